"""Finds known texts in another one, in whichever common encoding they stand there. Pure.

A server may repeat a credential percent-encoded, in entities of HTML, in the escapes of JSON or of
a programming language, quoted-printable, in base64 or hex, as UTF-16, or wrapped into lines, and in
one of these within another. So a text is decoded before it is compared, and what is found there is
traced back to where it stood. All of it takes time in proportion to the text.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["SHORTEST_ANYWHERE", "Needle", "decoded", "needles_of", "replaced", "spans_of"]

Needle = tuple[str, bool]
"""A decoded text to look for, and whether it counts as a word of its own only."""

SHORTEST_ANYWHERE = 8
"""Characters of the shortest text that is looked for within words, too."""

_MOST_LAYERS = 8
"""Encodings within encodings that are undone; percent signs of any depth are one, and so on."""

_LEAST_RUN = 10
"""Characters that what is in base64 or hex has at least: the encoded form of 8."""

_ESCAPES = re.compile(
    r"""
      %(?:25)*(?P<percent>[0-9A-Fa-f]{2})
    | %u(?P<script>[0-9A-Fa-f]{4})
    | &(?:amp;)*(?P<entity>\#[0-9]{1,7};?|\#[xX][0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};)
    | (?<!\\)\\++(?:
          u(?P<unicode>[0-9A-Fa-f]{4}) | u\{(?P<braced>[0-9A-Fa-f]{1,6})\}
        | U(?P<long>[0-9A-Fa-f]{8}) | x(?P<hex>[0-9A-Fa-f]{2}) | (?P<octal>[0-7]{3})
        | (?P<other>.)
      )
    | (?P<break>\r?\n[ \t]*)
    """,
    re.VERBOSE | re.DOTALL,
)
_INCOMPLETE = re.compile(
    r"""
    (?: %(?:25)*[0-9A-Fa-f]? | %u[0-9A-Fa-f]{0,3}
      | &(?:amp;)*(?:\#[xX]?[0-9A-Fa-f]*|[A-Za-z][A-Za-z0-9]{0,31})?
      | (?<!\\)\\++(?:u\{?[0-9A-Fa-f]{0,6}|U[0-9A-Fa-f]{0,7}|x[0-9A-Fa-f]?|[0-7]{1,2})?
    )\Z
    """,
    re.VERBOSE,
)
"""The end of a text that is read together with what follows it elsewhere."""
_INTRODUCERS = re.compile(r"[%&\\\n]")
_NULS = re.compile(r"\0+")
_PRINTABLE = re.compile(r"=(?:(?P<byte>[0-9A-Fa-f]{2})|\r?\n)")
_BASE64 = re.compile(rf"[A-Za-z0-9+/_-]{{{_LEAST_RUN},}}")
_HEX = re.compile(
    r"(?:0[xX])?[0-9A-Fa-f]{2}"
    rf"(?:[ :,-]{{0,2}}(?:0[xX])?[0-9A-Fa-f]{{2}}){{{_LEAST_RUN // 2 - 1},}}"
)
_JOINED_BEFORE = re.compile(r"[\w\0][-.]?\Z")
_JOINED_AFTER = re.compile(r"[-.]?[\w\0]")
_NOT_HEX = re.compile(r"0[xX]|[ :,-]")
_URL_SAFE = str.maketrans("-_", "+/")
_LINE_ENDS = {"n": "", "r": "", "t": ""}


class _View:
    """A decoded text that knows where each of its characters stood.

    Args:
        text: The text.
        origins: For each character, and for the end, where it starts in the original.
    """

    def __init__(self, text: str, origins: Sequence[int]) -> None:
        self.text = text
        self._origins = origins

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the text stood."""
        return self._origins[start], self._origins[end]

    def decoded(
        self, pattern: re.Pattern[str], decode: Callable[[re.Match[str]], str | None]
    ) -> _View:
        """Return this text with each match of a pattern decoded, to one character or none.

        A match for which `decode` returns ``None`` stays as it is.
        """
        pieces: list[str] = []
        origins: list[int] = []
        done = 0
        for found in pattern.finditer(self.text):
            start, character = found.start(), decode(found)
            if character is None:
                continue
            pieces += (self.text[done:start], character)
            origins += self._origins[done:start]
            if character:
                origins.append(self._origins[start])
            done = found.end()
        if not done:
            return self
        pieces.append(self.text[done:])
        origins += self._origins[done:]
        return _View("".join(pieces), origins)


def needles_of(text: str) -> Iterator[Needle]:
    """Yield what to look for to find a text, whatever it is encoded in."""
    is_word = len(text) < SHORTEST_ANYWHERE
    yield decoded(text), is_word
    shorter = _INCOMPLETE.sub("", text)
    while SHORTEST_ANYWHERE <= len(shorter) < len(text):
        yield decoded(shorter), is_word
        text, shorter = shorter, _INCOMPLETE.sub("", shorter)


def decoded(text: str) -> str:
    """Return a text as it is compared: its escapes undone, its line breaks taken out."""
    return _unescaped(_View(text, range(len(text) + 1))).text


def replaced(text: str, needles: Iterable[Needle], by: str) -> str:
    """Return a text with another in place of each needle, in whatever encoding that stands."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans_of(text, needles)):
        if start >= done:
            pieces += (text[done:start], by)
        done = max(done, end)
    return "".join([*pieces, text[done:]])


def spans_of(text: str, needles: Iterable[Needle], *, layers: int = 3) -> list[tuple[int, int]]:
    """Return where in a text any of the needles stands, in the clear or encoded.

    Args:
        text: Any text.
        needles: What to look for.
        layers: Of base64 and hex within each other that are undone.
    """
    wanted = [needle for needle in needles if needle[0]]
    return [*_found(text, wanted, layers)] if wanted else []


def _found(text: str, needles: list[Needle], layers: int) -> Iterator[tuple[int, int]]:
    for view in _views(text):
        for needle, is_word in needles:
            for start in _occurrences(view.text, needle):
                end = start + len(needle)
                if not (is_word and _is_part_of_word(view.text, start, end)):
                    yield view.origin(start, end)
        # A word by itself is none where what surrounds it can be anything.
        if layers and (anywhere := [needle for needle in needles if not needle[1]]):
            for start, end in _encoded_runs(view.text, anywhere, layers):
                yield view.origin(start, end)


def _occurrences(text: str, needle: str) -> Iterator[int]:
    start = text.find(needle)
    while start >= 0:
        yield start
        start = text.find(needle, start + len(needle))


def _is_part_of_word(text: str, start: int, end: int) -> bool:
    return bool(_JOINED_BEFORE.search(text, max(0, start - 2), start)) or bool(
        _JOINED_AFTER.match(text, end)
    )


def _views(text: str) -> Iterator[_View]:
    plain = _View(text, range(len(text) + 1))
    yield plain  # a percent sign before a credential of digits is no part of it
    # UTF-16 and UTF-32, read as what they are not.
    narrow = plain.decoded(_NULS, lambda _: "")
    if (unescaped := _unescaped(narrow)) is not plain:
        yield unescaped
    # Apart, because a text that is not quoted-printable has equals signs, too.
    if (printable := narrow.decoded(_PRINTABLE, _byte)) is not narrow:
        yield _unescaped(printable)


def _unescaped(view: _View) -> _View:
    for _ in range(_MOST_LAYERS):
        if not _INTRODUCERS.search(view.text):
            break
        further = view.decoded(_ESCAPES, _character)
        if further is view:
            break
        view = further
    return view


def _character(found: re.Match[str]) -> str | None:
    kind, value = found.lastgroup, found[found.lastgroup or 0]
    if kind == "break":
        return ""
    if kind == "other":
        return _LINE_ENDS.get(value, value)
    if kind == "entity":
        return _entity(value)
    code = int(value, 8 if kind == "octal" else 16)
    return chr(code) if 0 < code < 0x110000 else ""


def _entity(name: str) -> str | None:
    import html  # imported lazily: its table of entities costs a first call a millisecond

    character = html.unescape(f"&{name}")
    return character if len(character) == 1 else None


def _byte(found: re.Match[str]) -> str:
    return chr(int(found["byte"], 16)) if found["byte"] else ""


def _encoded_runs(text: str, needles: list[Needle], layers: int) -> Iterator[tuple[int, int]]:
    for pattern, decode in ((_BASE64, _from_base64), (_HEX, _from_hex)):
        for run in pattern.finditer(text):
            if any(_holds(content, needles, layers - 1) for content in decode(run[0])):
                yield run.span()


def _holds(content: bytes, needles: list[Needle], layers: int) -> bool:
    text = content.decode("utf-8", "replace")
    return next(_found(text, needles, layers), None) is not None


def _from_base64(run: str) -> Iterator[bytes]:
    """Decode a run from each place where a group of four may start."""
    run = run.translate(_URL_SAFE)
    for shift in range(4):
        groups = run[shift:]
        whole = len(groups) & ~3
        rest = groups[whole:]
        end = rest + "=" * (4 - len(rest)) if len(rest) > 1 else ""
        yield binascii.a2b_base64(groups[:whole] + end)


def _from_hex(run: str) -> Iterator[bytes]:
    digits = _NOT_HEX.sub("", run)
    for shift in range(2):
        whole = (len(digits) - shift) & ~1
        yield binascii.unhexlify(digits[shift : shift + whole])
