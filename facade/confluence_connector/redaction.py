"""Keeps credentials out of URLs, texts and log records."""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote, urlsplit

from ._secret import living_secrets

__all__ = [
    "MASK",
    "install_log_redaction",
    "redact_text",
    "redact_url",
    "secrets_in",
    "secrets_in_query",
    "spellings",
]

MASK = "***"

# Names of what opens a door: OAuth's own, the media host's signed links, environment variables.
_NAME = r"[\w.-]*(?:token|secret|password|jwt|(?:api|secret|private)[_-]?key)"
# These are secret in a query or a form, and say something else in an answer's JSON.
_QUERY_NAME = rf"{_NAME}|assertion|code|sig|signature|X-Amz-[A-Za-z-]+"
_HEADER_NAME = r"(?:set-)?cookie|(?:proxy-)?authorization"
_WORDS = r"authentication|authorization|auth|tokens?|credentials?|realm"  # of a sentence

# One that is held but shorter could be a word; given as known, it is masked all the same.
_SHORTEST_HELD = 8

# Each of these takes time in proportion to the text, whatever a hostile answer holds. They are
# texts, which re compiles on first use and then remembers: a call that goes well needs none.
_SCHEME = rf"""(?i)\b(bearer|basic)(\s+)(?!(?:{_WORDS})(?:\s|=|$))[^\s"'\\,;<>]{{6,}}"""
_USER_INFO = r"""(://)[^/?#\s"<>]+@"""
_COOKIE_LINE = r"""(?i)\b((?:set-)?cookie:\s)[^\r\n"']+"""
_QUOTED = (
    rf"""(?i)(["'](?:{_NAME}|{_HEADER_NAME})\\*["']\s*[:,]\s*b?\\*)(["'])(?:\\.|(?!\2)[^\\])*"""
)
_ASSIGNED = (
    rf"""(?i)(?<![\w.-])((?:{_QUERY_NAME})(?:=|%3D))(?:(["'])(?:\\.|(?!\2)[^\\])*|[^&\s"'<>]+)"""
)
_JWT = r"(?<![\w-])eyJ[\w-]{8,}+(?:\.[\w-]*){1,2}"

# As html.escape does it; loading that module's table of entities takes longer than a client.
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})

# Everything below an HTTP call that may log a header or a signed link.
_WIRE_LOGGERS = (
    "httpx",
    "httpcore",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


def redact_text(text: str, secrets: Iterable[str] = ()) -> str:
    """Mask whatever looks like a credential in a text, and each one that the process holds.

    Args:
        text: Any text, e.g. the body of an error answer.
        secrets: Credentials known to have been in play; each is masked wherever it stands.

    Returns:
        The text with a mask in place of each credential.
    """
    known = {spelling for secret in (*secrets, *_held()) for spelling in spellings(secret)}
    for spelling in sorted(filter(None, known), key=len, reverse=True):
        text = text.replace(spelling, MASK)
    text = re.sub(_SCHEME, rf"\1\2{MASK}", text)
    text = re.sub(_USER_INFO, rf"\1{MASK}@", text)
    text = re.sub(_COOKIE_LINE, rf"\1{MASK}", text)
    text = re.sub(_QUOTED, rf"\1\2{MASK}", text)
    text = re.sub(_ASSIGNED, rf"\1\2{MASK}", text)
    return re.sub(_JWT, MASK, text)


def redact_url(url: str, secrets: Iterable[str] = ()) -> str:
    """Mask user info and secret query values of a URL; drop its fragment."""
    return redact_text(url.partition("#")[0], secrets)


def secrets_in(authorization: str) -> tuple[str, ...]:
    """Return the credentials that an ``Authorization`` header holds, bare ones included.

    A server may repeat them in any form: of ``Basic``, the token without its address, too.
    """
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() != "basic":
        return (value,)
    try:
        pair = base64.b64decode(value).decode()
    except ValueError:
        return (value,)
    return value, pair, pair.partition(":")[2]


def secrets_in_query(url: str) -> tuple[str, ...]:
    """Return the credentials in a URL's query: a signed link's, which its server may repeat."""
    pairs = parse_qsl(urlsplit(url).query)
    return tuple(value for name, value in pairs if re.fullmatch(_QUERY_NAME, name, re.IGNORECASE))


def _held() -> Iterable[str]:
    for value in living_secrets():
        for secret in (value, *secrets_in(value)):
            if len(secret) >= _SHORTEST_HELD:
                yield secret


def spellings(secret: str) -> Iterable[str]:
    """Yield how a text may hold it: plainly, in a URL, in HTML, in the quotes of a language."""
    literal = secret.replace("\\", "\\\\")
    yield from (secret, _quoted(secret, "/"), _quoted(secret, ""), secret.translate(_ENTITIES))
    yield from (literal, literal.replace("'", "\\'"), literal.replace('"', '\\"'))


def _quoted(secret: str, safe: str) -> str:
    # What is no text of Unicode stands in no URL; it must not end the redaction of all others.
    return quote(secret, safe=safe, errors="replace")


class _RedactingFilter(logging.Filter):
    """Rewrites a record's message before any handler sees it."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        redacted = redact_text(message)
        if redacted != message:
            record.msg, record.args = redacted, ()
        return True


_FILTER = _RedactingFilter("confluence_connector")


def install_log_redaction() -> None:
    """Put the redacting filter on the loggers of the HTTP libraries; safe to call repeatedly.

    httpcore logs answer headers at DEBUG, and a download's redirect carries a signed token in
    its ``Location``; httpx logs the URL it then calls.
    """
    for name in _WIRE_LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
