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
    """,
    re.VERBOSE | re.DOTALL,
)
_INCOMPLETE = re.compile(
    r"""
    (?: %(?:25)*[0-9A-Fa-f]? | %u[0-9A-Fa-f]{0,3} | =[0-9A-Fa-f]?
      | &(?:amp;)*(?:\#[xX]?[0-9A-Fa-f]*|[A-Za-z][A-Za-z0-9]{0,31})?
      | (?<!\\)\\++(?:u\{?[0-9A-Fa-f]{0,6}|U[0-9A-Fa-f]{0,7}|x[0-9A-Fa-f]?|[0-7]{1,2})?
    )\Z
    """,
    re.VERBOSE,
)
"""The end of a text that is read together with what follows it elsewhere."""
_MOST_INCOMPLETE = 3
"""Such ends that are left out one after the other: more would take time for each of them."""

_INTRODUCERS = re.compile(r"[%&\\=\r\n\0]")
_NULS = re.compile(r"\0+")
_BREAKS = re.compile(r"(?<![ \t])[ \t]*+(?:[\r\n]|(?<!\\)\\++[rn])(?:[ \t\r\n]|\\++[rnt])*+")
_PRINTABLE = re.compile(r"=([0-9A-Fa-f]{2})")
_SOFT_BREAKS = re.compile(r"=[ \t]*+[\r\n][ \t\r\n]*+")
_SOFT_BREAKS_OR_WRAPPED = re.compile(_SOFT_BREAKS.pattern + "(?![0-9A-F]{2})")
_BASE64 = re.compile(rf"[A-Za-z0-9+/_-]{{{_LEAST_RUN},}}")
_HEX = re.compile(
    r"(?:0[xX])?[0-9A-Fa-f]{2}"
    rf"(?:[ +:,-]{{0,2}}(?:0[xX])?[0-9A-Fa-f]{{2}}){{{_LEAST_RUN // 2 - 1},}}[0-9A-Fa-f]?"
)
_JOINED_BEFORE = re.compile(r"[\w\0][-.]?\Z")
_JOINED_AFTER = re.compile(r"[-.]?[\w\0]")
_NOT_HEX = re.compile(r"0[xX]|[ +:,-]")
_URL_SAFE = str.maketrans("-_", "+/")
_BLANKS = {"n": "\n", "r": "\r", "t": "\t"}


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
    for _ in range(1 + _MOST_INCOMPLETE):
        yield decoded(text), is_word
        if "=" in text:
            yield _decoded(_plain(text), _PRINTABLE_LAYER).text, is_word
        shorter = _INCOMPLETE.sub("", text)
        if not SHORTEST_ANYWHERE <= len(shorter) < len(text):
            break
        text = shorter


def decoded(text: str) -> str:
    """Return a text as it is compared: its escapes undone, its line breaks taken out."""
    return _decoded(_plain(text), _LAYER).text


def replaced(text: str, needles: Iterable[Needle], by: str, *, end: int | None = None) -> str:
    """Return a text with another in place of each needle, in whatever encoding that stands.

    Args:
        text: Any text.
        needles: What to look for.
        by: What to put in its place.
        end: Where to end the result; a needle that begins before is replaced as a whole.
    """
    stop = len(text) if end is None else end
    pieces: list[str] = []
    done = 0
    for start, after in sorted(spans_of(text, needles)):
        if start >= stop:
            break
        if start >= done:
            pieces += (text[done:start], by)
        done = max(done, after)
    return "".join([*pieces, text[done:stop]])


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
    # A word by itself is none where what surrounds it can be anything.
    anywhere = [needle for needle in needles if not needle[1]]
    tried: dict[str, bool] = {}  # most runs are in every view
    for view in _views(text):
        for needle, is_word in needles:
            for start in _occurrences(view.text, needle):
                end = start + len(needle)
                if not (is_word and _is_part_of_word(view.text, start, end)):
                    yield view.origin(start, end)
        if layers and anywhere:
            for start, end in _encoded_runs(view.text, anywhere, layers, tried):
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


def _plain(text: str) -> _View:
    return _View(text, range(len(text) + 1))


def _views(text: str) -> Iterator[_View]:
    plain = _plain(text)
    yield plain  # a percent sign before a credential of digits is no part of it
    unescaped = _decoded(plain, _LAYER)
    if unescaped is not plain:
        yield unescaped
    if "=" not in unescaped.text:
        return
    # Apart, because a text that is not quoted-printable has equals signs, too.
    printable = _decoded(plain, _PRINTABLE_LAYER)
    if printable.text != unescaped.text:
        yield printable
    # An equals sign at the end of a line may also be one of quoted-printable that was wrapped.
    if _SOFT_BREAKS.search(text) or printable is not plain:
        wrapped = _decoded(plain, _WRAPPED_PRINTABLE_LAYER)
        if wrapped.text != printable.text:
            yield wrapped


def _decoded(view: _View, layer: _Layer) -> _View:
    for _ in range(_MOST_LAYERS):
        if not _INTRODUCERS.search(view.text):
            break
        further = view
        for pattern, decode in layer:
            further = further.decoded(pattern, decode)
        if further is view:  # no other is left: what ends a line may be encoded itself
            further = view.decoded(_BREAKS, _nothing)
        if further is view:
            break
        view = further
    return view


def _nothing(_: re.Match[str]) -> str:
    return ""


def _character(found: re.Match[str]) -> str | None:
    kind, value = found.lastgroup, found[found.lastgroup or 0]
    if kind == "other":
        return _BLANKS.get(value, value)
    if kind == "entity":
        return _entity(value)
    code = int(value, 8 if kind == "octal" else 16)
    return chr(code) if 0 < code < 0x110000 else ""


def _entity(name: str) -> str | None:
    import html  # imported lazily: its table of entities costs a first call a millisecond

    if not name.strip("#xX0;"):
        return ""  # a NUL, which is not allowed there
    character = html.unescape(f"&{name}")
    return character if len(character) == 1 else None


def _byte(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


# What is undone in turn, up to `_MOST_LAYERS` times: first the NULs that UTF-16 and UTF-32 have if
# they are read as UTF-8; line breaks before escapes, within which they may stand.
_Layer = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...]
_LAYER: _Layer = ((_NULS, _nothing), (_BREAKS, _nothing), (_ESCAPES, _character))
_PRINTABLE_LAYER: _Layer = (
    (_NULS, _nothing),
    (_SOFT_BREAKS, _nothing),
    (_ESCAPES, _character),
    (_PRINTABLE, _byte),
)
_WRAPPED_PRINTABLE_LAYER: _Layer = (
    (_NULS, _nothing),
    (_SOFT_BREAKS_OR_WRAPPED, _nothing),
    (_ESCAPES, _character),
    (_PRINTABLE, _byte),
)


def _encoded_runs(
    text: str, needles: list[Needle], layers: int, tried: dict[str, bool]
) -> Iterator[tuple[int, int]]:
    for pattern, decode in ((_BASE64, _from_base64), (_HEX, _from_hex)):
        for run in pattern.finditer(text):
            key = f"{pattern is _HEX}{run[0]}"
            if key not in tried:
                tried[key] = any(_holds(content, needles, layers - 1) for content in decode(run[0]))
            if tried[key]:
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
