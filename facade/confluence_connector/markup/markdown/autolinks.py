"""Bare addresses as links, in time that grows with the length of the text and not faster.

The rules of the plugin look back over all of the text before, and ahead over all of it behind, at
every colon and at every ``@``. Here they are asked only where an address may be, and shown no more
than that.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

__all__ = ["install"]

_Rule = Callable[[StateInline, bool], bool]
_LONGEST = 2_048
"""The longest address that becomes a link, in characters."""

_LONGEST_NAME = 80
_ADDRESS = re.compile(r"[^\s<]*")
_NAMES = ("gfm_autolink_www", "gfm_autolink_protocol", "gfm_autolink_email")


def install(markdown: MarkdownIt) -> None:
    """Add the rules to a parser."""
    markdown.use(gfm_autolink_plugin)
    ruler = markdown.inline.ruler
    rules = dict(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))
    for name in _NAMES:
        ruler.at(name, _bounded(rules[name]))


def _bounded(rule: _Rule) -> _Rule:
    def bounded(state: StateInline, silent: bool) -> bool:
        # In silence they match nothing.
        if silent or not _may_be_address(state.src, state.pos):
            return False
        limit = state.posMax
        end = _ADDRESS.match(state.src, state.pos, min(limit, state.pos + _LONGEST))
        if end is None or end.end() == state.pos + _LONGEST:
            return False
        before = state.pending
        if len(before) > 2 * _LONGEST_NAME:
            state.pending = before[:-_LONGEST_NAME]
            state.pushPending()
            state.pending = before[-_LONGEST_NAME:]
        state.posMax = end.end()
        matched = rule(state, silent)
        state.posMax = limit
        return matched

    return bounded


def _may_be_address(source: str, at: int) -> bool:
    match source[at]:
        case "w":
            return source.startswith("www.", at)
        case ":":
            return source.endswith(("http", "https", "mailto", "xmpp"), 0, at)
        case "@":
            return at > 0 and (source[at - 1].isalnum() or source[at - 1] in ".+-_")
        case _:
            return False
