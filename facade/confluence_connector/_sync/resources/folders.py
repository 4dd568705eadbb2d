# Derived from facade/confluence_connector/_async/resources/folders.py by `nox -s unasync`: change that file instead.
"""Folders: create, read, list, delete."""

from __future__ import annotations

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._error_mapping.unexpected import reading, require_id, require_same
from ..._exactly_once import Actual, Expected, Guard, Observation, origin_of
from ..._revisions import moment_of, trimmed
from ..._validation import Identifier, validate_text
from ...errors import InvalidInputError, NotFoundError
from ..exactly_once import delete_exactly_once, write_exactly_once
from ..identifiers import content_id
from ..operations import OperationClient
from ..pagination import Listing
from ..tree import ancestors, children, children_of_any, descendants
from .spaces import Spaces

__all__ = ["Folders"]


class Folders:
    """Folders of the site, as ``confluence.folders``. The API cannot rename them.

    To move content into one, pass its id to ``confluence.pages.move`` as ``parent=``.

    Example:
        >>> folder = confluence.folders.create(space="DOCS", title="Recipes")
        >>> page = confluence.pages.create(space="DOCS", title="Ribs", parent=folder.id)
        >>> [child.title for child in confluence.folders.children(folder.id)]
        ['Ribs']
    """

    def __init__(self, raw: OperationClient, spaces: Spaces) -> None:
        self._raw = raw
        self._spaces = spaces

    def create(
        self, space: Identifier, title: str, *, parent: Identifier | None = None
    ) -> v2.FolderSingle:
        """Create a folder.

        Args:
            space: Key, id or address of the space.
            title: Its title, unique among the folders of the space.
            parent: Id or address of the page or folder to put it under; by default the
                top of the space.

        Returns:
            The new folder.

        Raises:
            BadRequestError: A folder has this title.
            NotFoundError: No such space or parent, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether it was created.

        Routes: ``POST /wiki/api/v2/folders``; after a lost response those of `get` and of
        `children` or ``confluence.pages.children``. Scopes: ``write:folder:confluence``,
        ``read:space:confluence`` to resolve a key, and after a lost response
        ``read:folder:confluence`` and ``read:hierarchical-content:confluence``.
        """
        title = trimmed(validate_text(title, "title="))
        if not title:
            raise InvalidInputError("a folder needs a title")
        under = None
        if parent is not None:
            under = content_id(self._raw, parent, "parent page or folder")
        request = v2.FolderCreateRequest(
            space_id=self._spaces.id_of(space), title=title, parent_id=under or UNSET
        )

        def write(raw: OperationClient) -> v2.FolderSingle:
            folder = v2_api.folder.create_folder.sync(client=raw, body=request)
            with reading("the new folder"):
                require_id(folder.id)
                require_same("title", folder.title, title)
            return folder

        def verify(expected: Expected) -> Observation[v2.FolderSingle]:
            if under is None:
                known = "the API does not list the folders at the top of a space"
                return Observation("unclear", known=known)
            for row in children_of_any(self._raw, under):
                if row.type_ == "folder" and row.title == title:
                    found = self.get(row.id)
                    with reading(f"folder {row.id}"):
                        made_at = moment_of(found.created_at)
                        author = found.author_id or None
                        seen = Actual("equal", author=author, created_at=made_at)
                    if origin_of(expected, seen) == "alike":
                        return Observation("applied", found)
            return Observation("absent")

        return write_exactly_once(
            self._raw,
            "folders.create",
            write,
            verify,
            guard=Guard.NONE,
            name_of=lambda folder: ("content", folder.id),
        )

    def get(self, id: Identifier) -> v2.FolderSingle:
        """Return one folder.

        Args:
            id: Id or address of the folder.

        Raises:
            NotFoundError: No such folder, or the account may not see it.

        Route: ``GET /wiki/api/v2/folders/{id}``. Scope: ``read:folder:confluence``.
        """
        return v2_api.folder.get_folder_by_id.sync(
            content_id(self._raw, id, "folder"), client=self._raw
        )

    def children(
        self, id: Identifier, *, page_size: int = 250, cursor: str | None = None
    ) -> Listing[v2.ChildrenResponse]:
        """Return the direct children of a folder: pages, folders and the like, in tree order.

        Args:
            id: Id or address of the folder.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such folder, or the account may not see
                it.

        Route: ``GET /wiki/api/v2/folders/{id}/direct-children``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        return children(self._raw, "folder", id, page_size=page_size, cursor=cursor)

    def descendants(
        self,
        id: Identifier,
        *,
        depth: int | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.DescendantsResponse]:
        """Return all descendants of a folder.

        Args:
            id: Id or address of the folder.
            depth: Levels to go down, from 1; by default all.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such folder, or the account may not see
                it.

        Routes: ``GET /wiki/api/v2/folders/{id}/descendants``; below the tenth level those of the
        content there, e.g. ``GET /wiki/api/v2/pages/{id}/descendants``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        return descendants(self._raw, "folder", id, depth=depth, page_size=page_size, cursor=cursor)

    def ancestors(self, id: Identifier) -> Listing[v2.Ancestor]:
        """Return the ancestors of a folder, the top of the space first.

        Args:
            id: Id or address of the folder.

        Raises:
            NotFoundError: While iterating, if there is no such folder, or the account may not see
                it.

        Route: ``GET /wiki/api/v2/folders/{id}/ancestors``.
        Scope: ``read:content.metadata:confluence``.
        """
        return ancestors(self._raw, "folder", id)

    def delete(self, id: Identifier) -> None:
        """Move a folder to the trash; its children move up to its parent.

        Args:
            id: Id or address of the folder.

        Raises:
            NotFoundError: No such folder, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is gone.

        Routes: ``DELETE /wiki/api/v2/folders/{id}``; after a lost response that of `get`.
        Scopes: ``delete:folder:confluence``; after a lost response ``read:folder:confluence``.
        """
        folder_id = content_id(self._raw, id, "folder")

        def send(raw: OperationClient) -> None:
            v2_api.folder.delete_folder.sync(folder_id, client=raw)

        def is_gone() -> bool:
            try:
                return (self.get(folder_id)).status.value == "trashed"
            except NotFoundError:
                return True

        delete_exactly_once(self._raw, "folders.delete", send, is_gone, guard=Guard.STATE)
