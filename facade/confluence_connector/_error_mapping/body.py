"""Extract the message from an error response, in any of its envelopes."""

from __future__ import annotations

import json
import re
from typing import Any

from .._json import is_array, is_object

__all__ = ["message_of"]

# Strings, which re compiles and caches on first use: few programs get such responses.
_JAVA_CLASS = r"^(?:[a-z][\w$]*\.)+[A-Z][\w$]*:\s*"
_SPRING_STATUS = r'(?s)^\d{3} [A-Z_]+ "(.*)"$'
_XML_MESSAGE = r"(?s)<message>(.*?)</message>"
_HTML_TITLE = r"(?si)<title[^>]*>(.*?)</title>"
_LONGEST_PLAIN_TEXT = 300
# Only the start is searched: a hostile page could make it slow.
_SEARCHED_MARKUP = 10_000


def message_of(body: str) -> str:
    """Return the message for a person.

    The v2 API puts it into ``errors[].title``, the v1 API into ``message`` behind a Java class
    name and sometimes into ``data.errors``, the gateway into ``message``, unknown v1 routes into
    XML, and the edge sends HTML pages.

    Args:
        body: The body of the error response, as text.

    Returns:
        The text, or ``""`` if there is none.
    """
    text = body.strip()
    if text.startswith("{"):
        try:
            return _from_json(json.loads(text))
        except (ValueError, RecursionError):
            return _shortened(text)
    if text.startswith("<"):
        return _from_markup(text[:_SEARCHED_MARKUP])
    return _shortened(text)


def _from_markup(text: str) -> str:
    if found := re.search(_XML_MESSAGE, text):
        return _plain(found[1])
    title = re.search(_HTML_TITLE, text)
    page = f" titled {_shortened(_plain(title[1]))!r}" if title else ""
    return f"an HTML page{page} instead of JSON"


def _plain(markup: str) -> str:
    import html  # imported lazily: its table of entities costs more than all of this module

    return " ".join(html.unescape(markup).split())


def _from_json(parsed: dict[str, Any]) -> str:
    if told := "; ".join(filter(None, map(_v2_error, _list(parsed.get("errors"))))):
        return told
    message = parsed.get("message") or parsed.get("error_description") or parsed.get("error")
    text = _without_class_names(message) if isinstance(message, str) else ""
    reasons = (reason for reason in map(_v1_reason, _v1_errors(parsed)) if reason not in text)
    return ": ".join(filter(None, (text, "; ".join(reasons))))


def _v2_error(error: object) -> str:
    if not is_object(error):
        return error if isinstance(error, str) else ""
    title, detail = str(error.get("title") or ""), str(error.get("detail") or "")
    return ": ".join(filter(None, (_without_class_names(title), detail)))


def _v1_errors(parsed: dict[str, Any]) -> list[Any]:
    data = parsed.get("data")
    return _list(data.get("errors")) if is_object(data) else []


def _v1_reason(error: object) -> str:
    """Return why v1 found the request invalid, which its ``message`` may omit."""
    message = error.get("message") if is_object(error) else None
    reason = message.get("translation") or message.get("key") if is_object(message) else None
    return reason if isinstance(reason, str) else ""


def _list(value: object) -> list[Any]:
    return value if is_array(value) else []


def _without_class_names(message: str) -> str:
    message = re.sub(_JAVA_CLASS, "", message)
    if found := re.match(_SPRING_STATUS, message):
        return found[1]
    return message


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_PLAIN_TEXT:
        return text
    return text[:_LONGEST_PLAIN_TEXT] + "…"
