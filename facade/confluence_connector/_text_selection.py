"""Find the text that an inline comment refers to in the body of a page. Pure."""

from __future__ import annotations

import html
import re

from ._validation import digits_of, validate_number, validate_text
from .errors import InvalidInputError

__all__ = ["count_of"]

# In order, so that none is searched within another, and each to the end of the body if it is not
# closed: searching again from each opening would take quadratic time.
_CDATA_OR_UNSEEN = re.compile(
    r"<!\[CDATA\[(?P<text>.*?)(?:\]\]>|\Z)"
    r"|<ac:parameter\b[^<>]*>.*?(?:</ac:parameter>|\Z)"
    r"|<!--.*?(?:-->|\Z)",
    re.DOTALL,
)
# Inline markup is removed, so that "<b>gr</b>ill" is one word.
_MARK = re.compile(
    r"</?(?:a|b|code|del|em|i|ins|s|small|span|strong|sub|sup|u|ac:inline-comment-marker)"
    r"(?:\s[^<>]*)?>"
)
_TAG = re.compile(r"<[^<>]*>")


def count_of(text: str, body: str, *, occurrence: int) -> int:
    """Return how often a text occurs on a page.

    Args:
        text: The text as displayed.
        body: The page in storage format.
        occurrence: The occurrence to select, from 1.

    Raises:
        InvalidInputError: The page does not contain the text, or not that often.
    """
    words = " ".join(validate_text(text, "text=").split())
    if not words:
        raise InvalidInputError("an inline comment needs the text it refers to")
    count = _shown(body).count(words)
    if validate_number(occurrence, "occurrence=", least=1) > count:
        number = digits_of(occurrence)
        raise InvalidInputError(
            f"{text!r:.80} occurs {count} times on the page; occurrence={number} does not exist"
        )
    return count


def _shown(body: str) -> str:
    seen = _CDATA_OR_UNSEEN.sub(_text_of, body)
    return " ".join(html.unescape(_TAG.sub(" ", _MARK.sub("", seen))).split())


def _text_of(found: re.Match[str]) -> str:
    # The content of CDATA is text, whatever it looks like.
    return " " if found["text"] is None else html.escape(found["text"])
