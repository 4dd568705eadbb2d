"""A small model of Confluence's pages and comments that remembers which request did what.

It is no sandbox: it knows the few routes that writes and their look-ups take, and nothing of
formats or permissions. Each version, page and comment keeps the request that made it, so that a
history can be judged by what really happened.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import httpx

ME, BOB = "712020:me", "712020:bob"
SPACE, OTHER_SPACE = "100", "200"


@dataclass(frozen=True)
class Version:
    """One version of a page or comment; `made_by` is the request that made it."""

    number: int
    title: str
    body: str
    message: str
    author: str
    created_at: datetime
    made_by: object


@dataclass
class Page:
    """A page, its versions oldest first."""

    id: str
    space: str
    author: str
    created_at: datetime
    made_by: object
    versions: list[Version]
    status: str = "current"
    parent: str = "5"
    purged: bool = False

    @property
    def now(self) -> Version:
        """Its latest version."""
        return self.versions[-1]


@dataclass
class Comment:
    """A comment of one version."""

    id: str
    page: str
    version: Version


@dataclass
class Wiki:
    """The state, and what each request did to it.

    Attributes:
        effects: The requests that changed something, with what they did.
        offset: What the server's clock is ahead of this machine's.
        keeps_trash: Whether nobody takes anything out of the trash, or deletes it for good.
    """

    pages: dict[str, Page] = field(default_factory=dict)
    comments: dict[str, Comment] = field(default_factory=dict)
    labels: dict[str, set[str]] = field(default_factory=dict)
    effects: list[tuple[object, str, str]] = field(default_factory=list)
    offset: timedelta = timedelta(0)
    keeps_trash: bool = False
    _last_id: int = 1000

    def clock(self) -> datetime:
        """The server's time."""
        return datetime.now(UTC) + self.offset

    # --- What others do ------------------------------------------------------------------------

    def create(
        self, title: str, body: str, *, author: str, by: object, space: str = SPACE, age: float = 0
    ) -> Page:
        """Make a page of so many seconds of age."""
        self._last_id += 1
        created = self.clock() - timedelta(seconds=age)
        version = Version(1, title, body, "", author, created, by)
        page = Page(str(self._last_id), space, author, created, by, [version])
        self.pages[page.id] = page
        self.effects.append((by, "create", page.id))
        return page

    def write(
        self,
        page: Page,
        *,
        author: str,
        by: object,
        title: str | None = None,
        body: str | None = None,
        message: str = "",
    ) -> None:
        """Add a version to a page."""
        now = page.now
        title, body = now.title if title is None else title, now.body if body is None else body
        if (title, body) == (now.title, now.body):  # no version is made, and no message is kept
            self.effects.append((by, "nothing", page.id))
            return
        page.versions.append(
            Version(now.number + 1, title, body, message, author, self.clock(), by)
        )
        self.effects.append((by, "write", page.id))

    def trash(self, page: Page, *, by: object) -> None:
        """Move a page to the trash."""
        page.status = "trashed"
        self.effects.append((by, "trash", page.id))

    def comment(self, page_id: str, body: str, *, author: str, by: object, age: float = 0) -> str:
        """Comment on a page."""
        self._last_id += 1
        created = self.clock() - timedelta(seconds=age)
        version = Version(1, "Re:", body, "", author, created, by)
        self.comments[str(self._last_id)] = Comment(str(self._last_id), page_id, version)
        self.effects.append((by, "comment", str(self._last_id)))
        return str(self._last_id)

    def holder(self, space: str, title: str) -> Page | None:
        """The page that has a title in a space."""
        for page in self.pages.values():
            is_there = page.space == space and page.status == "current" and not page.purged
            if is_there and page.now.title.lower() == title.lower():
                return page
        return None

    # --- The routes ----------------------------------------------------------------------------

    def respond(self, request: httpx.Request, by: object) -> httpx.Response:
        """Carry a request out."""
        path = request.url.path.partition("/wiki")[2]
        query = parse_qs(request.url.query.decode())
        for method, pattern, route in _ROUTES:
            found = re.fullmatch(pattern, path)
            if found and request.method == method:
                return self._dated(route(self, request, found, query, by))
        raise AssertionError(f"the model has no {request.method} {path}")

    def _dated(self, response: httpx.Response) -> httpx.Response:
        response.headers["date"] = self.clock().strftime("%a, %d %b %Y %H:%M:%S GMT")
        return response

    def _me(self, *_: object) -> httpx.Response:
        return _ok({"type": "known", "accountId": ME, "accountType": "app", "email": ""})

    def _get_page(self, _: Any, found: re.Match[str], query: Any, __: object) -> httpx.Response:
        page = self.pages.get(found[1])
        if page is None or page.purged:
            return _missing(found[1])
        number = int(query["version"][0]) if "version" in query else page.now.number
        if number > page.now.number:
            return _missing(found[1])
        return _ok(_shown(page, page.versions[number - 1]))

    def _list_pages(self, _: Any, __: Any, query: Any, ___: object) -> httpx.Response:
        statuses = query.get("status", ["current", "archived"])
        spaces = query.get("space-id")
        titles = [title.lower() for title in query.get("title", [])]
        rows = [
            page
            for page in self.pages.values()
            if not page.purged
            and page.status in statuses
            and (spaces is None or page.space in spaces)
            and (not titles or page.now.title.lower() in titles)
        ]
        if query.get("sort") == ["-created-date"]:
            rows.sort(key=lambda page: (page.created_at, int(page.id)), reverse=True)
        rows = rows[: int(query.get("limit", ["25"])[0])]
        return _ok({"results": [_shown(page, page.now) for page in rows], "_links": {}})

    def _create_page(self, request: Any, _: Any, __: Any, by: object) -> httpx.Response:
        asked = json.loads(request.content)
        title = asked["title"].strip()
        if self.holder(asked["spaceId"], title):
            return _error(400, "A page with this title already exists: TITLE in this space")
        page = self.create(title, asked["body"]["value"], author=ME, by=by, space=asked["spaceId"])
        return _ok(_shown(page, page.now))

    def _update_page(
        self, request: Any, found: re.Match[str], _: Any, by: object
    ) -> httpx.Response:
        asked, page = json.loads(request.content), self.pages.get(found[1])
        if page is None or page.purged:
            return _missing(found[1])
        if page.status == "trashed":  # the cloud restores it, and drops what was sent
            page.status = "current"
            self.effects.append((by, "restore", page.id))
            return _ok(_shown(page, page.now))
        if asked["version"]["number"] != page.now.number + 1:
            return _error(409, f"Version must be incremented. Current Version: [{page.now.number}]")
        holder = self.holder(page.space, asked["title"].strip())
        if holder is not None and holder is not page:
            return _error(400, "A page with this title already exists: TITLE in this space")
        message = asked["version"].get("message", "")
        body, title = asked["body"]["value"], asked["title"].strip()
        self.write(page, author=ME, by=by, title=title, body=body, message=message)
        return _ok(_shown(page, page.now))

    def _delete_page(self, _: Any, found: re.Match[str], __: Any, by: object) -> httpx.Response:
        page = self.pages.get(found[1])
        if page is None or page.purged or page.status == "trashed":
            return _missing(found[1])
        self.trash(page, by=by)
        return httpx.Response(204)

    def _create_comment(self, request: Any, _: Any, __: Any, by: object) -> httpx.Response:
        asked = json.loads(request.content)
        id = asked.get("pageId", "")  # no blog post or attachment is here to be commented on
        page = self.pages.get(id)
        if page is None or page.purged or page.status == "trashed":
            return _missing(id)
        made = self.comment(page.id, asked["body"]["value"], author=ME, by=by)
        return httpx.Response(201, json=_shown_comment(self.comments[made]))

    def _list_comments(self, _: Any, found: re.Match[str], __: Any, ___: object) -> httpx.Response:
        rows = [each for each in self.comments.values() if each.page == found[1]]
        return _ok({"results": [_shown_comment(each) for each in rows], "_links": {}})


def _get_comment(wiki: Wiki, _: Any, found: re.Match[str], *__: object) -> httpx.Response:
    comment = wiki.comments.get(found[1])
    return _ok(_shown_comment(comment)) if comment else _missing(found[1])


def _shown(page: Page, version: Version) -> dict[str, Any]:
    return {
        "id": page.id,
        "status": page.status,
        "title": version.title,
        "spaceId": page.space,
        "parentId": None if page.status == "trashed" else page.parent,
        "authorId": page.author,
        "createdAt": _written(page.created_at),
        "version": _shown_version(version),
        "body": {"storage": {"representation": "storage", "value": version.body}},
        "_links": {},
    }


def _shown_comment(comment: Comment) -> dict[str, Any]:
    return {
        "id": comment.id,
        "status": "current",
        "title": comment.version.title,
        "pageId": comment.page,
        "version": _shown_version(comment.version),
        "body": {"storage": {"representation": "storage", "value": comment.version.body}},
        "_links": {},
    }


def _shown_version(version: Version) -> dict[str, Any]:
    return {
        "number": version.number,
        "message": version.message,
        "minorEdit": False,
        "authorId": version.author,
        "createdAt": _written(version.created_at),
    }


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _ok(content: object) -> httpx.Response:
    return httpx.Response(200, json=content)


def _error(status: int, title: str) -> httpx.Response:
    code = {400: "BAD_REQUEST", 404: "NOT_FOUND", 409: "CONFLICT"}[status]
    error = {"status": status, "code": code, "title": title, "detail": None}
    return httpx.Response(status, json={"errors": [error]})


def _missing(id: str) -> httpx.Response:
    return _error(404, f"Cannot find a page with id [{id}]")


_Route = Callable[[Wiki, Any, Any, Any, object], httpx.Response]
_ROUTES: list[tuple[str, str, _Route]] = [
    ("GET", "/rest/api/user/current", Wiki._me),
    ("GET", r"/api/v2/pages/(\d+)", Wiki._get_page),
    ("GET", "/api/v2/pages", Wiki._list_pages),
    ("POST", "/api/v2/pages", Wiki._create_page),
    ("PUT", r"/api/v2/pages/(\d+)", Wiki._update_page),
    ("DELETE", r"/api/v2/pages/(\d+)", Wiki._delete_page),
    ("POST", "/api/v2/footer-comments", Wiki._create_comment),
    ("GET", r"/api/v2/pages/(\d+)/footer-comments", Wiki._list_comments),
    ("GET", r"/api/v2/footer-comments/(\d+)", _get_comment),
]
