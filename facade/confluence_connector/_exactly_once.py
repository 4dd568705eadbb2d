"""The life of a single write: sent, unknown, applied or refused. Pure.

A response may be lost although the request was carried out, and a request may be carried out long
after its sender gave up. So a write whose outcome is unknown is verified on the server before
anything is sent again, and sent again only where a second request cannot have a second effect.

A 503 is how servers shed load, and nearly always means that nothing was done. So it is waited for,
then verified; where the server shows exactly the state before the write, the write is sent again.
Where it shows anything else that is not the write, somebody else was there, and the outcome is
ambiguous. Only who undid the whole write within that wait is not told from a write never made.

`SingleWrite` decides what comes next; `origin_of` judges whose work the server shows. Neither
sends, waits or reads a clock: that is the driver's part.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, IntEnum
from typing import Generic, Literal, NamedTuple, TypeVar

__all__ = [
    "CLOCK_TOLERANCE",
    "Actual",
    "Ambiguous",
    "Done",
    "Expected",
    "Fail",
    "Failed",
    "Guard",
    "Likeness",
    "Observation",
    "Origin",
    "Send",
    "SingleWrite",
    "State",
    "Step",
    "Verify",
    "observed",
    "origin_of",
]

T = TypeVar("T")

State = Literal["sent", "unknown", "applied", "refused"]
Likeness = Literal["equal", "different", "unclear"]
"""How what the server holds compares with what was sent, past the server's own additions."""

CLOCK_TOLERANCE = timedelta(seconds=2)
"""How far the clocks of a server may differ, and the fraction of a second that HTTP leaves out."""


class Failed(IntEnum):
    """What a failed attempt says of the request; a higher one says less.

    Attributes:
        UNPROCESSED: It never reached the server whole, or the transaction was rolled back.
        REFUSED: The server read it and wrote nothing.
        THROTTLED: 429, which comes before processing; behind a proxy, nearly always.
        UNAVAILABLE: 503, from whichever machine: it may have been carried out.
        LOST: No response, or one that says nothing: it may have been carried out.
    """

    UNPROCESSED = 0
    REFUSED = 1
    THROTTLED = 2
    UNAVAILABLE = 3
    LOST = 4


class Guard(Enum):
    """What keeps a second request from having a second effect.

    Attributes:
        VERSION: It carries the number of the next version, which the server takes once.
        FINAL: It removes for good what cannot come back under the same id.
        STATE: Nothing but that it leaves a state, such as a label, which others may undo.
        NONE: Nothing, not even that, as for a new page: whoever looks for it may find it renamed,
            moved or in the trash.
    """

    VERSION = "version"
    FINAL = "final"
    STATE = "state"
    NONE = "none"


class Observation(NamedTuple, Generic[T]):
    """What the server shows of the write.

    Attributes:
        verdict: ``applied``; ``absent``, nothing has changed; ``other``, proven to be someone
            else's write in its place; or ``unclear``.
        item: What the call returns if this is the write; with ``unclear`` the best candidate.
        known: What was seen, for the error, where that is ``unclear``.
    """

    verdict: Literal["applied", "absent", "other", "unclear"]
    item: T | None = None
    known: str = ""


def observed(*, is_done: bool, is_untouched: bool, what: str) -> Observation[bool]:
    """Judge a value that a write replaces, and that has no version to tell one write from another.

    Args:
        is_done: Whether it is as the write was to make it.
        is_untouched: Whether it is as it was before the write.
        what: What it is, for the error, e.g. ``"page 7"``.
    """
    if is_done:
        return Observation("applied", item=True)
    if is_untouched:
        return Observation("absent")
    known = f"{what} is neither as it was nor as it was to be: somebody has changed it since"
    return Observation("unclear", known=known)


class Verify(NamedTuple):
    """Wait, then verify the write on the server."""

    wait: float


class Send(NamedTuple):
    """Wait, then send the request again."""

    wait: float


class Done(NamedTuple, Generic[T]):
    """Return this: the write was applied."""

    item: T


class Fail(NamedTuple):
    """Raise the error of an attempt.

    Attributes:
        why: ``refused``: that of the last one, which was not carried out; ``lost``: that of the
            one whose outcome is unknown; ``conflict``: another write has taken its number.
    """

    why: Literal["refused", "lost", "conflict"]


class Ambiguous(NamedTuple):
    """Say that nobody knows whether it was applied.

    Attributes:
        known: What is known, in a sentence.
    """

    known: str


Step = Verify | Send | Done[T] | Fail | Ambiguous


class SingleWrite(Generic[T]):
    """Decides, after each failure and each verification, how one write goes on.

    Args:
        guard: What keeps a second request from having a second effect.

    Attributes:
        state: Where it stands.
    """

    def __init__(self, guard: Guard) -> None:
        self.state: State = "sent"
        self._guard = guard
        self._last = Failed.UNPROCESSED
        self._worst = Failed.UNPROCESSED
        self._can_pass = self._may_send = False

    def failed(self, how: Failed, wait: float | None, *, repeatable: bool = True) -> Step[T]:
        """Return what to do after an attempt that failed.

        Args:
            how: What the failure says of the request.
            wait: Seconds that the retry policy waits before another attempt; ``None`` if it
                allows no more.
            repeatable: False where the request cannot be sent again: its body is used up.
        """
        self._last, self._can_pass = how, wait is not None
        self._may_send = self._can_pass and repeatable
        self._worst = max(self._worst, how)
        if self._worst >= Failed.UNAVAILABLE:
            self.state = "unknown"
            # Also after a refusal: it may be that of a repetition, behind the request it repeats.
            return Verify(wait or 0.0)
        is_repetition = self._worst is Failed.THROTTLED and self._guard is Guard.VERSION
        if how is Failed.REFUSED and is_repetition:
            return Verify(0.0)  # its number may have been taken by the one that was throttled
        if how is Failed.REFUSED or wait is None or not repeatable:
            self.state = "refused"
            return Fail("refused")
        if how is Failed.THROTTLED and self._guard is not Guard.VERSION:
            return Verify(wait)
        return Send(wait)

    def verified(self, seen: Observation[T]) -> Step[T]:
        """Return what to do after the server's state was read."""
        throttled = self.state == "sent"
        is_conflict = self._last is Failed.REFUSED  # which something has made
        believed = ("applied", "unclear") if throttled and not is_conflict else ("applied",)
        if seen.verdict in believed and seen.item is not None:
            self.state = "applied"
            return Done(seen.item)
        if throttled and not (is_conflict and seen.verdict in ("applied", "unclear")):
            return self._still_throttled()  # which alone is no reason to doubt
        if seen.verdict in ("applied", "unclear"):
            return Ambiguous(seen.known)
        if seen.verdict == "other" and self._guard is Guard.VERSION:
            self.state = "refused"  # nothing that carries its number can be applied any more
            return Fail("conflict")
        return self._absent()

    def verification_failed(self, known: str) -> Step[T]:
        """Return what to do if the server's state could not be read.

        Args:
            known: Why, for the error.
        """
        return self._still_throttled() if self.state == "sent" else Ambiguous(known)

    def _still_throttled(self) -> Step[T]:
        if self._last is Failed.REFUSED:
            self.state = "refused"
            return Fail("refused")
        return Send(0.0)

    def _absent(self) -> Step[T]:
        is_lost = self._worst is Failed.LOST
        is_guarded = self._guard in (Guard.VERSION, Guard.FINAL)
        if self._last is Failed.REFUSED:
            if is_lost:  # the first request may still be under way
                return Ambiguous("a repetition was refused, and nothing is to be seen of the first")
            self.state = "refused"
            return Fail("refused")
        if self._may_send and (is_guarded or not is_lost):
            return Send(0.0)
        if (self._can_pass and not is_guarded) or self._guard is Guard.NONE:
            return Ambiguous(
                "nothing is to be seen of it yet: it was never carried out, is under way, or was "
                "undone by somebody"
            )
        return Fail("lost")  # whose error says enough: sent, and not to be seen


class Expected(NamedTuple):
    """What distinguishes a write from others.

    Attributes:
        account: Id of the account that the client signs in with; ``None`` if nobody could tell.
        since: What was made before this moment, by the server's clock, is not ours.
        message: Message for the version history, if the caller gave one.
    """

    account: str | None = None
    since: datetime | None = None
    message: str | None = None


class Actual(NamedTuple):
    """What the server shows of the version that a write would have made.

    Attributes:
        likeness: How its title and body compare with what was sent.
        author: Id of the account that made it.
        created_at: When it was made.
        message: Its message in the version history.
    """

    likeness: Likeness
    author: str | None = None
    created_at: datetime | None = None
    message: str | None = None


Origin = Literal["ours", "alike", "theirs", "unclear"]
"""Whose work a version is: proven ours by a message; indistinguishable from ours; proven to be
somebody else's; or not comparable."""


def origin_of(expected: Expected, actual: Actual) -> Origin:
    """Judge whose work the version after the one that was read is.

    Evidence in the order of its weight: the author, the time, the caller's message, the content.

    Args:
        expected: What distinguishes the write that was sent.
        actual: The version that the server shows.
    """
    if expected.account and actual.author and expected.account != actual.author:
        return "theirs"
    if expected.since and actual.created_at and actual.created_at < expected.since:
        return "theirs"
    if expected.message and (actual.message or "") != expected.message:
        return "theirs"
    if actual.likeness == "different":
        return "theirs"
    if expected.message:
        return "ours"
    if actual.author and not expected.account:
        return "unclear"  # it may be anybody's
    return "alike" if actual.likeness == "equal" else "unclear"
