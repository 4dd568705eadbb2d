"""Writes blocks as Markdown, in one documented style."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from .inline_writer import write_line
from .model import Block
from .syntax import directive, format_braces

__all__ = ["END", "START", "write_each", "write_with_places"]

Level = Callable[[Block], int]
"""Says how much of a block's text is to be escaped."""

# Characters that no page can hold.
START = "\x00"
END = "\x01"

_LISTS = frozenset({"ul", "ol", "tasks"})


def _join(texts: Iterable[str]) -> str:
    return "\n\n".join(texts)


def _no_level(_: Block) -> int:
    return 0


def write_each(blocks: Iterable[Block], level: Level = _no_level) -> Iterator[str]:
    """Yield blocks as Markdown, one text each; a blank line belongs between two of them."""
    return _Writer(level).each(blocks)


def write_with_places(block: Block, level: Level) -> str:
    """Return a block as Markdown, with ``START`` and ``END`` around every block inside.

    They are in the order of the children at every level; the cells of a row between pipes, which
    share a line, have none.
    """
    return _Writer(level, with_places=True).block(block)


class _Writer:
    def __init__(self, level: Level, *, with_places: bool = False) -> None:
        self._level = level
        self._with_places = with_places

    def block(self, block: Block, marker: str = "") -> str:
        kind = block.kind
        if kind == "p":
            return write_line(block.pieces, level=self._level(block))
        if kind[0] == "h" and len(kind) == 2:
            return self._heading(block)
        match kind:
            case "ul" | "ol" | "tasks":
                return self._list(block, marker)
            case "quote":
                return _prefixed("> ", self.blocks(block.children))
            case "rule":
                return "---"
            case "code":
                return _fence(block)
            case "raw":
                return _fenced("{storage}", block.text)
            case "leaf":
                return _directive("::", block)
            case "directive":
                return self._directive(block)
            case "table":
                return self._pipes(block) if block.name == "pipe" else self._list_table(block)
            case _:
                return self.blocks(block.children)

    def blocks(self, blocks: Sequence[Block]) -> str:
        return _join(self.each(blocks))

    def _placed(self, text: str) -> str:
        return f"{START}{text}{END}" if self._with_places else text

    def each(self, blocks: Iterable[Block]) -> Iterator[str]:
        last, marker = "", ""
        for block in blocks:
            # Two lists of a kind that follow each other would be one: the second has other marks.
            family = "ul" if block.kind == "tasks" else block.kind
            marker = _other_marker(family, marker) if family == last else ""
            yield self._placed(self.block(block, marker))
            last = family if block.kind in _LISTS else ""

    def _heading(self, block: Block) -> str:
        line = write_line(block.pieces, level=self._level(block), one_line=True)
        line = re.sub(r"(?<=\s)(#+)\Z", r"\\\1", line)
        return f"{'#' * int(block.kind[1])} {line}"

    def _list(self, block: Block, marker: str) -> str:
        items: list[str] = []
        number = int(block.attributes.get("start", "1")) if block.kind == "ol" else 0
        tight = all(_is_tight(item) for item in block.children)
        for item in block.children:
            if block.kind == "ol":
                bullet = f"{number}{marker or '.'} "
                number += 1
            else:
                bullet = f"{marker or '-'} "
            items.append(self._placed(self._item(item, bullet, tight=tight)))
        return ("\n" if tight else "\n\n").join(items)

    def _item(self, item: Block, bullet: str, *, tight: bool) -> str:
        texts = list(self.each(item.children))
        body = "\n".join(texts) if tight and _is_tight(item) else _join(texts)
        if item.kind == "task":
            box = "[x]" if item.attributes.get("done") == "true" else "[ ]"
            first = item.children[0].kind if item.children else "p"
            body = f"{box} {body}" if first == "p" else f"{box}\n{body}"
            return bullet + _indented(body.rstrip(" "), "  ")
        # A code block or a blank at the start of an item would be read as another indent.
        return bullet + _indented(body, " " * len(bullet)) if body else bullet.rstrip()

    def _directive(self, block: Block) -> str:
        colons = ":" * (3 + _nesting(block))
        body = self.blocks(block.children)
        return (
            f"{_directive(colons, block)}\n{body}\n{colons}"
            if body
            else (f"{_directive(colons, block)}\n{colons}")
        )

    def _pipes(self, block: Block) -> str:
        width = len(block.children[0].children)
        rows = [self._placed(_piped(map(self._pipe_cell, row.children))) for row in block.children]
        if block.attributes.get("header") != "true":
            rows.insert(0, _piped([""] * width))
        rows.insert(1, _piped(["---"] * width))
        return "\n".join(rows)

    def _pipe_cell(self, cell: Block) -> str:
        if not cell.children:
            return ""
        (paragraph,) = cell.children
        level = self._level(paragraph)
        line = write_line(paragraph.pieces, level=level, one_line=True)
        return line.replace("|", "\\|")

    def _list_table(self, block: Block) -> str:
        rows = [self._placed(self._row(row)) for row in block.children]
        braces = "{header}" if block.attributes.get("header") == "true" else ""
        colons = ":" * (3 + _nesting(block))
        return f"{colons}list-table{braces}\n" + "\n".join([*rows, colons])

    def _row(self, row: Block) -> str:
        cells = [self._placed(self._cell(cell)) for cell in row.children]
        return "* " + _indented("\n".join(cells), "  ") if cells else "*"

    def _cell(self, cell: Block) -> str:
        texts = list(self.each(cell.children))
        braces = format_braces(cell.attributes)
        if braces and cell.children and cell.children[0].kind == "p":
            texts[0] = f"{braces} {texts[0]}"
        elif braces:
            texts.insert(0, braces)
        body = _join(texts)
        return "- " + _indented(body, "  ") if body else "-"


def _piped(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _directive(colons: str, block: Block) -> str:
    return directive(colons, block.name, block.label, block.attributes, block.digest, block.hint)


def _nesting(block: Block) -> int:
    """Return how many containers with colons stand in each other inside a block."""
    deepest = 0
    for child in block.children:
        own = child.kind == "directive" or (child.kind == "table" and child.name != "pipe")
        deepest = max(deepest, _nesting(child) + own)
    return deepest


def _is_tight(item: Block) -> bool:
    """Return whether an item's blocks can follow each other without a blank line."""
    kinds = [child.kind for child in item.children]
    for last, kind in pairwise(kinds):
        if kind not in _LISTS:
            return False
        if last != "p":
            return False
    return all(
        all(_is_tight(inner) for inner in child.children) and child.attributes.get("start") is None
        for child in item.children
        if child.kind in _LISTS
    ) and not any(kind not in _LISTS and kind != "p" for kind in kinds)


def _other_marker(family: str, marker: str) -> str:
    first, second = (".", ")") if family == "ol" else ("-", "*")
    return first if marker == second else second


def _indented(text: str, indent: str) -> str:
    return re.sub(r"\n(?=[^\n])", f"\n{indent}", text)


def _prefixed(prefix: str, text: str) -> str:
    lines = (f"{prefix}{line}" if line else prefix.rstrip() for line in text.split("\n"))
    return "\n".join(lines)


def _fence(block: Block) -> str:
    attributes = dict(block.attributes)
    language = ""
    if block.name == "code":
        language = attributes.get("language", "")
        if language and re.fullmatch(r"[^\s`{}~=\"#]+", language):
            del attributes["language"]
        else:
            language = ""
        info = " ".join(part for part in (language, _bare(attributes, block.digest)) if part)
    else:
        info = " ".join(
            part for part in (f"{{{block.name}}}", _bare(attributes, block.digest)) if part
        )
    return _fenced(info, block.text)


def _bare(attributes: dict[str, str], digest: str) -> str:
    return format_braces(attributes, digest)[1:-1]


def _fenced(info: str, text: str) -> str:
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text}\n{fence}" if text else f"{fence}{info}\n{fence}"
