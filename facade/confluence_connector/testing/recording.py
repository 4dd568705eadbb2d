"""Record exchanges to a cassette and replay them, with vcrpy."""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from http.client import responses
from pathlib import Path
from typing import Any

import vcr
from attrs import define, field
from vcr.persisters.filesystem import FilesystemPersister
from vcr.record_mode import RecordMode
from vcr.request import Request
from vcr.serialize import serialize
from vcr.stubs import httpx_stubs

from .._loopback import is_loopback
from .cassette import Origin, dump, load, parse_cassette
from .check import problems_of
from .not_recorded import raise_not_recorded
from .replay import EXACTLY, PAST_NUMBERS, Replay
from .scrubber import Scrubber

__all__ = ["Recording", "record"]


@define
class Recording:
    """A cassette that is being recorded or replayed.

    Attributes:
        origin: Where the exchanges come from; may be set while recording.
        calls: Operation ids by facade method, kept in the head.
        breaks: Why the exchanges break the documents on purpose, if they do.
        is_new: Whether it is recorded, rather than replayed.
        cassette: vcrpy's cassette.
        refusals: Why it was not written, if it was not.
    """

    origin: Origin
    is_new: bool
    calls: dict[str, list[str]] = field(factory=dict[str, list[str]])
    breaks: str | None = None
    cassette: Any = None
    refusals: list[str] = field(factory=list[str])

    @property
    def unused(self) -> list[str]:
        """Request lines of recorded exchanges that no request used."""
        played = self.cassette.play_counts
        return [
            f"{request.method} {request.uri}"
            for index, request in enumerate(self.cassette.requests)
            if not played[index]
        ]


@contextmanager
def record(
    path: Path, *, mode: str = "none", origin: Origin = "live", scrubber: Scrubber | None = None
) -> Generator[Recording]:
    """Record or replay everything that httpx sends in this context.

    Args:
        path: The cassette.
        mode: vcrpy's record mode: ``none`` replays only, ``once`` records if there is no file,
            ``all`` records again.
        origin: Where recorded exchanges come from; responses from the loopback come from
            a sandbox, whatever is said here.
        scrubber: The scrubber of recordings.

    Raises:
        NotRecordedError: In the block, for a request that is not in the cassette.
        RefusedCassetteError: After the block, if `check_cassette` would find a problem; nothing
            was written.
    """
    scrubber = scrubber or Scrubber()
    fresh = mode == "all" or (mode != "none" and not path.exists())
    recording = Recording(origin, fresh)
    # The texts behind the placeholders of a file are not known: where a request could be sent
    # instead, it must not be answered with what was recorded for another.
    compare = PAST_NUMBERS if mode == "none" or (mode == "once" and not fresh) else EXACTLY
    machine = vcr.VCR(
        record_mode=RecordMode(mode),
        drop_unused_requests=mode == "all",
        match_on=tuple(compare),
        decode_compressed_response=True,
        record_on_exception=False,
        # vcrpy's own error mentions options that the plugin does not have.
        custom_patches=[
            (httpx_stubs, "CannotOverwriteExistingCassetteException", raise_not_recorded)
        ],
        **_hooks(recording, scrubber),
    )
    machine.register_serializer("confluence", _Serializer(recording, scrubber))
    for name, matcher in compare.items():
        machine.register_matcher(name, matcher)
    machine.register_persister(_Persister(recording))
    with machine.use_cassette(str(path), serializer="confluence") as cassette:
        recording.cassette = cassette
        Replay(cassette, scrubber, compare)
        yield recording
    if recording.refusals:
        raise RefusedCassetteError(path.name, recording.refusals)


class RefusedCassetteError(Exception):
    """What was recorded must not be kept; nothing was written.

    Attributes:
        problems: What is wrong with it, in a line each.
    """

    def __init__(self, name: str, problems: list[str]) -> None:
        super().__init__("\n".join([f"{name} was not written:", *problems]))
        self.problems = problems


class _Persister:
    """Writes a cassette only if the check of cassettes lets it pass."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    def load_cassette(self, cassette_path: str, serializer: _Serializer) -> Any:
        return FilesystemPersister.load_cassette(cassette_path, serializer)

    def save_cassette(
        self, cassette_path: str, cassette_dict: dict[str, Any], serializer: _Serializer
    ) -> None:
        text = serialize(cassette_dict, serializer)
        # Raised here, an error would leave vcrpy's patches in place.
        self._recording.refusals = problems_of(parse_cassette(text, Path(cassette_path).name))
        if not self._recording.refusals:
            Path(cassette_path).parent.mkdir(parents=True, exist_ok=True)
            Path(cassette_path).write_text(text, "utf-8")


class _Serializer:
    """A serializer for vcrpy that adds a head."""

    def __init__(self, recording: Recording, scrubber: Scrubber) -> None:
        self._recording = recording
        self._scrubber = scrubber

    def serialize(self, content: dict[str, Any]) -> str:
        for exchange in content["interactions"]:
            self._scrub_again(exchange)
        head: dict[str, Any] = {"origin": self._recording.origin}
        if self._recording.breaks:
            head["breaks"] = self._recording.breaks
        if self._recording.calls:
            head["calls"] = {name: sorted(ids) for name, ids in self._recording.calls.items()}
        return dump({**head, **content})

    def _scrub_again(self, exchange: dict[str, Any]) -> None:
        """Take out what was learnt to be secret after this was recorded."""
        again, request, response = self._scrubber.again, exchange["request"], exchange["response"]
        request["uri"] = again(request["uri"])
        request["body"] = self._body_again(request["body"])
        response["body"]["string"] = self._body_again(response["body"]["string"])
        for side in (request, response):
            side["headers"] = {
                name: [again(value) for value in values] for name, values in side["headers"].items()
            }

    def _body_again(self, body: str | bytes | None) -> str | bytes | None:
        if isinstance(body, str):  # as vcrpy has those that are text
            return self._scrubber.again(body)
        return self._scrubber.body_again(body) if body else body

    def deserialize(self, text: str) -> Any:
        content = load(text)
        if not self._recording.is_new:
            self._scrubber.skip(text)
            self._recording.origin = content.get("origin", self._recording.origin)
            self._recording.calls = content.get("calls") or {}
        return content


def _hooks(recording: Recording, scrubber: Scrubber) -> dict[str, Any]:
    def request(sent: Any) -> Any:
        if recording.is_new and is_loopback(sent.host):
            recording.origin = "sandbox"  # responses from loopback come from a sandbox
        headers = {name: str(value) for name, value in sent.headers.items()}
        kept = scrubber.request_headers(headers)
        body = scrubber.body(sent.body or b"", headers, is_request=True)
        return Request(sent.method, scrubber.url(sent.uri), body, kept)

    def response(came: dict[str, Any]) -> dict[str, Any]:
        headers = {name.lower(): ", ".join(values) for name, values in came["headers"].items()}
        kept = scrubber.response_headers(headers)
        code: int = came["status"]["code"]
        return {
            # Not the server's reason phrase, which may contain anything.
            "status": {"code": code, "message": responses.get(code, "")},
            "headers": {name: [value] for name, value in kept.items()},
            "body": {"string": scrubber.body(came["body"]["string"], headers)},
        }

    return {"before_record_request": request, "before_record_response": response}
