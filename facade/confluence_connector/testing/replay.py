"""Match requests with recorded ones past the numbers of placeholders, and hand back what was sent.

A placeholder is numbered in the order in which texts are met, and a replay meets fewer of them: not
those of the responses. So the numbers do not count when a request is looked up; but a placeholder
stands for one text throughout, and a request that has another text in its place is not answered.
Of several that could be meant, the one that was sent first is.

A response shows the placeholders of the texts that the recorded request carried, and a client
compares what it sent with what comes back: they are replaced by the texts of the request that was
matched. A text that a response brought and the test also has in its own code stays a placeholder
where the response has it in another place than the request.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode

from vcr import matchers
from vcr.request import Request

from confluence_connector.contract.media import is_json, media_type

from .._json import is_array, is_object
from . import placeholders
from .scrubber import Scrubber

__all__ = ["EXACTLY", "PAST_NUMBERS", "Replay"]

Matchers = dict[str, Callable[[Any, Any], None]]
_FORM = "application/x-www-form-urlencoded"
_COMMON = {placeholders.CREDENTIAL, *placeholders.PERSON_KEYS.values()}


def _unnumbered(request: Any) -> Any:
    address, mark, query = request.uri.partition("?")
    uri = _unnumbered_text(address) + mark + _unnumbered_pairs(query)
    body = request.body
    if isinstance(body, bytes):
        change = _unnumbered_pairs if _kind(request) == _FORM else _unnumbered_text
        body = change(body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
    return Request(request.method, uri, body, request.headers)


def _unnumbered_text(text: str) -> str:
    return placeholders.NUMBERED.sub("placeholder", text)


def _unnumbered_pairs(query: str) -> str:
    # An address has percent signs in a query or a form.
    pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    return urlencode(
        [(_unnumbered_text(key), _unnumbered_text(value)) for key, value in pairs],
        errors="surrogateescape",
    )


def _past_numbers(matcher: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    @wraps(matcher)  # vcrpy names what differs after its matcher
    def past_numbers(sent: Any, recorded: Any) -> None:
        matcher(_unnumbered(sent), _unnumbered(recorded))

    return past_numbers


EXACTLY: Matchers = {
    name: getattr(matchers, name)
    for name in ("method", "scheme", "host", "port", "path", "query", "body")
}
"""vcrpy's matchers, by name."""

PAST_NUMBERS: Matchers = {name: _past_numbers(matcher) for name, matcher in EXACTLY.items()}
"""The same, which ignore the numbers of placeholders."""


class _Part(NamedTuple):
    """A text in a request or a response.

    Attributes:
        place: Where it stands, whatever the order of fields is.
        key: The name of the field that it is the value of, or an empty string.
        text: The text.
    """

    place: str
    key: str
    text: str


class _Aligned(NamedTuple):
    """The same part of a recorded request, and of the one that is sent now."""

    key: str
    recorded: str
    scrubbed: str
    sent: str


class Replay:
    """Looks up the responses of a cassette, and restores in them what the requests carry.

    Args:
        cassette: vcrpy's cassette, as it was loaded; its methods are replaced.
        scrubber: What the requests are scrubbed with.
        compare: The matchers.
    """

    def __init__(self, cassette: Any, scrubber: Scrubber, compare: Matchers) -> None:
        self._cassette = cassette
        self._scrubber = scrubber
        self._compare = list(compare.values())
        self._loaded = len(cassette.data)  # what is recorded from now on is not played
        self._pattern = _pattern_of(filter(None, scrubber.names.values()))
        self._texts: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._echoes: dict[tuple[str, str], str | None] = {}
        self._can_play = cassette.can_play_response_for
        cassette.can_play_response_for = self.can_play
        cassette.play_response = self.play

    def can_play(self, sent: Any) -> bool:
        """Return whether there is a response for a request."""
        return bool(self._can_play(sent)) and self._found(sent) is not None

    def play(self, sent: Any) -> Any:
        """Return the response for a request, with the texts that this carries.

        Args:
            sent: vcrpy's request, for which there is one.
        """
        index = self._found(sent)
        assert index is not None, "asked before"  # noqa: S101
        self._cassette.play_counts[index] += 1
        recorded, response = self._cassette.data[index]
        aligned = _aligned(recorded, self._cassette.filter_request(sent), sent)
        for placeholder, text in self._pairs(aligned):
            if _is_of_one_text(placeholder) and placeholder != text:
                self._texts[placeholder] = text
                self._owners[text] = placeholder
            if placeholder not in (text, placeholders.CREDENTIAL):
                self._originals[placeholder] = text
        return self._restored(response, aligned)

    def _found(self, sent: Any) -> int | None:
        scrubbed = self._cassette.filter_request(sent)
        data, played = self._cassette.data, self._cassette.play_counts
        candidates = [
            index
            for index in range(self._loaded)
            if not played[index]
            and matchers.requests_match(scrubbed, data[index][0], self._compare)
            and self._is_consistent(_aligned(data[index][0], scrubbed, sent))
        ]
        return self._sent_first(candidates) if candidates else None

    def _is_consistent(self, aligned: list[_Aligned]) -> bool:
        """Return whether every placeholder stands for the text that it stood for so far."""
        texts, owners = dict(self._texts), dict(self._owners)
        for placeholder, text in self._pairs(aligned):
            if not _is_of_one_text(placeholder) or placeholder == text:
                continue
            if _is_of_one_text(text):  # another placeholder, which came from a response
                return False
            if texts.setdefault(placeholder, text) != text:
                return False
            if owners.setdefault(text, placeholder) != placeholder:
                return False
        return True

    def _sent_first(self, candidates: list[int]) -> int:
        """Return which of some exchanges has the request that was sent first.

        Exchanges stand in the order of their responses, but texts that no response brought before
        are numbered in the order of the requests.
        """
        data = self._cassette.data
        found = {one: self._numbered_in(data[one][0]) for one in candidates}
        others = [str(data[one][1]) for one in range(candidates[-1]) if one not in found]
        if any(text in other for texts in found.values() for text in texts for other in others):
            return candidates[0]
        return min(candidates, key=lambda one: [*map(placeholders.highest_number, found[one])])

    def _numbered_in(self, request: Any) -> list[str]:
        texts = [text for part in _sorted(_parts(request)) for text in self._in(part.text)]
        return [text for text in texts if _is_of_one_text(text)]

    def _in(self, text: str) -> list[str]:
        return self._pattern.findall(text)

    def _pairs(self, aligned: list[_Aligned]) -> Iterator[tuple[str, str]]:
        """Yield each placeholder of a recorded request with what was sent in its place."""
        for part in aligned:
            theirs, mine = self._in(part.recorded), self._in(part.scrubbed)
            from_responses = set(self._in(part.sent))  # or the test's own
            if len(theirs) != len(mine):
                continue
            for placeholder, own in zip(theirs, mine, strict=True):
                text = own if own in from_responses else self._scrubber.original(own)
                if text is not None:
                    yield placeholder, text

    def _restored(self, response: Any, aligned: list[_Aligned]) -> Any:
        echoes = self._echoes_of(aligned)
        body, headers = response["body"]["string"], dict(response["headers"])
        if "location" in headers:
            headers["location"] = [
                self._with_originals(one, lambda text: quote(text, safe="@:/+~"))
                for one in headers["location"]
            ]
        value = _parsed(body)
        if value is None:
            text = self._with_originals(body.decode("utf-8", "surrogateescape"))
            body = text.encode("utf-8", "surrogateescape")
        else:
            shown = Counter((part.key, part.text) for part in _of_json("", value))
            # Nobody knows whom else a placeholder that many share stands for.
            echoes = {
                at: new for at, new in echoes.items() if at[1] not in _COMMON or shown[at] == 1
            }
            restored = self._value(value, "", echoes)
            if restored != value:
                body = json.dumps(restored, indent=2, ensure_ascii=False).encode()
        return {**response, "headers": headers, "body": {"string": body}}

    def _echoes_of(self, aligned: list[_Aligned]) -> dict[tuple[str, str], str | None]:
        """Return what was sent in the place of whole values, by their field and recorded value."""
        echoes: dict[tuple[str, str], str | None] = {}
        for part in aligned:
            if part.key and part.sent and part.sent != part.recorded:
                _add(echoes, (part.key, part.recorded), part.sent)
        for at, text in echoes.items():
            if at[1] not in _COMMON:
                _add(self._echoes, at, text)
        return {**self._echoes, **echoes}

    def _value(self, value: object, key: str, echoes: dict[tuple[str, str], str | None]) -> object:
        if is_object(value):
            return {
                self._with_originals(name): self._value(inner, name, echoes)
                for name, inner in value.items()
            }
        if is_array(value):
            return [self._value(item, key, echoes) for item in value]
        if isinstance(value, str):
            return echoes.get((key, value)) or self._with_originals(value)
        return value

    def _with_originals(self, text: str, encode: Callable[[str], str] = str) -> str:
        originals = self._originals

        def original(match: re.Match[str]) -> str:
            return encode(originals[match[0]]) if match[0] in originals else match[0]

        return self._pattern.sub(original, text)


def _add(echoes: dict[tuple[str, str], str | None], at: tuple[str, str], text: str | None) -> None:
    """Note a text, or ``None`` if there is another one already."""
    echoes[at] = text if echoes.get(at, text) == text else None


def _aligned(recorded: Any, scrubbed: Any, sent: Any) -> list[_Aligned]:
    mine, raw = [*_parts(scrubbed)], [*_parts(sent)]
    if len(mine) != len(raw):  # two keys of an object have become one
        raw = [part._replace(text="") for part in mine]
    now = sorted(zip(mine, raw, strict=True), key=lambda both: both[0].place)
    then = _sorted(_parts(recorded))
    if len(then) != len(now):
        return []
    return [
        _Aligned(own.key, part.text, own.text, unscrubbed.text)
        for part, (own, unscrubbed) in zip(then, now, strict=True)
    ]


def _sorted(parts: Iterable[_Part]) -> list[_Part]:
    return sorted(parts, key=lambda part: part.place)


def _parts(request: Any) -> Iterator[_Part]:
    address, _, query = request.uri.partition("?")
    yield _Part("", "", unquote(address))
    yield from _of_pairs("?", query)
    body = request.body or b""
    text = body if isinstance(body, str) else body.decode("utf-8", "surrogateescape")
    kind = _kind(request)
    value = _parsed(text) if is_json(kind) else None
    if value is not None:
        yield from _of_json("body", value)
    elif kind == _FORM:
        yield from _of_pairs("body", text)
    else:
        yield _Part("body", "", text)


def _of_pairs(place: str, query: str) -> Iterator[_Part]:
    for key, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape"):
        here = f"{place}{_unnumbered_text(key)}={_unnumbered_text(value)}"
        yield _Part(here, "", key)
        yield _Part(here, key, value)


def _of_json(place: str, value: object, key: str = "") -> Iterator[_Part]:
    if is_object(value):
        for name, inner in value.items():
            here = f"{place}/{_unnumbered_text(name)}"
            yield _Part(here, "", name)
            yield from _of_json(here, inner, name)
    elif is_array(value):
        for number, inner in enumerate(value):
            yield from _of_json(f"{place}/{number:09}", inner, key)
    elif isinstance(value, str):
        yield _Part(place, key, value)


def _parsed(body: str | bytes) -> object:
    """Return the value of JSON, or ``None`` if it is none."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _kind(request: Any) -> str:
    return media_type(str(request.headers.get("content-type", "")))


def _is_of_one_text(placeholder: str) -> bool:
    return placeholder != placeholders.CREDENTIAL and bool(
        placeholders.NUMBERED.fullmatch(placeholder)
    )


def _pattern_of(fixed: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of all placeholders that stand for a text of their own."""
    words = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(fixed, key=len, reverse=True)]
    return re.compile("|".join([*words, placeholders.NUMBERED.pattern]))
