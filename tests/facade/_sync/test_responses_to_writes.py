# Derived from tests/facade/_async/test_responses_to_writes.py by `nox -s unasync`: change that file instead.
"""A response to a write counts only if it is about what was sent.

A connection that got out of step hands each request the response to an earlier one.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

import httpx
import pytest
from tests.facade._sync.world import TASK
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    Confluence,
    ConfluenceError,
    UnexpectedResponseError,
    VersionConflictError,
)

UNPROVEN = (AmbiguousWriteError, UnexpectedResponseError, VersionConflictError)


class Site(NamedTuple):
    """What the writes are about."""

    page: str
    second: str
    third: str
    me: str
    comment: str
    inline: str
    file: str
    task: str
    version: int


class Case(NamedTuple):
    """A write, and how it is known by its result.

    Attributes:
        request: Method and pattern of its path.
        call: Makes it, with one of two values.
        told: Takes from the result what distinguishes the two.
    """

    request: str
    call: Callable[[Confluence, Site, int], Any]
    told: Callable[[Any], object]


def body_of(item: Any) -> object:
    return item.body.storage.value


def title_of(item: Any) -> object:
    return item.title


def reads_and_updates(restrictions: Any) -> object:
    return [bool(row.restrictions.user.results) for row in restrictions.results]


TEXTS = ("<p>Ribs</p>", "<p>Corn</p>")
CASES = {
    "pages.create": Case(
        "POST .*/pages", lambda c, at, n: c.pages.create("DOCS", f"Menu {n}"), title_of
    ),
    "blog_posts.create": Case(
        "POST .*/blogposts", lambda c, at, n: c.blog_posts.create("DOCS", f"News {n}"), title_of
    ),
    "pages.update": Case(
        "PUT .*/pages/", lambda c, at, n: c.pages.update(at.page, body=TEXTS[n]), body_of
    ),
    "pages.update of a title": Case(
        "PUT .*/pages/", lambda c, at, n: c.pages.update(at.page, title=f"Menu {n}"), title_of
    ),
    "pages.edit": Case(
        "PUT .*/pages/",
        lambda c, at, n: c.pages.edit(at.page, lambda _: TEXTS[n], message=f"run {n}"),
        body_of,
    ),
    "pages.copy": Case(
        "POST .*/copy", lambda c, at, n: c.pages.copy(at.page, title=f"Copy {n}"), title_of
    ),
    "pages.move": Case(
        "PUT .*/move/",
        lambda c, at, n: c.pages.move((at.page, at.second)[n], after=(at.second, at.page)[n]),
        lambda page: page.id,
    ),
    "folders.create": Case(
        "POST .*/folders", lambda c, at, n: c.folders.create("DOCS", f"Folder {n}"), title_of
    ),
    "spaces.create": Case(
        "POST .*/spaces",
        lambda c, at, n: c.spaces.create(key=f"NEW{n}", name=f"New {n}"),
        lambda space: space.key,
    ),
    "spaces.update": Case(
        "PUT .*/space/",
        lambda c, at, n: c.spaces.update("DOCS", name=f"Papers {n}"),
        lambda space: space.name,
    ),
    "comments.create": Case(
        "POST .*/footer-comments",
        lambda c, at, n: c.comments.create(at.page, body=TEXTS[n]),
        body_of,
    ),
    "comments.create, with the same text": Case(
        "POST .*/footer-comments",
        lambda c, at, n: c.comments.create((at.page, at.second)[n], body="<p>Yes</p>"),
        lambda comment: comment.page_id,
    ),
    "comments.create, a reply": Case(
        "POST .*/footer-comments",
        lambda c, at, n: c.comments.create(at.page, body=TEXTS[n], reply_to=at.comment),
        body_of,
    ),
    "comments.create_inline": Case(
        "POST .*/inline-comments",
        lambda c, at, n: c.comments.create_inline(at.page, body=TEXTS[n], text="Buy"),
        body_of,
    ),
    "comments.update": Case(
        "PUT .*/footer-comments/",
        lambda c, at, n: c.comments.update(at.comment, body=TEXTS[n]),
        body_of,
    ),
    "comments.resolve": Case(
        "PUT .*/inline-comments/",
        lambda c, at, n: (c.comments.resolve, c.comments.reopen)[n](at.inline),
        lambda comment: comment.resolution_status,
    ),
    "properties.set": Case(
        "PUT .*/properties/",
        lambda c, at, n: c.properties.set(at.page, "grill", n + 1),
        lambda property: property.value,
    ),
    "properties.set on another page": Case(
        "POST .*/properties",
        lambda c, at, n: c.properties.set((at.page, at.second)[n], "corn", n),
        lambda property: property.value,
    ),
    "properties.set of the same value on another page": Case(
        "POST .*/properties",
        lambda c, at, n: c.properties.set((at.page, at.second)[n], "corn", 1),
        lambda property: property.id,
    ),
    "folders.create elsewhere": Case(
        "POST .*/folders",
        lambda c, at, n: c.folders.create("DOCS", "Same", parent=(at.page, at.second)[n]),
        lambda folder: folder.parent_id,
    ),
    "pages.create as a draft": Case(
        "POST .*/pages",
        lambda c, at, n: c.pages.create("DOCS", "Same", status=("draft", "current")[n]),
        lambda page: page.status.value,
    ),
    "pages.move elsewhere": Case(
        "PUT .*/move/",
        lambda c, at, n: c.pages.move(at.third, parent=(at.page, at.second)[n]),
        lambda page: page.parent_id,
    ),
    "pages.update of a parent": Case(
        "PUT .*/pages/",
        lambda c, at, n: c.pages.update(at.third, parent=(at.page, at.second)[n]),
        lambda page: page.parent_id,
    ),
    "pages.archive": Case(
        "(POST .*/archive|DELETE .*/pageTree)",
        lambda c, at, n: c.pages.delete_tree(at.page) if n else c.pages.archive([at.third]),
        lambda task: task.id,
    ),
    "spaces.update of a home page": Case(
        "PUT .*/space/",
        lambda c, at, n: c.spaces.update("DOCS", homepage=(at.page, at.second)[n]),
        lambda space: space.homepage_id,
    ),
    "labels.add": Case(
        "POST .*/label",
        lambda c, at, n: c.labels.add(at.page, ("ribs", "corn")[n]),
        lambda labels: "corn" in [label.name for label in labels],
    ),
    "restrictions.set": Case(
        "PUT .*/restriction",
        lambda c, at, n: c.restrictions.set(at.page, read_users=[at.me], update_users=[at.me][n:]),
        reads_and_updates,
    ),
    "tasks": Case(
        "PUT .*/tasks/",
        lambda c, at, n: (c.tasks.complete, c.tasks.reopen)[n](at.task),
        lambda task: task.status.value,
    ),
    "attachments.upload": Case(
        "PUT .*/child/attachment",
        lambda c, at, n: c.attachments.upload(at.page, b"ribs", name=f"{n}.csv"),
        title_of,
    ),
    "attachments.upload of a version": Case(
        "PUT .*/child/attachment",
        lambda c, at, n: c.attachments.upload(at.page, b"ribs"[n:], name="list.csv"),
        lambda file: file.file_size,
    ),
    "attachments.upload of other bytes": Case(
        "PUT .*/child/attachment",
        lambda c, at, n: c.attachments.upload(at.page, (b"ribs", b"corn")[n], name="list.csv"),
        lambda file: file.version.number,
    ),
    "attachments.move": Case(
        "PUT .*/child/attachment/",
        lambda c, at, n: c.attachments.move(at.file, (at.second, at.page)[n]),
        lambda file: file.page_id,
    ),
    "attachments.rename": Case(
        "PUT .*/child/attachment/",
        lambda c, at, n: c.attachments.rename(at.file, f"{n}.csv"),
        title_of,
    ),
    "pages.restore_version": Case(
        "POST .*/version",
        lambda c, at, n: c.pages.restore_version(at.second, at.version - n),
        lambda page: page.version.number,
    ),
}


@pytest.fixture
def site(aside: Any) -> Site:
    page = aside.pages.create("DOCS", "Grill plan", TASK).id
    second = aside.pages.create("DOCS", "Corn plan", "<p>Corn</p>").id
    changed = aside.pages.update(second, body="<p>Beans</p>")
    aside.properties.set(page, "grill", 0)
    return Site(
        page=page,
        second=second,
        third=aside.pages.create("DOCS", "Bean plan").id,
        me=aside.users.me().account_id,
        comment=aside.comments.create(page, body="<p>Well</p>").id,
        inline=aside.comments.create_inline(page, body="<p>Sure?</p>", text="Buy").id,
        file=aside.attachments.upload(page, b"beans", name="beans.csv").id,
        task=aside.tasks.list().first().id,
        version=changed.version.number,
    )


@pytest.mark.parametrize("is_carried_out", [True, False])
@pytest.mark.parametrize("name", CASES)
def test_the_response_to_an_earlier_write_is_no_success(
    relayed: Confluence, relay: Relay, site: Site, name: str, is_carried_out: bool
) -> None:
    request, call, told = CASES[name]
    earlier: list[Any] = []

    def keep(body: Any) -> Any:
        earlier.append(body)
        return body

    relay.alter(request, keep)
    before = told(call(relayed, site, 0))
    (body,) = earlier

    def respond(sent: httpx.Request) -> httpx.Response:
        if is_carried_out:
            relay.forward(sent)
        return httpx.Response(200, json=body)

    relay.at(request, respond)
    try:
        now = told(call(relayed, site, 1))
    except UNPROVEN:
        return
    assert now != before  # where it was not carried out, it was sent again


DELETIONS: dict[str, tuple[str, Callable[[Confluence, Site], object]]] = {
    "pages.delete": ("DELETE .*/pages/", lambda c, at: c.pages.delete(at.page)),
    "comments.delete": ("DELETE .*/footer-comments/", lambda c, at: c.comments.delete(at.comment)),
    "attachments.delete": ("DELETE .*/attachments/", lambda c, at: c.attachments.delete(at.file)),
    "properties.delete": (
        "DELETE .*/properties/",
        lambda c, at: c.properties.delete(at.page, "grill"),
    ),
    "labels.remove": ("DELETE .*/label", lambda c, at: c.labels.remove(at.page, "summer")),
    "restrictions.clear": ("DELETE .*/restriction", lambda c, at: c.restrictions.clear(at.page)),
}


@pytest.mark.parametrize("name", DELETIONS)
def test_a_page_in_the_response_is_no_deletion(
    relayed: Confluence, relay: Relay, aside: Any, site: Site, name: str
) -> None:
    aside.labels.add(site.page, "summer")
    aside.restrictions.set(site.page, read_users=[site.me])
    request, call = DELETIONS[name]
    asked: list[str] = []

    def respond(sent: httpx.Request) -> httpx.Response:
        asked.append(sent.method)
        return httpx.Response(200, json=aside.pages.get(site.second).to_dict())

    relay.at(request, respond, times=9)
    with pytest.raises(UNPROVEN):
        call(relayed, site)
    assert asked


@pytest.mark.parametrize("strange", [[], {}, ["ribs"], {"id": 1}])
@pytest.mark.parametrize("name", ["pages.create", "folders.create", "comments.create"])
def test_a_result_whose_name_is_no_text_is_an_error_of_ours(
    relayed: Confluence, relay: Relay, site: Site, name: str, strange: object
) -> None:
    request, call, _ = CASES[name]
    for _attempt in range(3):
        relay.alter(request, lambda body: body | {"id": strange})
        with suppress(ConfluenceError):
            call(relayed, site, 0)


def test_the_response_to_what_another_program_read_is_no_success(
    relayed: Confluence, relay: Relay, aside: Any, site: Site
) -> None:
    other = aside.pages.get(site.second)
    found = {"id": other.id, "type": "page", "status": "current", "title": other.title}
    relay.ignore("POST .*/copy", found)
    with pytest.raises(UNPROVEN):
        relayed.pages.copy(site.page, title="Copy")
    relay.ignore("PUT .*/properties/", aside.properties.get(site.page, "grill").to_dict())
    relayed.properties.set(site.page, "grill", 7)
    assert aside.properties.get(site.page, "grill").value == 7
