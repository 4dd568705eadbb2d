"""Match requests with recorded ones past the numbers of placeholders, and hand back what was sent.

A placeholder is numbered in the order in which texts are met, and a replay meets fewer of them: not
those of the responses. So the numbers do not count when a request is looked up. A response shows
the placeholders of the texts that the recorded request carried, and a client compares what it sent
with what comes back: they are replaced by the texts of the request that was matched.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from vcr import matchers
from vcr.request import Request

from . import placeholders
from .scrubber import Scrubber

__all__ = ["MATCHERS", "restore_what_was_sent"]


def _unnumbered(request: Any) -> Any:
    body = request.body
    if isinstance(body, bytes):
        body = _unnumbered_text(body.decode("utf-8", "surrogateescape"))
        body = body.encode("utf-8", "surrogateescape")
    return Request(request.method, _unnumbered_text(request.uri), body, request.headers)


def _unnumbered_text(text: str) -> str:
    return placeholders.NUMBERED.sub("placeholder", text)


def _past_numbers(matcher: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    @wraps(matcher)  # vcrpy names what differs after its matcher
    def past_numbers(sent: Any, recorded: Any) -> None:
        matcher(_unnumbered(sent), _unnumbered(recorded))

    return past_numbers


MATCHERS: dict[str, Callable[[Any, Any], None]] = {
    name: _past_numbers(getattr(matchers, name))
    for name in ("method", "scheme", "host", "port", "path", "query", "body")
}
"""vcrpy's matchers, which ignore the numbers of placeholders, by name."""


def restore_what_was_sent(cassette: Any, scrubber: Scrubber) -> None:
    """Let a cassette replay the texts that requests carry, where it has placeholders for them.

    Args:
        cassette: vcrpy's cassette.
        scrubber: What the requests were scrubbed with.
    """
    play = cassette.play_response
    originals: dict[str, str] = {}
    pattern = _pattern_of(filter(None, scrubber.names.values()))

    def placeholders_in(request: Any) -> list[str]:
        return pattern.findall(_text_of(request))

    def play_response(sent: Any) -> Any:
        response = play(sent)
        recorded = next(request for request, held in cassette.data if held is response)
        theirs, mine = placeholders_in(recorded), placeholders_in(cassette.filter_request(sent))
        from_responses = set(placeholders_in(sent))  # which came from there, and is sent back
        for placeholder, own in zip(theirs, mine, strict=False):
            text = scrubber.original(own)
            if text is not None and own not in from_responses:
                # In a JSON string, as nearly all bodies are.
                originals[placeholder] = json.dumps(text, ensure_ascii=False)[1:-1]
        body = response["body"]["string"]
        if originals and isinstance(body, bytes):
            text = body.decode("utf-8", "surrogateescape")
            text = pattern.sub(lambda match: originals.get(match[0], match[0]), text)
            body = text.encode("utf-8", "surrogateescape")
        return {**response, "body": {"string": body}}

    cassette.play_response = play_response


def _text_of(request: Any) -> str:
    body = request.body or b""
    text = body if isinstance(body, str) else body.decode("utf-8", "surrogateescape")
    return f"{request.uri}\n{text}"


def _pattern_of(fixed: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of all placeholders that stand for a text of their own."""
    words = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(fixed, key=len, reverse=True)]
    return re.compile("|".join([*words, placeholders.NUMBERED.pattern]))
