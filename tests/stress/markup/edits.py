"""Edits of a body's Markdown: what each does to the text, and nothing about storage."""

from __future__ import annotations

import random
import re

from confluence_connector.markup.markdown.from_storage import blocks_of
from confluence_connector.markup.markdown.model import Block
from confluence_connector.markup.markdown.writer import write_each

__all__ = ["STRUCTURAL", "blocks_of_markdown", "words_once"]

_WORD = re.compile(r"(?<![\w:&/#=%.@\-{\\])[^\W\d_]{4,}(?![\w:=/%@\-}\]])")


def words_once(storage: str, markdown: str) -> list[tuple[str, int]]:
    """Return the words that stand once in a body and once in its Markdown, with their places."""
    found = []
    for match in _WORD.finditer(markdown):
        word = match[0]
        if storage.count(word) == 1 and markdown.count(word) == 1:
            found.append((word, storage.index(word)))
    return found


def blocks_of_markdown(storage: str) -> list[str]:
    """Return the Markdown of a body, one text for each block at the top."""
    return list(write_each(blocks_of(storage)))


def _paragraphs(storage: str) -> list[int]:
    blocks: list[Block] = blocks_of(storage)
    return [
        at
        for at, block in enumerate(blocks)
        if block.kind == "p"
        and len(block.pieces) == 1
        and block.pieces[0][2] is None
        and re.fullmatch(r"[\w ,.]+ [\w ,.]+ [\w ,.]+", block.pieces[0][0])
    ]


def _with(texts: list[str], at: int, *new: str) -> str:
    return "\n\n".join([*texts[:at], *new, *texts[at + 1 :]]) + "\n"


def insert_start(storage: str, luck: random.Random) -> str | None:
    return "\n\n".join(["A new paragraph.", *blocks_of_markdown(storage)]) + "\n"


def insert_end(storage: str, luck: random.Random) -> str | None:
    return "\n\n".join([*blocks_of_markdown(storage), "A new **bold** paragraph."]) + "\n"


def insert_middle(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    at = luck.randrange(len(texts) + 1)
    return "\n\n".join([*texts[:at], "- a new list\n- of two", *texts[at:]]) + "\n"


def delete(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    if len(texts) < 2:
        return None
    del texts[luck.randrange(len(texts))]
    return "\n\n".join(texts) + "\n"


def move(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    if len(texts) < 2:
        return None
    texts.insert(luck.randrange(len(texts)), texts.pop(luck.randrange(len(texts))))
    return "\n\n".join(texts) + "\n"


def swap(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    if len(texts) < 2:
        return None
    one, other = luck.sample(range(len(texts)), 2)
    texts[one], texts[other] = texts[other], texts[one]
    return "\n\n".join(texts) + "\n"


def duplicate(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    if not texts:
        return None
    at = luck.randrange(len(texts))
    return "\n\n".join([*texts[: at + 1], *texts[at:]]) + "\n"


def wrap(storage: str, luck: random.Random) -> str | None:
    texts = blocks_of_markdown(storage)
    if not texts:
        return None
    at = luck.randrange(len(texts))
    return _with(texts, at, f"::::::::info[New]\n{texts[at]}\n::::::::")


def _of_paragraph(storage: str, luck: random.Random) -> tuple[list[str], int] | None:
    found = _paragraphs(storage)
    if not found:
        return None
    return blocks_of_markdown(storage), luck.choice(found)


def split(storage: str, luck: random.Random) -> str | None:
    found = _of_paragraph(storage, luck)
    if found is None:
        return None
    texts, at = found
    return _with(texts, at, *texts[at].split(" ", 1))


def bold(storage: str, luck: random.Random) -> str | None:
    found = _of_paragraph(storage, luck)
    if found is None:
        return None
    texts, at = found
    first, rest = texts[at].split(" ", 1)
    return _with(texts, at, f"**{first.rstrip('.,')}** {rest}")


def heading(storage: str, luck: random.Random) -> str | None:
    found = _of_paragraph(storage, luck)
    return _with(found[0], found[1], f"## {found[0][found[1]]}") if found else None


def item(storage: str, luck: random.Random) -> str | None:
    found = _of_paragraph(storage, luck)
    return _with(found[0], found[1], f"- {found[0][found[1]]}") if found else None


def replace(storage: str, luck: random.Random) -> str | None:
    found = _of_paragraph(storage, luck)
    return _with(found[0], found[1], "Entirely different text.") if found else None


def _lines(storage: str, pattern: str) -> tuple[str, list[re.Match[str]]]:
    markdown = "\n\n".join(blocks_of_markdown(storage)) + "\n"
    return markdown, list(re.finditer(pattern, markdown, re.MULTILINE))


def new_row(storage: str, luck: random.Random) -> str | None:
    markdown, rows = _lines(storage, r"^\| (?!---).* \|$")
    rows = [row for row in rows if "---" not in row[0]]
    if not rows:
        return None
    row = luck.choice(rows)
    cells = row[0].replace("\\|", "").count("|") - 1
    new = "| " + " | ".join(["new"] * cells) + " |"
    if markdown[row.end() :].startswith("\n| ---"):
        return None
    return markdown[: row.end()] + "\n" + new + markdown[row.end() :]


def delete_row(storage: str, luck: random.Random) -> str | None:
    markdown, rows = _lines(storage, r"(?<=\|\n)\| (?!---)[^\[{:\n]* \|\n")
    if not rows:
        return None
    row = luck.choice(rows)
    return markdown[: row.start()] + markdown[row.end() :]


def new_item(storage: str, luck: random.Random) -> str | None:
    markdown, items = _lines(storage, r"^ *- (?!-)(?!\[)[^\n]+$")
    if not items or ":::list-table" in markdown:
        return None
    one = luck.choice(items)
    indent = len(one[0]) - len(one[0].lstrip())
    return f"{markdown[: one.end()]}\n{' ' * indent}- a new item{markdown[one.end() :]}"


STRUCTURAL = {
    function.__name__: function
    for function in (
        *(insert_start, insert_middle, insert_end, delete, move, swap, duplicate, wrap),
        *(split, bold, heading, item, replace, new_row, delete_row, new_item),
    )
}
