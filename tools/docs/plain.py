"""Write what programs read of a site: a Markdown twin of each page, and ``llms.txt``."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["write_plain_text"]


def write_plain_text(source: Path, site: Path, project: dict[str, Any]) -> None:
    """Copy each page's Markdown into the site, and list them in ``llms.txt``.

    Args:
        source: Folder of the Markdown.
        site: Folder of the built site.
        project: The site's configuration: name, description, address and navigation.
    """
    for page in source.rglob("*.md"):
        twin = site / page.relative_to(source)
        twin.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, twin)
    lines = [f"# {project['site_name']}", "", f"> {project['site_description']}", ""]
    lines += _entries(project["nav"], project["site_url"])
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


def _entries(nav: list[dict[str, Any]], address: str) -> Iterator[str]:
    for part in nav:
        for title, target in part.items():
            if isinstance(target, str):
                yield f"- [{title}]({address}{target})"
            else:
                yield f"\n## {title}\n"
                yield from _entries(target, address)
