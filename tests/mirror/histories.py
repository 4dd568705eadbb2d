"""Random histories of a space, and what a feed has to tell of them.

What is true is read one content at a time, by id: another way than the feed's own lists.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any, NamedTuple

from confluence_connector import Confluence, ConfluenceError, NotFoundError
from confluence_connector.sandbox import Sandbox

ALIVE = ("current", "archived")
Told = set[tuple[str, str]]


class Truth(NamedTuple):
    kind: str
    version: int
    parent: str | None
    title: str
    status: str


class History:
    """Does things to two spaces, of which the first is followed.

    Args:
        sandbox: A fresh sandbox; its clock is held.
        confluence: A client on it.
    """

    def __init__(self, sandbox: Sandbox, confluence: Confluence) -> None:
        sandbox.clock.hold(sandbox.clock.now())
        self.sandbox = sandbox
        self.confluence = confluence
        home = confluence.spaces.get_by_key("DOCS")
        other = confluence.spaces.create(key="OTHER", name="Other")
        self.space_id = home.id
        self.tops = [str(home.homepage_id), str(other.homepage_id)]
        self.contents: dict[str, str] = dict.fromkeys(self.tops, "page")
        self.count = 0

    def title(self) -> str:
        self.count += 1
        return f"Plan {self.count}"

    def some(self, random: Random, *kinds: str) -> str:
        return random.choice([id for id, kind in self.contents.items() if kind in kinds])

    def step(self, name: str, random: Random) -> None:
        """Do one thing; what the server refuses is left."""
        # A page below itself, one that is gone, nothing of this kind yet.
        with suppress(ConfluenceError, IndexError):
            getattr(self, f"do_{name}")(random)

    def do_wait(self, random: Random) -> None:
        self.sandbox.clock.advance(random.choice([0.001, 1, 59, 61, 3600]))

    def do_create(self, random: Random) -> None:
        parent = self.some(random, "page")
        space = self.confluence.pages.get(parent, body_format=None).space_id
        made = self.confluence.pages.create(space, self.title(), parent=parent)
        self.contents[made.id] = "page"

    def do_edit(self, random: Random) -> None:
        self.confluence.pages.update(self.some(random, "page"), body=f"<p>{self.title()}</p>")

    def do_rename(self, random: Random) -> None:
        self.confluence.pages.update(self.some(random, "page"), title=self.title())

    def do_move(self, random: Random) -> None:
        page = self.some(random, "page")
        if page not in self.tops:
            self.confluence.pages.move(page, parent=self.some(random, "page"))

    def do_archive(self, random: Random) -> None:
        self.confluence.pages.archive([self.some(random, "page")])

    def do_trash(self, random: Random) -> None:
        page = self.some(random, "page")
        if page not in self.tops:
            self.confluence.pages.delete(page)

    def do_restore(self, random: Random) -> None:
        self.confluence.pages.restore(self.some(random, "page"))

    def do_purge(self, random: Random) -> None:
        page = self.some(random, "page")
        if page not in self.tops:
            self.confluence.pages.delete(page, purge=True)

    def do_post(self, random: Random) -> None:
        made = self.confluence.blog_posts.create(space="DOCS", title=self.title(), body="<p>x</p>")
        self.contents[made.id] = "blog_post"

    def do_edit_post(self, random: Random) -> None:
        post = self.some(random, "blog_post")
        self.confluence.blog_posts.update(post, body=f"<p>{self.title()}</p>")

    def do_trash_post(self, random: Random) -> None:
        self.confluence.blog_posts.delete(self.some(random, "blog_post"))

    def do_attach(self, random: Random) -> None:
        page, name = self.some(random, "page"), random.choice(["a.txt", "b.txt"])
        made = self.confluence.attachments.upload(page, self.title().encode(), name=name)
        self.contents[made.id] = "attachment"

    def do_detach(self, random: Random) -> None:
        self.confluence.attachments.delete(self.some(random, "attachment"))

    def do_purge_attachment(self, random: Random) -> None:
        self.confluence.attachments.delete(self.some(random, "attachment"), purge=True)

    def do_comment(self, random: Random) -> None:
        made = self.confluence.comments.create(self.some(random, "page"), body="<p>x</p>")
        self.contents[made.id] = "footer_comment"

    def do_reply(self, random: Random) -> None:
        page, parent = self.some(random, "page"), self.some(random, "footer_comment")
        made = self.confluence.comments.create(page, body="<p>x</p>", reply_to=parent)
        self.contents[made.id] = "footer_comment"

    def do_edit_comment(self, random: Random) -> None:
        comment = self.some(random, "footer_comment")
        self.confluence.comments.update(comment, body=f"<p>{self.title()}</p>")

    def do_delete_comment(self, random: Random) -> None:
        self.confluence.comments.delete(self.some(random, "footer_comment"))

    def truth(self) -> dict[str, Truth]:
        """Return all that the followed space holds, its trash included."""
        found: dict[str, Truth] = {}
        read: dict[str, Callable[..., Any]] = {
            "page": lambda id: self.confluence.pages.get(id, body_format=None),
            "blog_post": lambda id: self.confluence.blog_posts.get(id, body_format=None),
            "attachment": self.confluence.attachments.get,
            "footer_comment": lambda id: self.confluence.comments.get(id, body_format=None),
        }
        order = {"page": 0, "blog_post": 0, "attachment": 1, "footer_comment": 2}
        for id, kind in sorted(self.contents.items(), key=lambda pair: order[pair[1]]):
            try:
                content = read[kind](id)
            except NotFoundError:
                continue
            status, parent = content.status.value, getattr(content, "parent_id", None)
            if order[kind]:
                parent = content.page_id or content.blog_post_id
                if parent not in found:
                    continue
                status = "trashed" if "trashed" in (status, found[parent].status) else status
            elif content.space_id != self.space_id:
                continue
            found[id] = Truth(kind, content.version.number, parent, content.title, status)
        return found

    def elsewhere(self) -> set[str]:
        """Return the ids of pages that stand in the other space."""
        found = self.confluence.pages.list(space="OTHER", status=["current", "archived"])
        return {page.id for page in found}


def expected(before: dict[str, Truth], after: dict[str, Truth], elsewhere: set[str]) -> Told:
    """Return what a feed has to tell between two moments: kind of change and id."""
    told: Told = set()
    for id in before.keys() | after.keys():
        old, new = before.get(id), after.get(id)
        if old is None and new is not None and new.status in ALIVE:
            told.add(("Created", id))
        elif old is not None and new is None:
            told.add((_farewell(id, old, before, after, elsewhere), id))
        elif old is not None and new is not None:
            told |= {(name, id) for name in _stays(old, new)}
    return told


def _farewell(
    id: str, old: Truth, before: dict[str, Truth], after: dict[str, Truth], elsewhere: set[str]
) -> str:
    root = id if old.kind in ("page", "blog_post") else str(old.parent)
    if root in elsewhere:
        return "Moved"
    container = after.get(root)
    if old.kind == "footer_comment" and container is not None:
        return "Deleted"
    return "Vanished"


def _stays(old: Truth, new: Truth) -> set[str]:
    if "trashed" in (old.status, new.status):
        if old.status == new.status:
            return set()
        return {"Restored" if old.status == "trashed" else "Deleted"}
    told = set()
    if (new.version, new.status) != (old.version, old.status):
        told.add("Updated")
    if (new.parent, new.title) != (old.parent, old.title):
        told.add("Moved")
    return told
