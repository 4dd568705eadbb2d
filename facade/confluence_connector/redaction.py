"""Keeps credentials out of URLs, texts and log records."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

__all__ = ["MASK", "install_log_redaction", "redact_text", "redact_url"]

MASK = "***"

# Query and form fields whose value opens a door: OAuth's own, and the media host's signed links.
_MASKED_FIELDS = (
    "access_token|refresh_token|id_token|client_secret|api_token|token|jwt|password|secret"
    "|assertion|code|sig|signature|X-Amz-[A-Za-z-]+"
)
_ASSIGNED = re.compile(rf"(?i)(?<![A-Za-z0-9_-])({_MASKED_FIELDS})=([^&\s\"'#<>]+)")
_QUOTED = re.compile(rf"(?i)([\"'](?:{_MASKED_FIELDS})[\"']\s*:\s*[\"'])((?:[^\"'\\]|\\.)+)")
_SCHEME = re.compile(r"(?i)\b(bearer|basic)(\s+)[A-Za-z0-9+/=._~:-]{6,}")
_JWT = re.compile(r"\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,2}")
_USER_INFO = re.compile(r"(?i)(\b[a-z][a-z0-9+.-]*://)[^/\s@\"'<>]+@")
_SENSITIVE_HEADER = re.compile(
    r"(?i)(b?['\"](?:set-cookie|cookie|authorization|proxy-authorization)['\"],\s*b?)"
    r"('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
)

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
    """Mask whatever looks like a credential in a text.

    Args:
        text: Any text, e.g. the body of an error answer.
        secrets: Credentials known to have been in play; each is masked wherever it stands.

    Returns:
        The text with a mask in place of each credential.
    """
    for secret in secrets:
        if secret:
            text = text.replace(secret, MASK)
    text = _USER_INFO.sub(rf"\1{MASK}@", text)
    text = _SENSITIVE_HEADER.sub(rf"\1'{MASK}'", text)
    text = _ASSIGNED.sub(rf"\1={MASK}", text)
    text = _QUOTED.sub(rf"\1{MASK}", text)
    text = _SCHEME.sub(rf"\1\2{MASK}", text)
    return _JWT.sub(MASK, text)


def redact_url(url: str, secrets: Iterable[str] = ()) -> str:
    """Mask user info and secret query values of a URL; drop its fragment."""
    parts = urlsplit(url)
    bare = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, parts.query, ""))
    return redact_text(bare, secrets)


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
