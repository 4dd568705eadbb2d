# Derived from facade/confluence_connector/_async/resources/attachments.py by `nox -s unasync`: change that file instead.
"""Attachments: list, upload, download, delete."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Literal, overload

import httpx

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2
from confluence_connector_api.wire import json_object, segment

from ..._attachments import attachment_of, media_type_of, name_of
from ..._concurrency import run_in_thread
from ..._enums import to_enum_or_unset
from ..._error_mapping.unexpected import reading, require_id
from ..._exactly_once import Actual, Expected, Guard, Likeness, Observation, observed, origin_of
from ..._filenames import validate_file_name
from ..._identifiers import content_named, space_named
from ..._multipart import file_form
from ..._pagination import ResultPage, by_cursor
from ..._partial import PartialFile, require_folder
from ..._revisions import moment_of
from ..._validation import (
    Identifier,
    kind_of,
    validate_flag,
    validate_function,
    validate_id,
    validate_number,
    validate_text,
)
from ..._write_failures import ambiguous
from ...errors import (
    InvalidInputError,
    NotFoundError,
    TransportError,
    UnexpectedResponseError,
)
from ..downloads import AttachmentStream, container_of
from ..exactly_once import delete_exactly_once, result_of, retry_download, write_exactly_once
from ..holder import Holder, HolderKind
from ..identifiers import content_id
from ..operations import OperationClient
from ..pagination import Listing
from ..uploads import Content, Progress, Source, UploadBody, digest_of, source_of
from .spaces import Spaces

__all__ = ["Attachments", "Attachment", "AttachmentSort"]

_LATEST = 25
_UPLOAD = v1_api.content_attachments.create_or_update_attachments.OPERATION


AttachmentSort = Literal["created-date", "-created-date", "modified-date", "-modified-date"]
Attachment = v2.AttachmentBulk | v2.AttachmentSingle
Place = tuple[str, tuple[str, str]]
"""The name of an attachment, and id and type of the content that it belongs to."""


class Attachments:
    """Attachments of the site's pages and blog posts, as ``confluence.attachments``.

    Uploads and downloads stream: a file of any size takes a few hundred kilobytes of memory.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> attachment = confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
        >>> with confluence.attachments.open(attachment.id) as stream:
        ...     stream.read()
        b'ribs,4'
    """

    def __init__(self, raw: OperationClient, spaces: Spaces) -> None:
        self._raw = raw
        self._spaces = spaces

    def list(
        self,
        page_id: Identifier | None = None,
        *,
        space: Identifier | None = None,
        name: str | None = None,
        media_type: str | None = None,
        sort: AttachmentSort | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> Listing[v2.AttachmentBulk]:
        """Return all attachments of a page or blog post, or of a whole space.

        The API cannot list attachments by space: with ``space=`` the attachments of the site are
        read, 250 at a time, and filtered by the space's pages and blog posts.

        Args:
            page_id: Id or address of the page or blog post.
            space: Key, id or address of a space, instead.
            name: Only the one with this file name.
            media_type: Only those of this media type, e.g. ``"image/png"``.
            sort: Order, e.g. ``"-modified-date"``; a ``-`` reverses it.
            page_size: Attachments per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            InvalidInputError: Not exactly one of ``page_id`` and ``space``.
            NotFoundError: While iterating, if there is no such page or space, or the account may
                not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/attachments``, then
        ``…/blogposts/{id}/attachments``; for a space ``GET /wiki/api/v2/attachments``,
        ``GET /wiki/api/v2/pages`` and ``GET /wiki/api/v2/blogposts``.
        Scopes: ``read:attachment:confluence``; for a space ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        if (page_id is None) == (space is None):
            raise InvalidInputError("pass page_id= or space=")
        if space is not None:
            space_named(space)
        holder = None if page_id is None else Holder(self._raw, page_id)
        order = to_enum_or_unset(v2.AttachmentSortOrder, sort, "sort")
        wanted = UNSET if name is None else validate_text(name, "name=")
        kind_of_file = media_type or UNSET
        group = v2_api.attachment
        holders: set[str] | None = None

        def fetch(after: str | None) -> ResultPage[v2.AttachmentBulk]:
            nonlocal holders
            start = after or UNSET

            def ask(kind: HolderKind, id: str) -> ResultPage[v2.AttachmentBulk]:
                of_page = kind == "page"
                route = group.get_page_attachments if of_page else group.get_blogpost_attachments
                response = route.sync(
                    id,
                    client=self._raw,
                    filename=wanted,
                    media_type=kind_of_file,
                    sort=order,
                    limit=page_size,
                    cursor=start,
                )
                return by_cursor(response)

            if holder is not None:
                return holder.ask(ask)
            if holders is None:
                holders = self._holders_in(str(space))
            response = group.get_attachments.sync(
                client=self._raw,
                filename=wanted,
                media_type=kind_of_file,
                sort=order,
                limit=page_size,
                cursor=start,
            )
            page = by_cursor(response)
            among = [row for row in page.items if (row.page_id or row.blog_post_id) in holders]
            return ResultPage(among, page.cursor)

        return Listing(fetch, cursor=cursor)

    def _holders_in(self, space: str) -> set[str]:
        """Return the ids of a space's pages and blog posts."""
        space_id = int(self._spaces.id_of(space))

        def pages(after: str | None) -> ResultPage[str]:
            response = by_cursor(
                v2_api.page.get_pages.sync(
                    client=self._raw, space_id=[space_id], limit=250, cursor=after or UNSET
                )
            )
            return ResultPage([row.id for row in response], response.cursor)

        def posts(after: str | None) -> ResultPage[str]:
            response = by_cursor(
                v2_api.blog_post.get_blog_posts.sync(
                    client=self._raw, space_id=[space_id], limit=250, cursor=after or UNSET
                )
            )
            return ResultPage([row.id for row in response], response.cursor)

        found = {id for id in Listing(pages)}
        return found | {id for id in Listing(posts)}

    def get(self, id: Identifier, *, version: int | None = None) -> v2.AttachmentSingle:
        """Return the metadata of one attachment, even if it is in the trash.

        Args:
            id: The attachment's id, e.g. ``"att9"``.
            version: Number of an earlier version, from 1.

        Raises:
            NotFoundError: No such attachment, or the account may not see it.

        Route: ``GET /wiki/api/v2/attachments/{id}``. Scope: ``read:attachment:confluence``.
        """
        return v2_api.attachment.get_attachment_by_id.sync(
            validate_id(id, "attachment"),
            client=self._raw,
            version=UNSET if version is None else validate_number(version, "version=", least=1),
        )

    def versions(
        self, id: Identifier, *, page_size: int = 250, cursor: str | None = None
    ) -> Listing[v2.AttachmentVersion]:
        """Return the versions of an attachment, newest first, across result pages.

        Args:
            id: The attachment's id, e.g. ``"att9"``.
            page_size: Versions per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such attachment, or the account may not
                see it.

        Route: ``GET /wiki/api/v2/attachments/{id}/versions``.
        Scope: ``read:attachment:confluence``.
        """
        validate_id(id, "attachment")

        def fetch(after: str | None) -> ResultPage[v2.AttachmentVersion]:
            response = v2_api.version.get_attachment_versions.sync(
                id, client=self._raw, limit=page_size, cursor=after or UNSET
            )
            return by_cursor(response)

        return Listing(fetch, cursor=cursor)

    def upload(
        self,
        page_id: Identifier,
        path_or_file: Content,
        *,
        name: str | None = None,
        comment: str | None = None,
        content_type: str | None = None,
        minor_edit: bool = False,
        if_changed: bool = False,
        draft: bool = False,
        progress: Progress | None = None,
    ) -> v2.AttachmentBulk:
        """Attach a file to a page, or add a version if the page has an attachment of that name.

        Args:
            page_id: Id or address of the page or blog post.
            path_or_file: A path, bytes, a file opened for reading bytes, or an iterable of bytes,
                such as another attachment's `open`. An iterable, or a file that cannot seek, is
                read once and so cannot be retried.
            name: File name; by default that of the path or file.
            comment: Comment on this version.
            content_type: Media type; by default guessed from the name.
            minor_edit: Do not notify the watchers of the page.
            if_changed: If the page has a file of this name with the same bytes, upload nothing
                and return that one. If the sizes are equal it is downloaded to compare.
            draft: The page is an unpublished draft.
            progress: Called with the bytes sent so far, and the bytes in all or ``None``; starts
                again when the upload is retried.

        Returns:
            The attachment, as `list` returns it.

        Raises:
            InvalidInputError: The name is invalid, or the content is not bytes.
            NotFoundError: No such page, the account may not see it, or the file is too large.
            OSError: The file cannot be read.
            AmbiguousWriteError: The response was lost and it is not known whether it was stored.

        Routes: ``PUT /wiki/rest/api/content/{id}/child/attachment`` (v1; v2 has no upload); after
        a lost response those of `list` and `open`.
        Scopes: ``write:confluence-file``, or granular ``write:attachment:confluence`` and
        ``read:content-details:confluence``; after a lost response also
        ``read:attachment:confluence``.
        """
        name = name_of(path_or_file, name)
        content_named(page_id, "page")
        fields = {"minorEdit": str(validate_flag(minor_edit, "minor_edit=")).lower()}
        if comment is not None:
            fields["comment"] = validate_text(comment, "comment=")
        if progress is not None:
            validate_function(progress, "progress=")
        form = file_form(name=name, media_type=content_type or media_type_of(name), fields=fields)
        source = source_of(path_or_file)
        params = {"status": "draft"} if validate_flag(draft, "draft=") else {}
        if validate_flag(if_changed, "if_changed=") and source.size is None:
            raise InvalidInputError(
                "if_changed= needs content that can be read twice: a path, bytes or a file"
            )
        if if_changed and (same := self._same(page_id, name, source)):
            return same
        body = UploadBody(form, source, progress)
        page_id = content_id(self._raw, page_id, "page")
        path = _UPLOAD.path.format(id=segment(page_id))

        def write(raw: OperationClient) -> v2.AttachmentBulk:
            response = raw.stream(
                _UPLOAD, path, content=body, headers=form.headers(source.size), params=params
            )
            made = raw.read(_UPLOAD, response, _uploaded).parsed
            with reading("the new attachment"):
                require_id(made.id)
                # Not by its title, from which the server removes what a path could use.
                if made.file_size and source.size not in (None, made.file_size):
                    raise TypeError(f"it has {made.file_size} bytes")
            return made

        def verify(expected: Expected) -> Observation[v2.AttachmentBulk]:
            size = body.done if source.size is None else source.size
            for found in self.list(page_id, name=name):
                with reading("a list of attachments"):
                    if found.title != name or _version_of(found) in self._raw.results:
                        continue
                    is_alike = found.file_size == size and comment in (None, found.comment)
                    seen = _seen(found, likeness="equal" if is_alike else "different")
                if is_alike and not source.spent:
                    is_alike = self._holds(found, source)
                    seen = _seen(found, likeness="equal" if is_alike else "different")
                if origin_of(expected, seen) == "alike":
                    known = f"{found.id} is similar, and what was sent cannot be read again"
                    if source.spent:  # so that it cannot be compared
                        return Observation("unclear", known=known)
                    return Observation("applied", found)
                if origin_of(expected, seen._replace(likeness="equal", author=None)) == "alike":
                    # Someone may have uploaded a later version.
                    return Observation("unclear", known=f"there is a later version of {found.id}")
            return self._renamed(expected, page_id, size)

        return write_exactly_once(
            self._raw,
            "attachments.upload",
            write,
            verify,
            repeatable=lambda: not body.spent,
            sent_whole=lambda: body.is_sent or body.spent,
            name_of=_version_of,
        )

    def _renamed(
        self, expected: Expected, page_id: Identifier, size: int
    ) -> Observation[v2.AttachmentBulk]:
        """Look for an upload that somebody has renamed since, among the latest of a page."""
        latest = self.list(page_id, sort="-modified-date", page_size=_LATEST)
        for found in latest.take(_LATEST):
            with reading("a list of attachments"):
                is_known = _version_of(found) in self._raw.results
                likeness: Likeness = "equal" if found.file_size == size else "different"
                seen = _seen(found, likeness=likeness)
            if not is_known and expected.since and origin_of(expected, seen) == "alike":
                return Observation("unclear", known=f"{found.id}, of another name, may be it")
        return Observation("absent")

    def _same(self, page_id: Identifier, name: str, source: Source) -> v2.AttachmentBulk | None:
        """Return the attachment of a name if it has the same content."""
        for found in self.list(page_id, name=name):
            if found.title == name and found.file_size == source.size:
                return found if self._holds(found, source) else None
        return None

    def _holds(self, found: v2.AttachmentBulk, source: Source) -> bool:
        """Return whether an attachment of the same name and size has the same content."""
        with self.open(found.id) as stream:
            return digest_of(stream) == digest_of(source.chunks())

    def open(
        self,
        id: Identifier | Attachment,
        *,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> AttachmentStream:
        """Return the content of an attachment as a stream, for use in ``with``.

        Args:
            id: The attachment's id, e.g. ``"att9"``; or the attachment itself, as `list` or `get`
                returned it, which saves a request: what comes is then the version that it names.
            version: Number of an earlier version, from 1.
            progress: Called with the bytes received so far, and the bytes in all.

        Raises:
            NotFoundError: On entering, if there is no such attachment, or the account may not
                see it.

        Routes: ``GET /wiki/api/v2/attachments/{id}``, unless the attachment itself was given, then
        ``GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`` (v1), which
        redirects to another host; the credential is not sent there.
        Scopes: ``read:attachment:confluence``; with classic scopes also
        ``readonly:content.attachment:confluence``.
        """
        known = id if isinstance(id, Attachment) else None
        wanted = validate_id(id.id if isinstance(id, Attachment) else id, "attachment")
        if progress is not None:
            validate_function(progress, "progress=")
        if version is not None:
            validate_number(version, "version=", least=1)
        if known and (number := _number_of(known)) and version in (None, number):
            return AttachmentStream(self._raw, known, progress, version=number)
        return AttachmentStream(
            self._raw, lambda: self.get(wanted, version=version), progress, version=version
        )

    @overload
    def download(
        self,
        id: Identifier | Attachment,
        to: IO[bytes],
        *,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> None: ...
    @overload
    def download(
        self,
        id: Identifier | Attachment,
        to: str | os.PathLike[str],
        *,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> Path: ...
    def download(
        self,
        id: Identifier | Attachment,
        to: str | os.PathLike[str] | IO[bytes],
        *,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> Path | None:
        """Save an attachment.

        The file appears at the path only when it is complete, and replaces an existing one. If the
        connection breaks, the download starts over. In a folder the file gets the attachment's
        name, without characters that could lead elsewhere.

        Args:
            id: The attachment's id, e.g. ``"att9"``; or the attachment itself, as for `open`.
            to: Path of the file or of an existing folder, or a file opened for writing bytes.
            version: Number of an earlier version, from 1.
            progress: Called with the bytes received so far, and the bytes in all.

        Returns:
            The path of the file, or ``None`` for a file that was open already.

        Raises:
            InvalidInputError: ``to`` is neither a path nor a file, or its folder does not exist;
                nothing was sent.
            NotFoundError: No such attachment, or the account may not see it.
            TransportError: The connection broke.
            UnexpectedResponseError: What came is not as long as the attachment.
            OSError: The file cannot be written.

        Routes: as for `open`.
        Scopes: ``read:attachment:confluence``; with classic scopes also
        ``readonly:content.attachment:confluence``.
        """
        if isinstance(to, str | os.PathLike):
            return self._save(id, to, version, progress)
        if not callable(getattr(to, "write", None)):
            raise InvalidInputError(
                f"to= must be a path or a file opened for writing bytes, not {kind_of(to)}"
            )
        with self.open(id, version=version, progress=progress) as stream:
            for chunk in stream:
                run_in_thread(to.write, chunk)
            return None

    def _save(
        self,
        id: Identifier | Attachment,
        to: str | os.PathLike[str],
        version: int | None,
        progress: Progress | None,
    ) -> Path:
        require_folder(to)

        def read() -> Path | TransportError:
            with self.open(id, version=version, progress=progress) as stream:
                try:
                    return _saved(stream, to)
                except TransportError as error:
                    return error

        return retry_download(self._raw, read)

    def rename(self, id: Identifier, name: str) -> v2.AttachmentSingle:
        """Rename an attachment; its content and version number stay the same.

        Links to it by its old name no longer find it.

        Args:
            id: The attachment's id, e.g. ``"att9"``.
            name: The new file name.

        Returns:
            The current attachment.

        Raises:
            InvalidInputError: The name is invalid.
            BadRequestError: Another attachment of the page has it.
            NotFoundError: No such attachment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was renamed.

        Routes: ``PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`` (v1; v2 cannot
        rename one), and ``GET /wiki/api/v2/attachments/{id}`` before and after.
        Scopes: ``write:confluence-file`` and ``write:confluence-props``, or granular
        ``read:content-details:confluence`` and ``write:attachment:confluence``; and
        ``read:attachment:confluence``.
        """
        wanted = validate_file_name(name)
        validate_id(id, "attachment")
        held = self.get(id)
        return self._place("attachments.rename", held, wanted, _home_of(held))

    def move(self, id: Identifier, page_id: Identifier) -> v2.AttachmentSingle:
        """Move an attachment to another page or blog post, with all its versions.

        Args:
            id: The attachment's id, e.g. ``"att9"``.
            page_id: Id or address of the target page or blog post.

        Returns:
            The current attachment.

        Raises:
            BadRequestError: An attachment there has its name.
            NotFoundError: No such attachment or page, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it was moved.

        Routes: ``PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`` (v1; v2 cannot
        move one), ``GET /wiki/api/v2/attachments/{id}`` before and after, and
        ``GET /wiki/api/v2/pages/{id}`` or ``…/blogposts/{id}`` of its new place.
        Scopes: ``write:confluence-file`` and ``write:confluence-props``, or granular
        ``read:content-details:confluence`` and ``write:attachment:confluence``; and
        ``read:attachment:confluence`` and ``read:page:confluence``.
        """
        validate_id(id, "attachment")
        holder = Holder(self._raw, page_id)

        def read(kind: HolderKind, id: str) -> object:
            if kind == "page":
                return v2_api.page.get_page_by_id.sync(id, client=self._raw)
            return v2_api.blog_post.get_blog_post_by_id.sync(id, client=self._raw)

        holder.ask(read)
        held = self.get(id)
        home = (holder.id(), holder.kind or "page")
        return self._place("attachments.move", held, held.title, home)

    def _place(
        self, name: str, held: v2.AttachmentSingle, title: str, home: tuple[str, str]
    ) -> v2.AttachmentSingle:
        old_id, _ = _home_of(held)
        request = v1.AttachmentPropertiesUpdateBody(
            id=held.id,
            type_="attachment",
            status=held.status.value,
            title=title,
            version=v1.AttachmentPropertiesUpdateBodyVersion(number=held.version.number),
            container=v1.Container.from_dict({"id": home[0], "type": home[1]}),
        )

        def write(raw: OperationClient) -> bool:
            v1_api.content_attachments.update_attachment_properties.sync(
                old_id, held.id, client=raw, body=request
            )
            return True

        def read() -> tuple[v2.AttachmentSingle, Place]:
            now = self.get(held.id)
            return now, _place_of(now)

        before, wanted = _place_of(held), (title, home)

        def verify(_: Expected) -> Observation[bool]:
            place = (read())[1]
            return observed(is_done=place == wanted, is_untouched=place == before, what=held.id)

        write_exactly_once(self._raw, name, write, verify)
        now, place = result_of(name, f"{held.id} was changed", read)
        for now_part, before_part, wanted_part in zip(place, before, wanted, strict=True):
            if now_part == before_part != wanted_part:
                raise ambiguous(name, f"name or place of {held.id} is as it was before")
        return now

    def delete(self, id: Identifier, *, purge: bool = False) -> None:
        """Move an attachment to the trash; with ``purge`` delete it permanently.

        Args:
            id: The attachment's id, e.g. ``"att9"``.
            purge: Delete it permanently from the trash as well; the account must administer the
                space.

        Raises:
            NotFoundError: No such attachment, or the account may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is gone.

        Routes: ``DELETE`` and ``GET /wiki/api/v2/attachments/{id}``.
        Scopes: ``delete:attachment:confluence``; with ``purge``, and where a response was lost,
        ``read:attachment:confluence``.
        """
        validate_id(id, "attachment")
        validate_flag(purge, "purge=")

        def send(raw: OperationClient, *, purge: bool = False) -> None:
            v2_api.attachment.delete_attachment.sync(id, client=raw, purge=purge or UNSET)

        def is_trashed() -> bool:
            return self._status(id) in ("trashed", None)

        def is_purged() -> bool:
            return self._status(id) is None

        if not purge or self._status(id) != "trashed":
            delete_exactly_once(
                self._raw, "attachments.delete", send, is_trashed, guard=Guard.STATE
            )
        if purge:
            delete_exactly_once(
                self._raw,
                "attachments.delete",
                lambda raw: send(raw, purge=True),
                is_purged,
                guard=Guard.FINAL,
            )

    def _status(self, id: Identifier) -> str | None:
        try:
            found = self.get(id)
        except NotFoundError:
            return None
        with reading(f"attachment {id}"):
            return found.status.value


def _seen(found: v2.AttachmentBulk, *, likeness: Likeness) -> Actual:
    return Actual(
        likeness, author=found.version.author_id, created_at=moment_of(found.version.created_at)
    )


def _version_of(attachment: v2.AttachmentBulk) -> tuple[object, ...] | None:
    """Return what distinguishes a version from all others; numbers come again after a deletion."""
    version = attachment.version
    if not version or not version.number:
        return None
    return ("content", attachment.id, version.number, version.created_at)


def _number_of(attachment: Attachment) -> int | None:
    """Return the version to download, if the attachment has all that a download needs.

    What `upload` returns lacks the page.
    """
    if not attachment.version or container_of(attachment) is None:
        return None
    return attachment.version.number


def _home_of(attachment: v2.AttachmentSingle) -> tuple[str, str]:
    """Return id and type of the content that an attachment belongs to."""
    if attachment.page_id:
        return attachment.page_id, "page"
    if attachment.blog_post_id:
        return attachment.blog_post_id, "blogpost"
    raise UnexpectedResponseError(
        f"the response does not say which page {attachment.id} belongs to"
    )


def _place_of(attachment: v2.AttachmentSingle) -> Place:
    return attachment.title, _home_of(attachment)


def _uploaded(response: httpx.Response) -> v2.AttachmentBulk:
    (content,) = v1.ContentArray.from_dict(json_object(response)).results
    return attachment_of(content)


def _saved(stream: AttachmentStream, to: str | os.PathLike[str]) -> Path:
    file = run_in_thread(PartialFile, to, stream.attachment.title)
    try:
        for chunk in stream:
            run_in_thread(file.write, chunk)
        return run_in_thread(file.commit)
    except BaseException:
        file.discard()
        raise
