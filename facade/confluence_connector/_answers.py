"""Reads the human text out of an error answer, whichever of its many envelopes it comes in."""

from __future__ import annotations

import json
import re
from typing import Any

from ._json import is_array, is_object

__all__ = ["server_text"]

_JAVA_CLASS = re.compile(r"^(?:[a-z][\w$]*\.)+[A-Z][\w$]*:\s*")
_SPRING_STATUS = re.compile(r'^\d{3} [A-Z_]+ "(.*)"$', re.DOTALL)
_XML_MESSAGE = re.compile(r"<message>(.*?)</message>", re.DOTALL)
_HTML_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)
_LONGEST_PLAIN_TEXT = 300


def server_text(body: str) -> str:
    """Return the sentence a person should read.

    The v2 API puts it into ``errors[].title``, the v1 API into ``message`` behind a Java class
    name, the gateway into ``message``, unknown v1 routes into XML, and the edge sends HTML pages.

    Args:
        body: The body of the error answer, as text.

    Returns:
        The text, or ``""`` if there is none.
    """
    text = body.strip()
    if text.startswith("{"):
        try:
            return _from_json(json.loads(text))
        except (ValueError, RecursionError):
            return _shortened(text)
    if found := _XML_MESSAGE.search(text):
        return found[1].strip()
    if text[:200].lstrip().startswith("<"):
        title = _HTML_TITLE.search(text)
        page = f" titled {title[1].strip()!r}" if title else ""
        return f"an HTML page{page} instead of JSON"
    return _shortened(text)


def _from_json(parsed: Any) -> str:
    errors = parsed.get("errors")
    if is_array(errors) and errors:
        return "; ".join(filter(None, map(_v2_error, errors)))
    message = parsed.get("message") or parsed.get("error_description") or parsed.get("error")
    return _without_class_names(message) if isinstance(message, str) else ""


def _v2_error(error: Any) -> str:
    if not is_object(error):
        return str(error)
    title, detail = str(error.get("title") or ""), str(error.get("detail") or "")
    return f"{title}: {detail}" if title and detail else title or detail


def _without_class_names(message: str) -> str:
    message = _JAVA_CLASS.sub("", message)
    if found := _SPRING_STATUS.match(message):
        return found[1]
    return message


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_PLAIN_TEXT:
        return text
    return text[:_LONGEST_PLAIN_TEXT] + "…"
