"""Write ``docs/markup-constructs.md`` from the table of constructs.

    python -m tools.markup_constructs [--check]

The table is data (``confluence_connector.markup.constructs``), from which the converters and the
round-trip tests are made as well: what the page says is what is tried.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from confluence_connector.markup.constructs import CONSTRUCTS, FORMS, UNSHARED, Construct

__all__ = ["main", "page"]

_PAGE = Path(__file__).parent.parent / "docs" / "markup-constructs.md"
_INTRODUCTION = """\
# Constructs of markup

For every construct of the storage format: how `to_markdown` writes it, and what becomes of it.

- **edit** – shown as Markdown and given back by `markup.edit` or `pages.edit`. What an edit does
  not touch keeps every byte, so this column says what an edit may change.
- **write** – made anew from that Markdown by `to_storage`.
- **to ADF**, **from ADF** – converted by `to_adf` and `from_adf`.

*Survives* means that nothing is lost but ids, which Confluence gives; *degrades* that something is,
and the last column says what; *refused* that there is an error that names it.
"""
_FORMS = """\
## Also read

What `to_storage` and `edit` read besides. `to_markdown` writes it as above.
"""
_UNSHARED = """\
## What storage and ADF do not share

Gone after storage has become ADF and storage again. All else comes back: what ADF has no node for
stands in an extension that holds its markup, and what storage has no word for in `data-adf`, or in
an `ac:adf-extension`. A document that is valid by the vendor's schema comes back whole.
"""
_PLACEHOLDERS = """\
## Placeholders

What is not shown stands behind four digits, `{#3f9a}`. They are made from what is hidden, so they
are the same each time, and two of the same content have the same. A placeholder may move; one that
is missing, stands twice or was altered is an `EditLossError`. The word `delete` in the braces,
`::toc{maxLevel=3 delete}`, deletes on purpose.

Kept by an edit and not shown: ids, widths, alignment, comments in the source, parameters longer
than 90 characters. A storage element that Markdown has no form for is a fence named `{storage}`
with its markup.
"""


def page() -> str:
    """Return the page."""
    return "\n".join(
        [_INTRODUCTION, *_table(), "", _FORMS, *_forms(), "", *_unshared(), "", _PLACEHOLDERS]
    )


def _table() -> Iterator[str]:
    yield "| construct | in Markdown | edit | write | to ADF | from ADF | |"
    yield "|---|---|---|---|---|---|---|"
    for row in CONSTRUCTS:
        fates = " | ".join((row.edit, row.write, row.to_adf, row.from_adf))
        yield f"| {row.name} | {_code(row.markdown)} | {fates} | {_note(row)} |"


def _note(row: Construct) -> str:
    return row.note.replace("|", "\\|")


def _forms() -> Iterator[str]:
    yield "| form | in Markdown | becomes |"
    yield "|---|---|---|"
    for form in FORMS:
        yield f"| {form.name} | {_code(form.markdown)} | {_code(form.storage)} |"


def _unshared() -> Iterator[str]:
    yield _UNSHARED
    yield "| what | for example | after the turn | |"
    yield "|---|---|---|---|"
    for row in UNSHARED:
        yield f"| {row.name} | {_code(row.storage)} | {_code(row.left)} | {row.note} |"


def _code(text: str) -> str:
    """Return a text of several lines as code in a cell."""
    escaped = text.rstrip("\n").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for character in "|*_`[]{}\\~$:":
        escaped = escaped.replace(character, f"&#{ord(character)};")
    return "<code>" + escaped.replace("\n", "<br>").replace("  ", "&nbsp; ") + "</code>"


def main(arguments: list[str]) -> int:
    """Write the page, or tell whether it is what it should be."""
    parser = argparse.ArgumentParser(prog="python -m tools.markup_constructs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if it differs")
    text = page()
    if not parser.parse_args(arguments).check:
        _PAGE.write_text(text, "utf-8")
        return 0
    if _PAGE.is_file() and _PAGE.read_text("utf-8") == text:
        return 0
    sys.stderr.write(f"{_PAGE.name} is not up to date: run python -m tools.markup_constructs\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
