"""Inline rules for the reader of Markdown: directives, spans with braces, images with braces."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, image

from ..errors import MarkupSyntaxError
from .syntax import ATTRIBUTES, LABEL, NAME, parse_braces, unescape_label

__all__ = ["SPAN_MARKS", "install"]

SPAN_MARKS = ("caption", "comment", "bg", "color")
"""What may be in the braces behind bracketed text."""

_MOST_UNCLOSED = 1_000
_DEEPEST = 40
_DIRECTIVE = re.compile(rf":({NAME})(?:{LABEL}(?:{ATTRIBUTES})?|{ATTRIBUTES})")
_UNCLOSED = re.compile(rf":{NAME}[\[{{]")
_LONGEST = 20_000
_EMOTICON = re.compile(r":([a-z0-9_+\-]+):")
_BRACES = re.compile(ATTRIBUTES)


def install(markdown: MarkdownIt) -> None:
    """Add the rules to a parser."""
    ruler = markdown.inline.ruler
    ruler.before("link", "span", _span)
    ruler.after("escape", "inline_directive", _directive)
    ruler.at("image", _image)
    markdown.core.ruler.at("inline", _lines)


def _lines(state: StateCore) -> None:
    """Read the lines of all blocks."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        state.env["line"] = token.map[0] + 1 if token.map else 1
        token.children = []
        line = StateInline(token.content, state.md, state.env, token.children)
        # Brackets may be nested less deeply than blocks: each level takes more of Python's stack.
        line.level = state.md.options["maxNesting"] - _DEEPEST
        state.md.inline.tokenize(line)
        for rule in state.md.inline.ruler2.getRules(""):
            rule(line)


def _directive(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != ":":
        return False
    found = _DIRECTIVE.match(state.src, state.pos, min(state.posMax, state.pos + _LONGEST))
    if found is None:
        _count_unclosed(state)
        return _emoticon(state, silent)
    if not silent:
        name, label, behind_label, alone = found.groups()
        token = state.push("atom", "", 0)
        hint = ""
        if label is not None and label.startswith("~"):
            label, hint = "", unescape_label(label[1:])
        braces = parse_braces(behind_label or alone or "")
        token.meta = {"name": name, "label": unescape_label(label or ""), "hint": hint}
        token.meta["braces"] = braces
    state.pos = found.end()
    return True


def _count_unclosed(state: StateInline) -> None:
    """Refuse a line of thousands of starts of directives, each of which is read to its end."""
    if not _UNCLOSED.match(state.src, state.pos, state.posMax):
        return
    source, count = state.env.get("unclosed", ("", 0))
    count = count + 1 if source is state.src else 1
    state.env["unclosed"] = state.src, count
    if count > _MOST_UNCLOSED:
        raise MarkupSyntaxError(
            f"more than {_MOST_UNCLOSED:,} directives in one paragraph are never closed",
            state.env["line"],
            1,
            "close them, or write their colons as \\:",
        )


def _emoticon(state: StateInline, silent: bool) -> bool:
    found = _EMOTICON.match(state.src, state.pos, state.posMax)
    if found is None or found[1] not in state.env.get("emoticons", ()):
        return False
    if state.pos and state.src[state.pos - 1].isalnum():
        return False
    if not silent:
        state.push("emoticon", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _span(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    closing = state.md.helpers.parseLinkLabel(state, state.pos)
    if closing < 0 or not state.src.startswith("{", closing + 1):
        return False
    found = _BRACES.match(state.src, closing + 1, state.posMax)
    if found is None:
        return False
    braces = parse_braces(found[1])
    marks = {f"{key}={value}" for key, value in braces.attributes.items()}
    if braces.unknown == "caption":
        marks.add("caption")
    elif braces.unknown:
        return False
    if not marks or any(mark.partition("=")[0] not in SPAN_MARKS for mark in marks):
        return False
    if not silent:
        start, limit = state.pos, state.posMax
        state.pos, state.posMax = start + 1, closing
        state.push("span_open", "span", 1).meta = {"marks": marks, "deleted": braces.deleted}
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
        state.pos, state.posMax = found.end(), limit
    else:
        state.pos = found.end()
    return True


def _image(state: StateInline, silent: bool) -> bool:
    if not image(state, silent):
        return False
    found = _BRACES.match(state.src, state.pos, state.posMax)
    if found is not None:
        braces = parse_braces(found[1])
        if not braces.unknown:
            if not silent:
                state.tokens[-1].meta["braces"] = braces
            state.pos = found.end()
    return True
