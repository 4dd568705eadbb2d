"""Finds the words that an inline comment is about in the body of a page. Pure."""

from __future__ import annotations

import html
import re

from ._validation import digits_of, validate_number, validate_text
from .errors import InvalidInputError

__all__ = ["count_of"]

# One after the other, so that nothing is looked for within another, and each to the end of the
# body where it does not end: searched for again from each beginning, a page would take forever.
_CDATA_OR_UNSEEN = re.compile(
    r"<!\[CDATA\[(?P<text>.*?)(?:\]\]>|\Z)"
    r"|<ac:parameter\b[^<>]*>.*?(?:</ac:parameter>|\Z)"
    r"|<!--.*?(?:-->|\Z)",
    re.DOTALL,
)
# Marks inside a line: taken out, they leave "<b>gr</b>ill" one word.
_MARK = re.compile(
    r"</?(?:a|b|code|del|em|i|ins|s|small|span|strong|sub|sup|u|ac:inline-comment-marker)"
    r"(?:\s[^<>]*)?>"
)
_TAG = re.compile(r"<[^<>]*>")


def count_of(text: str, body: str, *, occurrence: int) -> int:
    """Return how often a text stands on a page.

    Args:
        text: The words, as a reader sees them.
        body: The page in storage format.
        occurrence: Which of them is meant, from 1.

    Raises:
        InvalidInputError: The page does not show the text, or not that often.
    """
    words = " ".join(validate_text(text, "text=").split())
    if not words:
        raise InvalidInputError("an inline comment needs the text that it is about")
    count = _shown(body).count(words)
    if validate_number(occurrence, "occurrence=", least=1) > count:
        number = digits_of(occurrence)
        raise InvalidInputError(
            f"{text!r:.80} stands on the page {count} times, and occurrence={number} was asked for"
        )
    return count


def _shown(body: str) -> str:
    seen = _CDATA_OR_UNSEEN.sub(_text_of, body)
    return " ".join(html.unescape(_TAG.sub(" ", _MARK.sub("", seen))).split())


def _text_of(found: re.Match[str]) -> str:
    # What stands in CDATA is text, whatever it looks like.
    return " " if found["text"] is None else html.escape(found["text"])
