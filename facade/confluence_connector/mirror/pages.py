"""The files of a page, as bytes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import attrs

from .front_matter import with_front_matter
from .targets import Targets

__all__ = ["CommentText", "PageText", "comments_file", "markdown_file"]


@attrs.frozen(kw_only=True)
class PageText:
    """A page or blog post as it was read, with what its file says besides the body.

    Attributes:
        id: Its id.
        kind: ``page`` or ``blog_post``.
        title: Its title.
        version: Number of the version.
        space: Key of the space.
        parents: Ids of what it is under, the outermost first.
        breadcrumb: Their titles.
        labels: Its labels, sorted.
        url: Its address for a browser.
        storage: Its body.
        is_home: Whether it is the home page of its space.
    """

    id: str
    kind: str
    title: str
    version: int
    space: str
    parents: Sequence[str]
    breadcrumb: Sequence[str]
    labels: Sequence[str]
    url: str
    storage: str
    is_home: bool = False


def markdown_file(page: PageText, place: str, targets: Targets) -> tuple[bytes, dict[str, str]]:
    """Return the Markdown file of a page, and what its links represent."""
    from .. import markup

    body, links = targets.outward(markup.to_markdown(page.storage), place, page.id)
    values: dict[str, object] = {"title": page.title, "id": page.id, "version": page.version}
    values["space"] = page.space
    if page.kind == "blog_post":
        values["type"] = "blog_post"
    if page.is_home:
        values["home"] = True
    values |= {"parents": [*page.parents], "labels": [*page.labels], "url": page.url}
    return with_front_matter(values, body).encode(), links


@attrs.frozen
class CommentText:
    """One comment as it was read.

    Attributes:
        id: Its id.
        author: Account id of who wrote it.
        written_at: When its version was made.
        depth: How many comments it replies to.
        passage: The text of the page that it is about, if any.
        storage: Its body.
    """

    id: str
    author: str
    written_at: datetime
    depth: int
    passage: str
    storage: str


def comments_file(comments: Sequence[CommentText], format: str) -> bytes:
    """Return the file of a page's comments; empty where there is none."""
    if format == "markdown":
        return "\n".join(_markdown_comment(comment) for comment in comments).encode()
    head = '<comment id="{}" author="{}" at="{}" depth="{}">'
    parts = (
        f"{head.format(one.id, one.author, one.written_at.isoformat(), one.depth)}"
        f"{one.storage}</comment>\n"
        for one in comments
    )
    return "".join(parts).encode()


def _markdown_comment(comment: CommentText) -> str:
    from .. import markup

    head = f"{'#' * min(6, 2 + comment.depth)} [@user](user:{comment.author}), "
    head += f"{comment.written_at.isoformat(timespec='seconds')}"
    passage = "".join(f"> {line}\n" for line in comment.passage.splitlines())
    return f"{head}\n\n{passage}{passage and chr(10)}{markup.to_markdown(comment.storage)}"
