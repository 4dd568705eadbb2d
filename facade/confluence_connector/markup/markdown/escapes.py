"""Escapes text for Markdown: as little as will do, so that people can read it.

A line of text is escaped at one of three levels. The lowest leaves what nearly always reads back;
``to_markdown`` uses it. An edit reads back what it shows and raises the level where it must.
"""

from __future__ import annotations

import re

__all__ = ["escape_code", "escape_line_start", "escape_text"]

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_ODD_BLANK = re.compile(
    "[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\x85]"
)

# What may start markup within a line. Most texts hold nothing of it.
_SUSPECT = re.compile(r"[\\`*_~\[\]<&:$!{]")
_SPECIAL = re.compile(
    r"""
      [\\`]
    | \*(?!(?<=\s\*)\s)
    | _(?!(?<=\s_)\s)(?!(?<=[^\W_]_)(?=[^\W_]))
    | ~(?=~)|(?<=~)~
    | \[(?=\^)
    | \](?=[(\[{:]|\Z)
    | \A\{
    | !(?=\[|\Z)
    | <(?=[A-Za-z/!?]|\Z)
    | &(?=\#?\w+;|\Z)
    | :(?=[A-Za-z][\w.\-]*[\[{]|[\w+\-]+:|\Z)
    | ~\Z|\A~
    """,
    re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"[\[\]]")
_LINE_START = re.compile(
    r"(?:(?P<number>\d{1,9})(?=[.)](?:\s|\Z))|\#{1,6}(?=\s|\Z)|>|[-+*](?=\s|\Z)|[=\-_*]+\s*\Z"
    r"|[-_*](?:\s*[-_*]){2}|~~~|\||:|\{|\+\+\+|\[)"
)


def escape_text(text: str, level: int, *, bracketed: bool = False) -> str:
    """Return text in which nothing is read as markup.

    Args:
        text: Without line breaks.
        level: 0 escapes what would be read as markup, 1 and 2 escape all punctuation.
        bracketed: Whether it is in the brackets of a link, where no bracket may be open.
    """
    if level:
        text = _PUNCTUATION.sub(lambda found: f"\\{found[0]}", text)
    elif _SUSPECT.search(text):
        text = _SPECIAL.sub(lambda found: _escaped(found[0]), text)
        if text.count("$") > 1 or (bracketed and "$" in text):
            text = text.replace("$", "\\$")
        if bracketed:
            text = re.sub(r"(?<!\\)([\[\]])", r"\\\1", text)
    return _ODD_BLANK.sub(_reference, text) if not text.isascii() else text


def _escaped(character: str) -> str:
    return "&amp;" if character == "&" else f"\\{character}"


def _reference(found: re.Match[str]) -> str:
    return "&nbsp;" if found[0] == "\u00a0" else f"&#{ord(found[0])};"


def escape_line_start(line: str) -> str:
    """Return a line that is read as text where a block could start."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    if found["number"]:
        return f"{found['number']}\\{line[len(found['number']) :]}"
    if line.startswith("[") and not re.match(r"\[(?:[ xX]\](?:\s|\Z)|!)", line):
        return line
    return f"\\{line}"


def escape_code(text: str) -> str:
    """Return text as a code span."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    edges = (text[:1], text[-1:])
    padded = "`" in edges or edges == (" ", " ")
    pad = " " if padded else ""
    return f"{fence}{pad}{text}{pad}{fence}"
