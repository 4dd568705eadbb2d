"""Write text in any output encoding, and keep what other people wrote from steering a terminal."""

from __future__ import annotations

import json
import re
import sys
from typing import IO, Any

__all__ = ["cell_text", "notice", "print_json", "terminal_text", "write_text"]

# Control characters, line separators, overrides of the writing direction, lone surrogates. What
# joins emoji or letters (U+200D, U+200C), soft hyphens and no-break spaces are harmless and stay.
_CONTROLS = "\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_UNSAFE = re.compile(f"[{_CONTROLS}]")
_UNSAFE_IN_TEXT = re.compile(rf"(?![\n\t])[{_CONTROLS}]")


def write_text(text: str, stream: IO[str] | None = None) -> None:
    r"""Write text so that nothing is lost, whatever the encoding of the stream.

    A character that the stream's encoding lacks is written as ``\xXX`` or ``\uXXXX``.

    Args:
        text: The text.
        stream: Standard output by default; one that is closed takes nothing.
    """
    stream = stream or sys.stdout
    if stream is None:
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()


def notice(text: str) -> None:
    """Write lines to standard error, where they do not mix with data."""
    write_text(terminal_text(text) + "\n", sys.stderr)


def print_json(value: Any) -> None:
    """Write JSON to standard output. Control characters are escaped, so that none is lost."""
    text = json.dumps(value, indent=2, ensure_ascii=not _is_unicode(sys.stdout))
    write_text(_UNSAFE_IN_TEXT.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")


def terminal_text(text: str) -> str:
    """Return text of several lines, without what would control a terminal."""
    return _UNSAFE_IN_TEXT.sub("\ufffd", text.replace("\r\n", "\n"))


def cell_text(text: str) -> str:
    """Return text for one line, without what would control a terminal."""
    return _UNSAFE.sub("\ufffd", re.sub(r"[\r\n\t]+", " ", text))


def _is_unicode(stream: IO[str] | None) -> bool:
    return (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")
