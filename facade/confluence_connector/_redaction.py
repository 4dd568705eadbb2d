"""Keeps credentials out of URLs, texts and log records."""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlsplit

from ._encodings import SHORTEST_ANYWHERE, needles_of, replaced
from ._secret import active_secrets

__all__ = [
    "MASK",
    "install_log_redaction",
    "quoted",
    "redact_start",
    "redact_text",
    "redact_url",
    "secrets_in",
    "secrets_in_query",
]

MASK = "***"

# Names of what opens a door: OAuth's own, the media host's signed links, environment variables.
_NAME = r"[\w.-]*(?:token|secret|password|jwt|(?:api|secret|private)[_-]?key)"
# These are secret in a query or a form, and say something else in a response's JSON.
_QUERY_NAME = rf"{_NAME}|assertion|code|sig|signature|X-Amz-[A-Za-z-]+"
_HEADER_NAME = r"(?:set-)?cookie|(?:proxy-)?authorization"
_WORDS = r"authentication|authorization|auth|tokens?|credentials?|realm"  # of a sentence

# A shorter one could be a word: known to have been in play, it is masked where it stands by itself.
_EQUALS = r"=|%(?:25)*3D|(?<!\\)\\++u003d|&(?:amp;)*(?:#0{,5}61|#x0{,4}3d|equals);"

# Each of these takes time in proportion to the text, whatever a hostile response holds. They are
# texts, which re compiles on first use and then remembers: a call that goes well needs none.
_SCHEME = rf"""(?i)\b(bearer|basic)(\s+)(?!(?:{_WORDS})(?:\s|=|$))[^\s"'\\,;<>]{{6,}}"""
_USER_INFO = r"""(://)[^/?#\s"<>]+@"""
_COOKIE_LINE = r"""(?i)\b((?:set-)?cookie:\s)[^\r\n"']+"""
_QUOTED = (
    rf"""(?i)(["'](?:{_NAME}|{_HEADER_NAME})\\*["']\s*[:,]\s*b?\\*)(["'])(?:\\.|(?!\2)[^\\])*"""
)
_ASSIGNED = (
    rf"(?i)(?<![\w.-])((?:{_QUERY_NAME})(?:{_EQUALS}))"
    r"""(?:(["'])(?:\\.|(?!\2)[^\\])*|[^&\s"'<>]+)"""
)
_JWT = r"(?<![\w-])eyJ[\w-]{8,}+(?:\.[\w-]*){1,2}"

_WIDEST = 12
"""Characters that one of a credential takes at most in a common encoding."""

_LONGEST_SHAPE = 4 * 1024
"""Characters that are read beyond those that are kept, to recognize an unknown credential."""

_MOST_IN_QUERY = 20
_LONGEST_IN_QUERY = 4 * 1024
"""Limits of what a signed link holds: the server chooses it, and the time it takes to look for."""

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

    Those that are known are found in the common encodings, too: percent signs, entities, escapes
    of JSON and of programming languages, quoted-printable, base64, hex, UTF-16, wrapped lines.
    Redact first and shorten then, as `redact_start` does: nobody knows the half of a credential.

    Args:
        text: Any text, e.g. the body of an error response.
        secrets: Credentials known to have been in play; each is masked wherever it stands, one of
            fewer than 8 characters where it is a word of its own.

    Returns:
        The text with a mask in place of each credential.
    """
    return _redacted(text, [*secrets, *_held()])


def redact_start(text: str, secrets: Iterable[str] = (), *, most: int, is_cut: bool = False) -> str:
    """Redact a text of any length as `redact_text` does, and return its start.

    Args:
        text: Any text.
        secrets: Credentials known to have been in play.
        most: Characters to return at most.
        is_cut: The text was cut, so that it may end within a credential.

    Returns:
        The start, without a credential of which only a part was read.
    """
    known = [*secrets, *_held()]
    margin = _WIDEST * max(map(len, known), default=0)
    read = text[: most + margin + _LONGEST_SHAPE]
    if is_cut or len(read) < len(text):
        return _redacted(read, known, max(0, len(read) - margin))[:most]
    return _redacted(read, known)[:most]


def quoted(value: object, most: int, secrets: Iterable[str] = ()) -> str:
    """Return a value of a response as an error quotes it: redacted, then shortened."""
    return f"{redact_start(str(value), secrets, most=most)!r:.{most}}"


def _redacted(text: str, secrets: Iterable[str], end: int | None = None) -> str:
    wanted = {needle for secret in secrets for needle in needles_of(secret)}
    text = replaced(text, wanted, MASK, end=end)
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
    token = pair.partition(":")[2]
    # A short token is found inside other encodings by what stands before it.
    return (value, token) if len(token) >= SHORTEST_ANYWHERE else (value, token, pair)


def secrets_in_query(url: str) -> tuple[str, ...]:
    """Return the credentials in a URL's query: a signed link's, which its server may repeat.

    Of a query with more or longer ones than a signed link has, the whole query is the credential.
    """
    query = urlsplit(url).query
    named = [
        value for name, value in parse_qsl(query) if re.fullmatch(_QUERY_NAME, name, re.IGNORECASE)
    ]
    if len(named) > _MOST_IN_QUERY or any(len(value) > _LONGEST_IN_QUERY for value in named):
        return (query,)
    return tuple(named)


def _held() -> Iterable[str]:
    for value in active_secrets():
        # Of a header, the word before the credential stays, whoever else holds it in whole.
        is_header = value.lower().startswith(("bearer ", "basic "))
        for secret in secrets_in(value) if is_header else (value,):
            if len(secret) >= SHORTEST_ANYWHERE:
                yield secret


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

    httpcore logs response headers at DEBUG, and a download's redirect carries a signed token in
    its ``Location``; httpx logs the URL it then calls.
    """
    for name in _WIRE_LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
