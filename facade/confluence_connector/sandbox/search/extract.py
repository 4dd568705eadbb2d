"""What the index takes out of a body in storage format."""

from __future__ import annotations

import html
import re

__all__ = ["INLINE_TAGS", "macros", "mentions", "plain_text"]

# Tags inside a word's line: taking them out must not split "<b>gr</b>ill" in two.
INLINE_TAGS = (
    *("strong", "b", "em", "i", "u", "s", "del", "ins", "span", "a", "code", "sub", "sup", "small"),
    "ac:inline-comment-marker",
)
"""Elements inside a line."""
_INLINE = re.compile(rf"</?(?:{'|'.join(INLINE_TAGS)})(?:\s[^<>]*)?>")
_PARAMETER = re.compile(r"<ac:parameter\b[^<>]*(?<!/)>")
_TAG = re.compile(r"<[^<>]*>")
_MACRO = re.compile(r"<ac:(?:structured-)?macro\b[^<>]*?\bac:name=\"([^\"]+)\"")
_MENTION = re.compile(r"<ri:user\b[^<>]*?\bri:account-id=\"([^\"]+)\"")


def plain_text(storage: str) -> str:
    """Return the words of a body, in one line."""
    # Text of code blocks may look like tags: it is escaped until the real tags are gone.
    text = _without_parameters(_without_cdata(storage))
    text = _TAG.sub(" ", _INLINE.sub("", text))
    return " ".join(html.unescape(text).split())


def macros(storage: str) -> set[str]:
    """Names of the macros in a body."""
    return {html.unescape(name).lower() for name in _MACRO.findall(storage)}


def mentions(storage: str) -> set[str]:
    """Accounts that a body mentions."""
    return {html.unescape(account) for account in _MENTION.findall(storage)}


def _without_cdata(storage: str) -> str:
    """Escape what CDATA sections hold; every character is looked at once, whatever is open."""
    before, *sections = storage.split("<![CDATA[")
    pieces = [before]
    for section in sections:
        inside, _, after = section.partition("]]>")
        pieces += (html.escape(inside), after)
    return "".join(pieces)


def _without_parameters(storage: str) -> str:
    """Cut out the parameters of macros, which are not read by people."""
    *closed, rest = storage.split("</ac:parameter>")
    return " ".join((*(_PARAMETER.split(piece, maxsplit=1)[0] for piece in closed), rest))
