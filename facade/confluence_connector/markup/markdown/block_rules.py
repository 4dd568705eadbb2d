"""Block rules for the reader of Markdown: directives, ``<details>``, comments, prefixes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ..errors import MarkupSyntaxError
from .syntax import ATTRIBUTES, LABEL, NAME, Braces, parse_braces, unescape_label

__all__ = ["install", "label_of"]

_OPENING = re.compile(rf"(:{{2,}}+)({NAME})(?:{LABEL})?(?:{ATTRIBUTES})?[ \t]*(\S.*)?\Z")
_CLOSING = re.compile(r"(:{3,}+)[ \t]*\Z")
_PREFIX = re.compile(r"(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*")
_FENCE = re.compile(r"(`{3,}(?=[^`]*\Z)|~{3,})")
_DETAILS = re.compile(
    r"<details(?:\s[^>]*)?>\s*(?:<summary>(.*?)</summary>)?\s*(.*)\Z", re.IGNORECASE
)
_SUMMARY = re.compile(r"\s*<summary>(.*?)</summary>\s*\Z", re.IGNORECASE)
_DETAILS_TAG = re.compile(r"<(/?)details\b[^>]*>", re.IGNORECASE)
_BOX = re.compile(r"\[([ xX])\](?:[ \t]+|\n|\Z)")
_BRACES = re.compile(rf"{ATTRIBUTES}(?:[ \t]+|\n|\Z)")


def install(markdown: MarkdownIt) -> None:
    """Add the rules to a parser."""
    interrupts: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list", "table"]}
    ruler = markdown.block.ruler
    ruler.before("fence", "directive", _directive, interrupts)
    ruler.before("fence", "details", _details, interrupts)
    ruler.before("fence", "comment", _comment, interrupts)
    markdown.core.ruler.after("block", "prefixes", _prefixes)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _directive(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or not _line(state, start).startswith("::"):
        return False
    found = _OPENING.match(_line(state, start))
    if found is None:
        return False
    colons, name, label, attributes, title = found.groups()
    if len(colons) == 2 and title:
        return False
    if silent:
        return True
    braces = parse_braces(attributes or "")
    shown = label if label is not None else (title or "")
    meta: dict[str, Any] = {"name": name, "label": shown, "braces": braces}
    if len(colons) == 2:
        token = state.push("leaf", "", 0)
        token.meta, token.map = meta, [start, start + 1]
        state.line = start + 1
        return True
    last = _end_of_container(state, start, end, len(colons))
    _contained(state, "directive", meta, start, start + 1, last)
    return True


def _contained(
    state: StateBlock, kind: str, meta: dict[str, Any], start: int, first: int, last: int
) -> None:
    """Emit a container whose content is in the lines from ``first`` to ``last``."""
    token = state.push(f"{kind}_open", "div", 1)
    token.meta, token.map = meta, [start, last + 1]
    parent, limit = state.parentType, state.lineMax
    state.parentType, state.lineMax = "container", last
    state.line = first
    state.md.block.tokenize(state, first, last)
    number = state.skipEmptyLines(state.line)
    if number < last:
        raise _cut_off(state, start, number)
    state.parentType, state.lineMax = parent, limit
    state.push(f"{kind}_close", "div", -1)
    state.line = last + 1


def _end_of_container(state: StateBlock, start: int, end: int, count: int) -> int:
    """Return the line that closes a container, past those that stand in it."""
    ends: dict[int, int] = state.env.setdefault("ends of containers", {})
    if start not in ends:
        ends |= _ends_of_containers(state, start, end, count)
    if ends.get(start, end) < end:
        return ends[start]
    colons = ":" * count
    raise MarkupSyntaxError(
        f"{_line(state, start)} is never closed",
        start + 1,
        state.tShift[start] + 1,
        f"write {colons} on a line behind its content",
    )


def _ends_of_containers(state: StateBlock, start: int, end: int, count: int) -> dict[int, int]:
    """Return the lines that close a container and those in it, by the lines that open them.

    All are found at once, since each would have to look through all of its lines.
    """
    ends: dict[int, int] = {}
    opened = [(count, start)]
    fence = ""
    for number in range(start + 1, end):
        line = state.src[state.bMarks[number] : state.eMarks[number]]
        content = line[_prefix_length(line) :]
        if fence:
            if re.match(rf"{re.escape(fence)}{fence[0]}*[ \t]*\Z", content):
                fence = ""
        elif fenced := _FENCE.match(content):
            fence = fenced[1]
        elif closing := _CLOSING.match(content):
            ends[_closed(opened, len(closing[1]))] = number
            if not opened:
                break
        elif (found := _OPENING.match(content)) and len(found[1]) > 2:
            opened.append((len(found[1]), number))
    return {start: end, **ends}


def _closed(opened: list[tuple[int, int]], count: int) -> int:
    """Close a container, and return the line that opened it."""
    if any(one == count for one, _ in opened):
        # What was left open within it ends with it.
        while opened[-1][0] < count:
            opened.pop()
    return opened.pop()[1]


def _cut_off(state: StateBlock, start: int, number: int) -> MarkupSyntaxError:
    """Return the error for a container in an item of a list that goes on beyond the item."""
    return MarkupSyntaxError(
        f"this line stands outside of the list in which {_line(state, start)} is open",
        number + 1,
        1,
        f"indent it by {state.blkIndent} blanks, or close the container before it",
    )


def _prefix_length(line: str) -> int:
    found = _PREFIX.match(line)
    return found.end() if found else 0


def _details(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or not _line(state, start).lower().startswith("<details"):
        return False
    found = _DETAILS.match(_line(state, start))
    if found is None or found[2]:
        return False
    last = _end_of_details(state, start)
    if last >= end or not _line(state, last).lower().startswith("</details>"):
        return False
    if silent:
        return True
    first, title = start + 1, found[1]
    if title is None and first < last and (summary := _SUMMARY.match(_line(state, first))):
        first, title = first + 1, summary[1]
    meta: dict[str, Any] = {
        "name": "expand",
        "label": re.sub(r"<[^>]*>", "", title or ""),
        "braces": Braces(),
    }
    _contained(state, "directive", meta, start, first, last)
    return True


def _end_of_details(state: StateBlock, start: int) -> int:
    """Return the first line behind which as many ``<details>`` are closed as are opened."""
    if "depths of details" not in state.env:
        state.env["depths of details"] = _depths_of_details(state)
    depths, lines = state.env["depths of details"]
    candidates = lines[depths[start]]
    at = bisect_left(candidates, start)
    return int(candidates[at]) if at < len(candidates) else len(depths)


def _depths_of_details(state: StateBlock) -> tuple[list[int], dict[int, list[int]]]:
    """Return the depth before each line of the text, and the lines behind which each depth is."""
    depth = 0
    depths: list[int] = []
    lines: dict[int, list[int]] = {}
    for number, line in enumerate(state.src.split("\n")):
        depths.append(depth)
        depth += sum(-1 if tag[1] else 1 for tag in _DETAILS_TAG.finditer(line))
        lines.setdefault(depth, []).append(number)
    return depths, {depth: lines.get(depth, []) for depth in {*depths, *lines}}


def _comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or not _line(state, start).startswith("<!--"):
        return False
    at = _end_of_comment(state, state.bMarks[start] + state.tShift[start] + 4)
    if not 0 <= at < state.eMarks[end - 1]:
        return False
    last = bisect_right(state.bMarks, at, start, end) - 1
    if state.src[at + 3 : state.eMarks[last]].strip():
        return False
    if not silent:
        state.line = last + 1
    return True


def _end_of_comment(state: StateBlock, start: int) -> int:
    """Return where the first ``-->`` from ``start`` on is, or -1."""
    known_start, at = state.env.get("end of comment", (start, start - 1))
    if not (known_start <= start and (start <= at or at < 0)):
        at = state.src.find("-->", start)
        state.env["end of comment"] = start, at
    return int(at)


def _prefixes(state: StateCore) -> None:
    """Cut the box of a task, and the braces of a table's cell, off the text behind them."""
    tokens = state.tokens
    containers: list[Token] = []
    for at, token in enumerate(tokens):
        if token.nesting == 1 and token.type in ("directive_open", "list_item_open"):
            containers.append(token)
        elif token.nesting == -1 and token.type in ("directive_close", "list_item_close"):
            containers.pop()
        elif token.type == "inline" and at >= 2 and tokens[at - 2].type == "list_item_open":
            _cut_prefix(containers, tokens[at - 2], token)


def _cut_prefix(containers: list[Token], item: Token, inline: Token) -> None:
    if len(containers) >= 3 and containers[-3].meta.get("name") == "list-table":
        found = _BRACES.match(inline.content)
        if found:
            item.meta = {"braces": parse_braces(found[1])}
            inline.content = inline.content[found.end() :]
        return
    found = _BOX.match(inline.content)
    if found:
        item.meta = {"done": found[1] != " "}
        inline.content = inline.content[found.end() :]


def label_of(token: Token) -> tuple[str, str]:
    """Return what is in the brackets of a directive: its label, or the hint behind ``~``."""
    text = str(token.meta["label"])
    if text.startswith("~"):
        return "", unescape_label(text[1:])
    return unescape_label(text), ""
