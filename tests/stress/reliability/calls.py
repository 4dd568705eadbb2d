"""The calls of the matrix: what each needs, gives, and does on the server."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tests.stress.reliability.fixtures import CONTENT, MARK, Subject

from confluence_connector import Confluence

Kind = Literal["read", "guarded", "unmarked", "state", "new", "unkeyed", "doubtful", "unknowable"]
"""How a call deals with a lost response.

read: It asks again.
guarded: It looks whether the write has happened, and repeats it if not: a version, or an id that
    does not come back, keeps the two apart should the first one arrive after all.
unmarked: So does this; but what it finds may be another program's of the same account.
state: It looks, and does not repeat what it does not find: others may have undone it meanwhile.
new: So does this; and it never says that nothing was made, which may be renamed, moved or trashed.
unkeyed: As ``state``, but a request that has not left completely is repeated.
doubtful: As ``state``, and what it finds may be an older one of the same words.
unknowable: It cannot tell.
"""

_V2 = r"/wiki/api/v2"
_V1 = r"/wiki/rest/api"


@dataclass(frozen=True)
class Call:
    """One kind of call.

    Attributes:
        name: Of its column.
        run: Of the function in `runs`.
        kind: How it deals with a lost response.
        target: Matches method and path of the request that does the work.
        result: What it gives on a subject when all is well.
        prepare: Makes what it needs.
        effects: Counts on the server how often it has happened.
        requests: How many requests do the work when all is well.
        asks_both_kinds: Whether a 404 for a page is followed by the request for a blog post.
    """

    name: str
    run: str
    kind: Kind
    target: re.Pattern[str]
    result: Callable[[Subject], object]
    prepare: Callable[[Confluence, Subject], Subject]
    effects: Callable[[Confluence, Subject], int]
    requests: int = 1
    asks_both_kinds: bool = False


# --- What calls need ---------------------------------------------------------------------------


def _nothing(confluence: Confluence, subject: Subject) -> Subject:
    return subject


def _page(confluence: Confluence, subject: Subject) -> Subject:
    page = confluence.pages.create(space=subject.space_id, title=subject.title, body="<p>Ribs.</p>")
    return replace(subject, page_id=page.id)


def _family(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    for number in range(5):
        title = f"{subject.title} {number}"
        confluence.pages.create(space=subject.space_id, title=title, parent=subject.page_id)
    return subject


def _two_pages(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    other = confluence.pages.create(space=subject.space_id, title=f"{subject.title}, too")
    return replace(subject, other_id=other.id)


def _file(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    file = confluence.attachments.upload(subject.page_id, CONTENT, name="list.csv")
    return replace(subject, other_id=file.id)


def _labelled(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    confluence.labels.add(subject.page_id, "ribs")
    return subject


def _commented(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    comment = confluence.comments.create(subject.page_id, body="<p>Ribs?</p>")
    return replace(subject, other_id=comment.id)


def _with_property(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    confluence.properties.set(subject.page_id, "ribs", 3)
    return subject


def _task(confluence: Confluence, subject: Subject) -> Subject:
    subject = _page(confluence, subject)
    return replace(subject, other_id=confluence.pages.archive([subject.page_id]).id)


# --- What they do ------------------------------------------------------------------------------


def _none(confluence: Confluence, subject: Subject) -> int:
    return 0


def _pages_made(confluence: Confluence, subject: Subject) -> int:
    return len(list(confluence.pages.list(title=subject.title)))


def _versions_made(confluence: Confluence, subject: Subject) -> int:
    return confluence.pages.get(subject.page_id).version.number - 1


def _marks_made(confluence: Confluence, subject: Subject) -> int:
    return confluence.pages.get(subject.page_id).body.storage.value.count(MARK)


def _has_status(status: str) -> Callable[[Confluence, Subject], int]:
    return lambda confluence, subject: confluence.pages.get(subject.page_id).status == status


def _moved(confluence: Confluence, subject: Subject) -> int:
    return confluence.pages.get(subject.page_id).parent_id == subject.other_id


def _files_stored(confluence: Confluence, subject: Subject) -> int:
    return sum(file.version.number for file in confluence.attachments.list(subject.page_id))


def _labels(confluence: Confluence, subject: Subject) -> int:
    return len(list(confluence.labels.list(subject.page_id)))


def _labels_gone(confluence: Confluence, subject: Subject) -> int:
    return 1 - _labels(confluence, subject)


def _comments_made(confluence: Confluence, subject: Subject) -> int:
    return len(list(confluence.comments.list(subject.page_id)))


def _comments_changed(confluence: Confluence, subject: Subject) -> int:
    return confluence.comments.get(subject.other_id).version.number - 1


def _comments_gone(confluence: Confluence, subject: Subject) -> int:
    return 1 - _comments_made(confluence, subject)


def _values_set(confluence: Confluence, subject: Subject) -> int:
    held = confluence.properties.list(subject.page_id, key="ribs").first()
    return held.version.number if held else 0


def _values_changed(confluence: Confluence, subject: Subject) -> int:
    return _values_set(confluence, subject) - 1


# --- The table ---------------------------------------------------------------------------------


def _at(method_and_path: str) -> re.Pattern[str]:
    return re.compile(method_and_path + r"(\?|$)")


_PUT_PAGE = _at(rf"PUT .*{_V2}/pages/\d+")

CALLS = [
    Call(
        "read",
        "read",
        "read",
        _at(rf"GET .*{_V2}/pages/\d+"),
        lambda subject: subject.title,
        _page,
        _none,
    ),
    Call(
        "list",
        "list_",
        "read",
        _at(r"GET .*/direct-children"),
        lambda subject: [f"{subject.title} {number}" for number in range(5)],
        _family,
        _none,
        requests=3,
    ),
    Call(
        "search",
        "search",
        "read",
        _at(rf"GET .*{_V1}/search"),
        lambda subject: [subject.title],
        _page,
        _none,
    ),
    Call(
        "create",
        "create",
        "new",
        _at(rf"POST .*{_V2}/pages"),
        lambda subject: subject.title,
        _nothing,
        _pages_made,
    ),
    Call("update", "update", "guarded", _PUT_PAGE, lambda _: 2, _page, _versions_made),
    Call("edit", "edit", "unmarked", _PUT_PAGE, lambda _: 2, _page, _marks_made),
    Call(
        "edit, message",
        "edit_with_message",
        "guarded",
        _PUT_PAGE,
        lambda _: 2,
        _page,
        _marks_made,
    ),
    Call(
        "upsert, new",
        "upsert",
        "new",
        _at(rf"POST .*{_V2}/pages"),
        lambda subject: subject.title,
        _nothing,
        _pages_made,
    ),
    Call(
        "upsert, old",
        "upsert",
        "guarded",
        _PUT_PAGE,
        lambda subject: subject.title,
        _page,
        _versions_made,
    ),
    Call(
        "delete",
        "delete",
        "state",
        _at(rf"DELETE .*{_V2}/pages/\d+"),
        lambda _: None,
        _page,
        _has_status("trashed"),
    ),
    Call(
        "move",
        "move",
        "state",
        _at(r"PUT .*/move/append/\d+"),
        lambda _: None,
        _two_pages,
        _moved,
    ),
    Call(
        "upload",
        "upload",
        "unkeyed",
        _at(r"PUT .*/child/attachment"),
        lambda _: "list.csv",
        _page,
        _files_stored,
    ),
    Call("download", "download", "read", _at(r"GET /file/.*"), lambda _: CONTENT, _file, _none),
    Call(
        "label",
        "label",
        "state",
        _at(r"POST .*/label"),
        lambda _: ["ribs"],
        _page,
        _labels,
    ),
    Call(
        "unlabel",
        "unlabel",
        "state",
        _at(r"DELETE .*/label"),
        lambda _: None,
        _labelled,
        _labels_gone,
    ),
    Call(
        "comment",
        "comment",
        "doubtful",
        _at(r"POST .*/footer-comments"),
        lambda _: 1,
        _page,
        _comments_made,
        asks_both_kinds=True,
    ),
    Call(
        "recomment",
        "recomment",
        "guarded",
        _at(r"PUT .*/footer-comments/\d+"),
        lambda _: 2,
        _commented,
        _comments_changed,
    ),
    Call(
        "uncomment",
        "uncomment",
        "guarded",
        _at(r"DELETE .*/footer-comments/\d+"),
        lambda _: None,
        _commented,
        _comments_gone,
    ),
    Call(
        "property, new",
        "set_property",
        "state",
        _at(r"POST .*/properties"),
        lambda _: [4],
        _page,
        _values_set,
    ),
    Call(
        "property, old",
        "set_property",
        "guarded",
        _at(r"PUT .*/properties/\d+"),
        lambda _: [4],
        _with_property,
        _values_changed,
    ),
    Call(
        "task, start",
        "archive",
        "unknowable",
        _at(r"POST .*/content/archive"),
        lambda _: True,
        _page,
        _has_status("archived"),
    ),
    Call(
        "task, wait",
        "wait",
        "read",
        _at(r"GET .*/longtask/[\w-]+"),
        lambda _: True,
        _task,
        _none,
    ),
]
