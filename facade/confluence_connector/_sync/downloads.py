# Derived from facade/confluence_connector/_async/downloads.py by `nox -s unasync`: change that file instead.
"""Stream the bytes of an attachment."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Self

import httpx

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v2 import models as v2
from confluence_connector_api.wire import segment

from .._error_mapping.transport import transport_error, without_frames, without_traceback
from .._error_mapping.unexpected import reading, require_type
from .._redaction import redact_url
from ..errors import UnexpectedResponseError
from .operations import OperationClient
from .uploads import Progress

__all__ = ["AttachmentStream", "container_of"]

_OPERATION = v1_api.content_attachments.download_attatchment.OPERATION


class AttachmentStream:
    """The content of an attachment, for use in ``with``; it can be read once.

    Iterate over it for chunks, or `read` from it as from a file.

    Attributes:
        attachment: What Confluence knows of it: ``title``, ``file_size`` in bytes, and so on;
            there once the context is entered.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> attachment = confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
        >>> with confluence.attachments.open(attachment.id) as stream:
        ...     stream.attachment.file_size, stream.read(4)
        (6, b'ribs')
    """

    attachment: v2.AttachmentSingle | v2.AttachmentBulk

    def __init__(
        self,
        raw: OperationClient,
        about: Callable[[], v2.AttachmentSingle] | v2.AttachmentSingle | v2.AttachmentBulk,
        progress: Progress | None = None,
        *,
        version: int | None = None,
    ) -> None:
        self._raw = raw
        self._version = version
        self._about = about
        self._progress = progress
        self._held = bytearray()

    def __enter__(self) -> Self:
        self.attachment = self._about() if callable(self._about) else self._about
        with reading("the attachment"):
            path = _OPERATION.path.format(
                id=segment(_container(self.attachment)), attachmentId=segment(self.attachment.id)
            )
            require_type(self.attachment.title, str, "title")
        # The file lies on another host. httpx follows without the credential, which belongs to
        # this one, and signs nothing there: the link carries a token of its own.
        self._response = self._raw.stream(
            _OPERATION,
            path,
            to_read=True,
            headers={"Accept": "*/*", "Accept-Encoding": "identity"},
            params={} if self._version is None else {"version": self._version},
        )
        self._chunks = self._receive(self._response)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._chunks.close()
        self._response.close()

    def __iter__(self) -> Iterator[bytes]:
        if self._held:
            yield self.read(len(self._held))
        for chunk in self._chunks:
            yield chunk

    def read(self, size: int = -1) -> bytes:
        """Return that many bytes, fewer only at the end; by default all that are left.

        Raises:
            TransportError: The connection broke.
            UnexpectedResponseError: The download has another size than the attachment.
        """
        while size < 0 or len(self._held) < size:
            chunk = next(self._chunks, b"")
            if not chunk:
                break
            self._held += chunk
        end = len(self._held) if size < 0 else size
        taken = bytes(self._held[:end])
        del self._held[:end]
        return taken

    def _receive(self, response: httpx.Response) -> Generator[bytes, None, None]:
        done = 0
        size: Any = self.attachment.file_size  # which some responses lack
        total: int | None = size if isinstance(size, int) else None
        for chunk in _chunks_of(response):
            done += len(chunk)
            if total is not None and done > total:
                break  # the rest may never end
            if self._progress:
                self._progress(done, total)
            yield chunk
        if total is not None and done != total:
            came = "more" if done > total else done
            raise UnexpectedResponseError(
                f"{self.attachment.id} has {total} bytes, but {came} were received",
                status=response.status_code,
                method=response.request.method,
                url=redact_url(str(response.request.url)),
                operation=_OPERATION.id,
            )


def _chunks_of(response: httpx.Response) -> Generator[bytes, None, None]:
    """Read a body; whatever ends that carries no frames whose locals hold a header or the link."""
    failure: httpx.RequestError | None = None
    try:
        for chunk in response.iter_bytes():
            yield chunk
    except httpx.RequestError as error:
        failure = without_traceback(error)
    except BaseException as error:  # a signal's, too, or that of a cancellation
        raise without_frames(error) from None
    if failure is not None:
        raise transport_error(failure)


def container_of(attachment: v2.AttachmentSingle | v2.AttachmentBulk) -> str | None:
    """Return the id of the page, blog post or custom content that an attachment belongs to."""
    found = attachment.page_id or attachment.blog_post_id or attachment.custom_content_id
    return found or None


def _container(attachment: v2.AttachmentSingle | v2.AttachmentBulk) -> str:
    container = container_of(attachment)
    if container is None:
        raise UnexpectedResponseError(f"the response does not say what {attachment.id} belongs to")
    return container
