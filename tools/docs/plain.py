"""Write what programs read of a site: a Markdown twin of each page, and ``llms.txt``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["write_plain_text"]

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_MARKDOWN_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


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
        twin.write_text(_FRONT_MATTER.sub("", page.read_text("utf-8")), "utf-8")
    lines = [f"# {project['site_name']}", "", f"> {project['site_description']}", ""]
    lines += _entries(project["nav"], site, project["site_url"])
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


def _entries(nav: list[dict[str, Any]], site: Path, address: str, level: int = 2) -> Iterator[str]:
    for part in nav:
        for title, target in part.items():
            if isinstance(target, str):
                about = _first_sentence((site / target).read_text("utf-8"))
                yield f"- [{title}]({address}{target}){about and f': {about}'}"
            else:
                yield f"\n{'#' * level} {title}\n"
                yield from _entries(target, site, address, level + 1)


def _first_sentence(markdown: str) -> str:
    """Return the first sentence of a page that begins with prose, else nothing."""
    paragraphs = markdown.split("\n\n")[1:]
    first = " ".join(paragraphs[0].split()) if paragraphs else ""
    if not re.match(r"[A-Za-z0-9]|`(?!`)", first):
        return ""
    plain = _MARKDOWN_LINK.sub(r"\1", first)
    return re.split(r"(?<=[.?!])\s", plain, maxsplit=1)[0]
