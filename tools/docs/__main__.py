"""Build the documentation site: ``python -m tools.docs [--output DIR]``.

The guides are written by hand in ``docs/``; the reference is written here, from docstrings and from
code. Zensical renders both. Warnings are errors, and so is a link or an anchor that leads nowhere.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from .api import PAGES, api_pages
from .links import broken_links
from .plain import write_plain_text
from .reference import reference_pages

_ROOT = Path(__file__).parent.parent.parent
_DOCS = _ROOT / "docs"
_CONFIGURATION = _DOCS / "zensical.toml"
# The table of constructs is a page of the reference.
_NOT_PUBLISHED = ("zensical.toml", "markup-constructs.md", "__pycache__")
# Pages whose tables take the place of the list of headings.
_WIDE = ("scopes.md", "operations.md", "sandbox.md", "constructs.md")


def main(arguments: list[str]) -> int:
    """Build the site and check it."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs", description=__doc__)
    parser.add_argument("--output", type=Path, default=_ROOT / "build" / "docs")
    output: Path = parser.parse_args(arguments).output.resolve()
    source, site = output / "source", output / "site"
    shutil.rmtree(output, ignore_errors=True)
    shutil.copytree(_DOCS, source, ignore=shutil.ignore_patterns(*_NOT_PUBLISHED))
    write_reference(source / "reference")
    configuration = write_configuration(output)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--clean", "-f"]
    subprocess.run([*command, str(configuration)], check=True)
    write_plain_text(source, site, tomllib.loads(configuration.read_text("utf-8"))["project"])
    broken = broken_links(site)
    for line in broken:
        print(line, file=sys.stderr)
    pages = len(list(site.rglob("index.html")))
    print(f"{pages} pages in {site}, {len(broken)} broken links")
    return 1 if broken else 0


def write_reference(folder: Path) -> None:
    """Write every page that follows from code."""
    folder.mkdir(exist_ok=True)
    for name, text in {**api_pages(), **reference_pages()}.items():
        head = "---\nhide: [toc]\n---\n\n" if name in _WIDE else ""
        (folder / name).write_text(head + text, "utf-8")


def write_configuration(output: Path) -> Path:
    """Complete the configuration with the folders and with the pages of the reference."""
    written = tomllib.loads(_CONFIGURATION.read_text("utf-8"))
    project = written["project"]
    project["docs_dir"], project["site_dir"] = "source", "site"
    reference = next(part["Reference"] for part in project["nav"] if "Reference" in part)
    api = [{title: f"reference/api-{name}.md"} for name, (title, _) in PAGES.items()]
    reference.insert(0, {"API": api})
    path = output / "zensical.toml"
    path.write_text(_toml(written), "utf-8")
    return path


def _toml(tables: dict[str, object], prefix: str = "") -> str:
    """Write tables as TOML; JSON values are TOML values, but for objects."""
    lines, nested = [], []
    for key, value in tables.items():
        if isinstance(value, dict):
            nested.append(f"\n[{prefix}{key}]\n" + _toml(value, f"{prefix}{key}."))
        else:
            lines.append(f"{key} = {_value(value)}\n")
    return "".join(lines) + "".join(nested)


def _value(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {_value(v)}" for k, v in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
