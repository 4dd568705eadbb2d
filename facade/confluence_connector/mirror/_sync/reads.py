# Derived from facade/confluence_connector/mirror/_async/reads.py by `nox -s unasync`: change that file instead.
"""The lists that a mirror reads, as items of one kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._pagination import ResultPage, by_cursor
from ..._sync.pagination import Listing
from ...errors import BadRequestError, NotFoundError
from ..batches import batches
from ..items import ATTACHED, ROOTS, Item, Kind, item_of
from ..pages import CommentText
from ..tally import Tally

if TYPE_CHECKING:
    from ..._sync.client import Confluence

__all__ = ["MOST", "Reads"]

MOST = 250
"""Rows that a request may ask for, and ids that it may name."""

_STATUSES = {"page": ("current", "archived", "trashed"), "blog_post": ("current", "trashed")}


class Reads:
    """Reads of one site, without bodies.

    Args:
        confluence: The client to read with.
        tally: Counts the requests and what they cost.
    """

    def __init__(self, confluence: Confluence, tally: Tally | None = None) -> None:
        self.tally = tally or Tally()
        self._confluence = confluence
        self._raw = confluence.raw

    def newest(self, kind: Kind, space_id: str, page_size: int = MOST) -> Listing[Item]:
        """Return what there is of a kind, the last change first.

        Pages and blog posts are those of the space; of the other kinds the API lists only
        those of the whole site.
        """
        newest_first = "-modified-date"
        if kind in ATTACHED:
            return self._of_site(kind, page_size, sort=_SORTS[kind](newest_first))
        return self._tree(kind, space=space_id, sort=newest_first, page_size=page_size)

    def sweep(self, kind: Kind, space_id: str) -> Listing[Item]:
        """Return all pages or blog posts of a space, also those in the trash, by their ids.

        In the order of ids an edit meanwhile moves no row past the cursor.
        """
        return self._tree(kind, space=space_id, sort="id", status=_STATUSES[kind])

    def by_ids(
        self, kind: Kind, ids: Iterable[str], space_id: str | None = None
    ) -> dict[str, Item]:
        """Return pages or blog posts by id, in whatever space they stand; not those in the trash.

        Args:
            kind: ``page`` or ``blog_post``.
            ids: Which ones.
            space_id: Only those of this space.
        """
        return {item.id: item for item in self._tree(kind, space=space_id, ids=[*ids])}

    def titled(self, kind: Kind, space_id: str, title: str) -> Listing[Item]:
        """Return the page, or the blog posts, of a title, whatever its case."""
        return self._tree(kind, space=space_id, title=title)

    def bodies(self, kind: Kind, ids: list[str]) -> dict[str, tuple[Item, str]]:
        """Return pages or blog posts with their bodies, by id."""
        found: dict[str, tuple[Item, str]] = {}
        for page in self._contents(kind)(ids=ids, body_format="storage").by_page():
            self.tally.asked(len(page.items))
            for row in page.items:
                found[str(row.id)] = (item_of(kind, row), row.body.storage.value)
        return found

    def folder(self, id: str) -> tuple[str, str | None] | None:
        """Return title and parent of a folder, or ``None`` if the id is not that of one."""
        try:
            folder = self._confluence.folders.get(id)
        except (NotFoundError, BadRequestError):
            return None
        finally:
            self.tally.asked(1)
        return folder.title or id, str(folder.parent_id) if folder.parent_id else None

    def trashed_attachments(self) -> Listing[Item]:
        """Return the attachments of the whole site that are in the trash."""
        trashed = [v2.GetAttachmentsStatusItem.TRASHED]
        return self._of_site("attachment", MOST, status=trashed)

    def attached_to(self, kind: Kind, container_kind: Kind, id: str) -> Iterator[Item]:
        """Yield the attachments or comments of one page or blog post, replies too."""
        ask = _OF_CONTAINER[container_kind, kind]
        listing = self._pages_of(kind, partial(ask, int(id), client=self._raw))
        for item in listing:
            yield item
            if kind != "attachment":
                for reply in self._replies(kind, item.id):
                    yield reply

    def _replies(self, kind: Kind, id: str) -> Iterator[Item]:
        for row in self._confluence.comments.replies(id, body_format=None):
            yield item_of(kind, row)
            for reply in self._replies(kind, row.id):
                yield reply

    def comments_of(self, kind: Kind, id: str) -> Iterator[CommentText]:
        """Yield the comments of a page or blog post with their bodies, replies behind each."""
        for comment_kind in ("footer_comment", "inline_comment"):
            ask = _OF_CONTAINER[kind, comment_kind]
            for row in self._with_bodies(partial(ask, int(id))):
                yield _comment(row, 0)
                for reply in self._replies_to(comment_kind, row.id, 1):
                    yield reply

    def _replies_to(self, kind: Kind, id: str, depth: int) -> Iterator[CommentText]:
        group = v2_api.comment
        ask = (
            group.get_footer_comment_children.sync_detailed
            if kind == "footer_comment"
            else group.get_inline_comment_children.sync_detailed
        )
        for row in self._with_bodies(partial(ask, int(id))):
            yield _comment(row, depth)
            for reply in self._replies_to(kind, row.id, depth + 1):
                yield reply

    def _with_bodies(self, ask: Callable[..., Any]) -> Listing[Any]:
        def fetch(cursor: str | None) -> ResultPage[Any]:
            response = ask(
                client=self._raw,
                body_format=v2.PrimaryBodyRepresentation.STORAGE,
                limit=MOST,
                cursor=cursor or UNSET,
            )
            page: ResultPage[Any] = by_cursor(response.parsed)
            self.tally.asked(len(page.items))
            return page

        return Listing(fetch)

    def readers(self, id: str) -> dict[str, Any] | None:
        """Return who alone may read a page by its own list, or ``None`` where it has none."""
        response = self._confluence.restrictions.get(id)
        self.tally.asked(1)
        for row in response.results:
            if row.operation.value == "read":
                users = [user.account_id for user in row.restrictions.user.results]
                groups = [group.name for group in row.restrictions.group.results]
                return {"page": id, "users": users, "groups": groups} if users or groups else None
        return None

    def root_of(self, id: str) -> Item | None:
        """Return the topmost attachment or comment above one: that of a page or blog post."""
        while True:
            try:
                if id.startswith("att"):
                    item = item_of("attachment", self._confluence.attachments.get(id))
                else:
                    comment = self._confluence.comments.get(id, body_format=None)
                    item = item_of("footer_comment", comment)
            except NotFoundError:
                return None
            if item.parent_id is None or item.parent_kind in ROOTS:
                return item
            id = item.parent_id

    def gone(self, ids: Iterable[str], at_once: int) -> set[str]:
        """Return those of the ids that name nothing which the account may see."""
        gone: set[str] = set()
        for batch in batches(ids, at_once):
            response = v2_api.content.convert_content_ids_to_content_types.sync_detailed(
                client=self._raw, body=v2.ContentIdToContentTypeRequest(content_ids=[*batch])
            )
            self.tally.asked()
            results = response.parsed.results
            types = results.additional_properties if results else {}
            # An id that the server left out is not known to be gone.
            gone.update(id for id in batch if id in types and types[id] is None)
        return gone

    def _contents(self, kind: Kind) -> Callable[..., Listing[Any]]:
        if kind == "page":
            return self._confluence.pages.list
        return self._confluence.blog_posts.list

    def _tree(self, kind: Kind, **options: Any) -> Listing[Item]:
        listed = partial(self._contents(kind), **options)

        def fetch(cursor: str | None) -> ResultPage[Item]:
            page = next(iter(listed(cursor=cursor).by_page()))
            self.tally.asked(len(page.items))
            return ResultPage([item_of(kind, row) for row in page.items], page.cursor)

        return Listing(fetch)

    def _of_site(self, kind: Kind, page_size: int, **options: Any) -> Listing[Item]:
        return self._pages_of(kind, partial(_OF_SITE[kind], client=self._raw, **options), page_size)

    def _pages_of(
        self, kind: Kind, ask: Callable[..., Any], page_size: int = MOST
    ) -> Listing[Item]:
        def fetch(cursor: str | None) -> ResultPage[Item]:
            response = ask(limit=page_size, cursor=cursor or UNSET)
            page = by_cursor(response.parsed)
            self.tally.asked(len(page.items))
            return ResultPage([item_of(kind, row) for row in page.items], page.cursor)

        return Listing(fetch)


def _comment(row: Any, depth: int) -> CommentText:
    version = row.version
    properties = getattr(row, "properties", UNSET)
    passage = getattr(properties, "inline_original_selection", UNSET) if properties else UNSET
    return CommentText(
        id=str(row.id),
        author=version.author_id or "",
        written_at=version.created_at,
        depth=depth,
        passage=passage or "",
        storage=row.body.storage.value,
    )


_OF_SITE: dict[Kind, Callable[..., Any]] = {
    "attachment": v2_api.attachment.get_attachments.sync_detailed,
    "footer_comment": v2_api.comment.get_footer_comments.sync_detailed,
    "inline_comment": v2_api.comment.get_inline_comments.sync_detailed,
}
_SORTS: dict[Kind, Any] = {
    "attachment": v2.AttachmentSortOrder,
    "footer_comment": v2.CommentSortOrder,
    "inline_comment": v2.CommentSortOrder,
}

_OF_CONTAINER: dict[tuple[Kind, Kind], Callable[..., Any]] = {
    ("page", "attachment"): v2_api.attachment.get_page_attachments.sync_detailed,
    ("page", "footer_comment"): v2_api.comment.get_page_footer_comments.sync_detailed,
    ("page", "inline_comment"): v2_api.comment.get_page_inline_comments.sync_detailed,
    ("blog_post", "attachment"): v2_api.attachment.get_blogpost_attachments.sync_detailed,
    ("blog_post", "footer_comment"): v2_api.comment.get_blog_post_footer_comments.sync_detailed,
    ("blog_post", "inline_comment"): v2_api.comment.get_blog_post_inline_comments.sync_detailed,
}
