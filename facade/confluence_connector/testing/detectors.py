"""Find what must not be in a cassette: names of people and sites, ids, secrets."""

from __future__ import annotations

import base64
import binascii
import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from . import placeholders

__all__ = [
    "BASE64",
    "Match",
    "decode_base64",
    "hides_match",
    "is_broken_package",
    "layers",
    "plain",
    "replace",
    "unpacked",
]

_UUID = r"(?i:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
_HOST = r"(?i:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+)"

# The first alternative that matches wins: an account id before a bare UUID.
_SENSITIVE = re.compile(
    rf"(?P<jwt>\beyJ[\w-]{{5,}}\.[\w-]{{5,}}\.[\w-]*)"
    rf"|\b(?i:Bearer|Basic)\s+(?P<credential>[\w.=+/~-]{{16,}})"
    rf"|(?P<api_token>\bAT[A-Z]TT3[\w=-]{{8,}})"
    rf"|(?<![\w.+-])(?P<email>[\w.+-]+@{_HOST})"
    rf"|(?P<account>\b\d{{6}}:{_UUID}|\b[0-9a-f]{{24}}\b)"
    rf"|(?P<personal_space>~[0-9a-f]{{20,}})"
    rf"|(?P<uuid>\b{_UUID}\b)"
    rf"|(?P<hex>\b[0-9a-fA-F]{{32,}}\b)"
    rf"|(?P<site>(?<![a-z0-9-])[a-z0-9-]+\.atlassian\.net\b)"
    rf"|https?://(?![a-z0-9-]+\.atlassian\.net\b)(?P<host>{_HOST})"
    # Letters of both cases and digits: not a word or a file name, but a token.
    rf"|(?P<opaque>(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{{24,}}(?:=|%3D)*)"
)
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_DEEPEST = 4
_LEAST_PACKED = 8
# Letters, digits and signs, of two or four bytes each, wherever they stand.
_WIDE = {
    "utf-32-le": re.compile(rb"(?:[\t\n\r -~]\0\0\0){8,}"),
    "utf-32-be": re.compile(rb"(?:\0\0\0[\t\n\r -~]){8,}"),
    "utf-16-le": re.compile(rb"(?:[\t\n\r -~]\0){8,}"),
    "utf-16-be": re.compile(rb"(?:\0[\t\n\r -~]){8,}"),
}


class Match(NamedTuple):
    """Sensitive text.

    Attributes:
        kind: Its kind, a key of ``placeholders.KINDS``.
        text: The text.
    """

    kind: str
    text: str


def replace(text: str, placeholder: Callable[[Match], str]) -> str:
    """Replace unencoded sensitive text."""

    def swap(match: re.Match[str]) -> str:
        kind = str(match.lastgroup)
        found = match[kind]
        if placeholders.is_placeholder(kind, found):
            return match[0]
        return match[0].replace(found, placeholder(Match(kind, found)))

    return _SENSITIVE.sub(swap, text)


def plain(text: str) -> list[Match]:
    """Return unencoded sensitive text."""
    found: list[Match] = []

    def note(match: Match) -> str:
        found.append(match)
        return ""

    replace(text, note)
    return found


def hides_match(content: bytes) -> bool:
    """Return whether content contains sensitive text, encoded or not."""
    return any(plain(layer) for layer in layers(content))


def layers(content: bytes, depth: int = 0) -> Iterator[str]:
    """Yield content as text, and everything that can be decoded from it."""
    if depth > _DEEPEST:
        return
    inner = unpacked(content)
    if inner is not None:
        yield from layers(inner, depth + 1)
        return
    for encoding, runs in _WIDE.items():
        for run in runs.findall(content):
            yield from layers(run.decode(encoding).encode(), depth + 1)
    text = content.decode("utf-8", "replace")
    if "%" in text and unquote(text) != text:
        yield from layers(unquote(text).encode(), depth + 1)
        return
    yield text
    for match in BASE64.finditer(text):
        decoded = decode_base64(match[0])
        if decoded is not None:
            yield from layers(decoded, depth + 1)


def decode_base64(text: str) -> bytes | None:
    """Return decoded base64 (either alphabet) of readable or compressed data."""
    plain = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        content = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return None
    if unpacked(content) is not None:
        return content
    try:
        return content if content.decode("utf-8").isprintable() else None
    except UnicodeDecodeError:
        return None


_GZIP = b"\x1f\x8b"
_ZLIB = (b"\x78\x01", b"\x78\x9c", b"\x78\xda")


def is_broken_package(content: bytes) -> bool:
    """Return whether this begins like compressed data that cannot be decompressed whole."""
    return content.startswith((_GZIP, *_ZLIB)) and unpacked(content) is None


def unpacked(content: bytes) -> bytes | None:
    """Return decompressed gzip, zlib or raw deflate data, or None if it is none of them."""
    try:
        if content.startswith(_GZIP):
            return gzip.decompress(content)
        if content.startswith(_ZLIB):
            return zlib.decompress(content)
        # Of itself raw deflate shows nothing but that it ends where the content does.
        raw = zlib.decompressobj(-zlib.MAX_WBITS)
        inner = raw.decompress(content)
        is_whole = raw.eof and not raw.unused_data and len(inner) >= _LEAST_PACKED
    except (OSError, EOFError, zlib.error):
        return None
    return inner if is_whole else None


def replace_wide(content: bytes, replacement: Callable[[str], str]) -> bytes:
    """Put another text in the place of each that is there as UTF-16 or UTF-32."""
    for encoding, runs in _WIDE.items():
        pieces: list[bytes] = []
        done = 0
        for run in runs.finditer(content):
            text = replacement(run[0].decode(encoding))
            pieces += (content[done : run.start()], text.encode(encoding))
            done = run.end()
        content = b"".join([*pieces, content[done:]])
    return content
