"""Histories of a single write each: what the network and others do to it, and what it reports.

The network carries requests out and loses the responses, drops, delays, duplicates and reorders
them; meanwhile others edit, rename, move, trash and restore the same pages. Whatever happens, a
write must not be lost, doubled or misreported. ``run(count, seed)`` plays that many histories.
"""

from __future__ import annotations

import itertools
import random
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import httpx
from tests.stress.reliability.model_wiki import BOB, ME, OTHER_SPACE, SPACE, Page, Wiki

from confluence_connector import (
    AmbiguousWriteError,
    BadRequestError,
    Confluence,
    ConfluenceError,
    InvalidInputError,
    NotFoundError,
    RateLimitedError,
    RetryPolicy,
    TransportError,
    VersionConflictError,
)

_LOCK = {"statusCode": 409, "message": "javax.persistence.OptimisticLockException: row count"}
_WRITES = ("create", "write", "trash", "comment")
_REFUSALS = (
    BadRequestError,
    InvalidInputError,
    NotFoundError,
    RateLimitedError,
    VersionConflictError,
)


@dataclass(frozen=True)
class Sent:
    """One request of the write under trial."""

    number: int
    duplicate: bool = False


@dataclass
class Network(httpx.BaseTransport):
    """Carries requests to the model, or not, or later, or twice.

    Attributes:
        others: Does what somebody else does at that moment.
    """

    wiki: Wiki
    random: random.Random
    others: Callable[[], None] = lambda: None
    faults: float = 0.5
    trace: list[str] = field(default_factory=list)
    _late: list[tuple[httpx.Request, Sent]] = field(default_factory=list)
    _numbers: itertools.count = field(default_factory=itertools.count)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Do with a request what the dice say."""
        request.read()
        self.arrive(0.3)
        if self.random.random() < 0.3:
            self.others()
        sent = Sent(next(self._numbers))
        if self.random.random() >= self.faults:
            return self._respond(request, sent, "whole")
        if request.method == "GET":
            if self.random.random() < 0.7:
                return self._respond(request, sent, "whole")
            return self._fail(request, self.random.choice(["502", "cut", "refused", "429"]))
        fault = self.random.choice(_FAULTS)
        if fault.startswith("late") or fault == "duplicate":
            if fault == "duplicate" and request.method != "PUT":
                return self._respond(request, sent, "whole")
            self._late.append((request, Sent(sent.number, fault == "duplicate")))
        elif fault.startswith("applied"):
            self._respond(request, sent, fault)
            if "503" in fault:
                # After a 503 the write is repeated where the server looks as before the call, and
                # somebody who undid all of it looks the same: restored it, or purged what is new.
                self.wiki.keeps_trash = True
            if self.random.random() < 0.5:
                self.others()
        if fault == "duplicate":
            return self._respond(request, sent, "whole, and once more later")
        return self._fail(request, fault.partition(" ")[2])

    def arrive(self, share: float = 1.0) -> None:
        """Let requests that were under way arrive, in any order."""
        self.random.shuffle(self._late)
        waiting, self._late = self._late, []
        for request, sent in waiting:
            if self.random.random() < share:
                self._respond(request, sent, "late")
            else:
                self._late.append((request, sent))

    def _respond(self, request: httpx.Request, sent: Sent, how: str) -> httpx.Response:
        response = self.wiki.respond(request, sent)
        self.trace.append(
            f"{request.method} {request.url.raw_path.decode()}: {how}, "
            f"{response.status_code} {request.content[:200]!r}"
        )
        return response

    def _fail(self, request: httpx.Request, how: str) -> httpx.Response:
        self.trace.append(f"{request.method} {request.url.path} fails: {how}")
        headers = {"date": self.wiki.clock().strftime("%a, %d %b %Y %H:%M:%S GMT")}
        if how == "refused":
            raise httpx.ConnectError("refused", request=request)
        if how == "cut":
            raise httpx.RemoteProtocolError("cut", request=request)
        if how == "time-out":
            raise httpx.ReadTimeout("no response", request=request)
        if how == "garbled":
            return httpx.Response(200, text="<html>Log in to the hotel", headers=headers)
        if how == "409":
            return httpx.Response(409, json=_LOCK, headers=headers)
        if how == "503 waits":
            return httpx.Response(503, headers={"retry-after": "0.0001", **headers})
        return httpx.Response(int(how), headers=headers)


_FAULTS = [
    *(f"applied {how}" for how in ("cut", "time-out", "502", "503", "503 waits", "500", "garbled")),
    *(f"dropped {how}" for how in ("cut", "time-out", "502", "503", "503 waits", "500", "garbled")),
    *("never refused", "never refused", "never 429", "never 429", "rolled-back 409"),
    *("late time-out", "late cut", "duplicate"),
]


@dataclass
class Others:
    """Somebody else, or another program of the same account, at the same pages."""

    wiki: Wiki
    random: random.Random
    subject: Callable[[], Page | None]
    twin: Callable[[Page], tuple[str, str]]

    def act(self) -> None:
        """Do one thing."""
        page = self.subject()
        if page is None or page.purged:
            return
        if page.status == "trashed":
            is_kept = self.wiki.keeps_trash or self.random.random() < 0.5
            page.status = "trashed" if is_kept else "current"
            is_purged = not self.wiki.keeps_trash and self.random.random() < 0.2
            page.purged = page.status == "trashed" and is_purged
            return
        what = self.random.choice(["edit", "edit", "twin", "rename", "move", "trash", "retitle"])
        if what == "edit":
            self.wiki.write(page, author=BOB, by=BOB, body=_incremented(page.now.body, 10))
        elif what == "twin":
            body, message = self.twin(page)
            author = self.random.choice([ME, BOB])
            self.wiki.write(page, author=author, by="twin", body=body, message=message)
        elif what == "rename":
            self.wiki.write(page, author=BOB, by=BOB, title=f"{page.now.title}!")
        elif what == "retitle":
            self.wiki.write(page, author=BOB, by=BOB, title="Subject")
        elif what == "move" and not self.wiki.holder(OTHER_SPACE, page.now.title):
            page.space, page.parent = OTHER_SPACE, "6"
        else:
            self.wiki.trash(page, by=BOB)


def _incremented(body: str, by: int = 1) -> str:
    number, _, rest = body.removeprefix("<p>").partition("</p>")
    return f"<p>{int(number) + by}</p>{rest}"


@dataclass
class Report:
    """What came of the histories.

    Attributes:
        outcomes: How often each kind of call ended how.
        flaws: What was lost, doubled or misreported, with the history's number and trace.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    flaws: list[str] = field(default_factory=list)


class History:
    """One write, from its preparation to the last request that arrives.

    Args:
        seed: Of everything that is drawn by lot.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.wiki = Wiki(offset=timedelta(seconds=self.random.choice([0, 0, -7200, 7200])))
        self.network = Network(self.wiki, self.random)
        self.kind = self.random.choice([*_KINDS])
        self.flaws: list[str] = []

    def play(self) -> str:
        """Play it; return how the call ended."""
        trial = _KINDS[self.kind](self)
        with Confluence(
            "a-token-of-some-length",
            cloud_id="1",
            transport=self.network,
            retry=RetryPolicy(attempts=4, first_wait=0, longest_wait=0),
        ) as confluence:
            try:
                result: object = trial.call(confluence)
            except ConfluenceError as error:
                result = error
            except Exception:
                self.flaws.append(f"a foreign error: {traceback.format_exc(limit=-3)}")
                return "foreign"
        self.network.arrive()
        self._judge(trial, result)
        return type(result).__name__ if isinstance(result, ConfluenceError) else "result"

    def _judge(self, trial: Trial, result: object) -> None:
        effects = [what for by, what, _ in self.wiki.effects if isinstance(by, Sent)]
        effects = [what for what in effects if what in _WRITES]
        if len(effects) > 1:
            self.flaws.append(f"doubled: {effects}")
        if isinstance(result, AmbiguousWriteError):
            return
        if isinstance(result, ConfluenceError):
            unsent = isinstance(result, TransportError) and not result.sent
            if effects and (unsent or isinstance(result, _REFUSALS)):
                self.flaws.append(f"misreported: {effects}, and {type(result).__name__}: {result}")
        elif flaw := trial.flaw(result, effects):
            self.flaws.append(flaw)


class Trial:
    """What is called, and what has to be so where it reports success."""

    def __init__(self, history: History) -> None:
        self.wiki, self.random = history.wiki, history.random
        self.trace = history.network.trace
        self.page: Page | None = None
        others = Others(self.wiki, self.random, self.subject, self.twin)
        history.network.others = others.act

    def call(self, confluence: Confluence) -> object:
        """Make the call."""
        raise NotImplementedError

    def flaw(self, result: object, effects: list[str]) -> str:
        """Return what is wrong with a success."""
        raise NotImplementedError

    def has_done(self, effect: str) -> bool:
        """Return whether a request of the write had an effect."""
        return any(what == effect and isinstance(by, Sent) for by, what, _ in self.wiki.effects)

    def subject(self) -> Page | None:
        """Return the page that others are at."""
        return self.page

    def twin(self, page: Page) -> tuple[str, str]:
        """Return the body and message that another program of the same account would write."""
        return _incremented(page.now.body), ""


class Increment(Trial):
    """An edit that counts, without a message."""

    message: str | None = None

    def __init__(self, history: History) -> None:
        super().__init__(history)
        self.page = self.wiki.create("Subject", "<p>5</p>", author=BOB, by=BOB, age=3600)

    def call(self, confluence: Confluence) -> object:
        assert self.page
        return confluence.pages.edit(self.page.id, _incremented, message=self.message)

    def flaw(self, result: object, effects: list[str]) -> str:
        assert self.page
        if effects != ["write"]:
            return "" if self._restored_a_twin() else f"lost: {effects}"
        for before, after in itertools.pairwise(self.page.versions):
            is_ours = isinstance(after.made_by, Sent)
            if is_ours and after.body != _incremented(before.body):
                return "somebody else's edit is lost"
        return ""

    def _restored_a_twin(self) -> bool:
        """Return whether the request restored a page that held the very text it was to write.

        Another program of the same account wrote it since the page was read, and somebody moved
        the page to the trash. The response is that of a write; only a message would differ.
        """
        assert self.page
        is_restored = self.has_done("restore")
        return self.message is None and is_restored and self.page.now.made_by == "twin"


class IncrementWithMessage(Increment):
    """An edit that counts, with a message of its own."""

    message = "run 7"


class Ensure(Increment):
    """An edit that changes nothing a second time."""

    def call(self, confluence: Confluence) -> object:
        assert self.page
        return confluence.pages.edit(self.page.id, _marked)

    def flaw(self, result: object, effects: list[str]) -> str:
        assert self.page
        return "" if any("<hr />" in v.body for v in self.page.versions) else "lost"

    def twin(self, page: Page) -> tuple[str, str]:
        return _marked(page.now.body), ""


def _marked(body: str) -> str:
    return body if "<hr />" in body else f"{body}<hr />"


class Update(Increment):
    """An update, mostly of the body, sometimes of the title; twins write the same."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        self.message = self.random.choice([None, "approved"])
        self.title = self.random.choice([None, "Subject of ours"])

    def call(self, confluence: Confluence) -> object:
        assert self.page
        return confluence.pages.update(
            self.page.id, body="<p>7</p>", title=self.title, message=self.message
        )

    def flaw(self, result: object, effects: list[str]) -> str:
        assert self.page
        # Where nothing is to be changed, no version is made, so the message has no place.
        is_noop = self.has_done("nothing")
        for version in self.page.versions:
            is_alike = version.body == "<p>7</p>" and self.title in (None, version.title)
            if is_alike and (is_noop or self.message in (None, version.message)):
                return ""
        return "lost"

    def twin(self, page: Page) -> tuple[str, str]:
        if not self.trace:  # what is so before the page is read is nothing to write
            return page.now.body, ""
        return "<p>7</p>", self.random.choice(["", "", "approved"])


class Create(Trial):
    """A create, beside older pages of the same account, which others touch once it is there."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        if self.random.random() < 0.3:
            author = self.random.choice([ME, BOB])
            self.wiki.create("Elsewhere", "<p>7</p>", author=author, by=BOB, age=30)
        if self.random.random() < 0.15:
            author = self.random.choice([ME, BOB])
            self.wiki.create("Subject", "<p>7</p>", author=author, by=BOB, age=30)

    def call(self, confluence: Confluence) -> object:
        return confluence.pages.create(SPACE, "Subject", "<p>7</p>")

    def subject(self) -> Page | None:
        made = (page for page in self.wiki.pages.values() if isinstance(page.made_by, Sent))
        return next(made, None)

    def flaw(self, result: object, effects: list[str]) -> str:
        page = self.wiki.pages[result.id]  # type: ignore[attr-defined]
        return "" if isinstance(page.made_by, Sent) else f"misreported: {effects}"


class Upsert(Create):
    """An upsert of a page that is there or not."""

    def call(self, confluence: Confluence) -> object:
        return confluence.pages.upsert(space=SPACE, title="Subject", body="<p>7</p>")

    def flaw(self, result: object, effects: list[str]) -> str:
        page = self.wiki.pages[result.id]  # type: ignore[attr-defined]
        return "" if any(v.body == "<p>7</p>" for v in page.versions) else "lost"


class Delete(Increment):
    """A delete, which others may take back."""

    def call(self, confluence: Confluence) -> object:
        assert self.page
        return confluence.pages.delete(self.page.id)

    def flaw(self, result: object, effects: list[str]) -> str:
        assert self.page
        trashed = any(what == "trash" for _, what, _ in self.wiki.effects)
        return "" if trashed or self.page.purged else "lost"


class CommentOn(Increment):
    """A comment, beside older ones of the same words, and those of others."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        assert self.page
        for author, age in ((ME, 30), (BOB, 0)):
            if self.random.random() < 0.3:
                self.wiki.comment(self.page.id, "<p>Yes.</p>", author=author, by=BOB, age=age)

    def call(self, confluence: Confluence) -> object:
        assert self.page
        return confluence.comments.create(self.page.id, body="<p>Yes.</p>")

    def flaw(self, result: object, effects: list[str]) -> str:
        comment = self.wiki.comments[result.id]  # type: ignore[attr-defined]
        return "" if isinstance(comment.version.made_by, Sent) else f"misreported: {effects}"


_KINDS: dict[str, Callable[[History], Trial]] = {
    "edit": Increment,
    "edit with a message": IncrementWithMessage,
    "edit that is done once": Ensure,
    "update": Update,
    "create": Create,
    "upsert": Upsert,
    "delete": Delete,
    "comment": CommentOn,
}


def run(count: int, first: int = 0) -> Report:
    """Play histories; each is the same for the same number."""
    report = Report()
    for seed in range(first, first + count):
        history = History(seed)
        ended = history.play()
        report.outcomes[f"{history.kind}: {ended}"] += 1
        if history.flaws:
            trace = "\n    ".join(history.network.trace)
            report.flaws.append(
                f"history {seed}, {history.kind}: {'; '.join(history.flaws)}\n    {trace}"
            )
    return report


if __name__ == "__main__":
    import sys

    result = run(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    print(*result.flaws[:5], sep="\n")
    print(len(result.flaws), "flaws")
    print(*sorted(result.outcomes.items()), sep="\n")
