# Derived from facade/confluence_connector/_async/holder.py by `nox -s unasync`: change that file instead.
"""The page, blog post or attachment that an item belongs to; an id does not tell which it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from .._identifiers import content_named
from .._validation import Identifier
from ..errors import NotFoundError
from .identifiers import content_id
from .operations import OperationClient

__all__ = ["Holder", "HolderKind"]

T = TypeVar("T")
HolderKind = Literal["page", "blogpost", "attachment"]


class Holder:
    """A page, blog post or attachment; v2 has a route for each kind, and ids do not tell the kind.

    ``att…`` is an attachment; any other id is tried as a page first, and if there is none, as a
    blog post. The kind is remembered for the calls that follow.

    Args:
        raw: The client to send requests with.
        named: Its id or address.
        takes_attachments: Whether it may be an attachment.

    Attributes:
        kind: Its kind, once a call has succeeded.

    Raises:
        InvalidInputError: The id or address is invalid.
    """

    def __init__(
        self, raw: OperationClient, named: Identifier, *, takes_attachments: bool = False
    ) -> None:
        content_named(named, "page")
        self._raw = raw
        self._named = named
        self._takes_attachments = takes_attachments
        self.kind: HolderKind | None = None

    def id(self) -> str:
        """Return its id."""
        return content_id(self._raw, self._named, "page")

    def ask(self, call: Callable[[HolderKind, str], T]) -> T:
        """Return the result of a call for its kind.

        Args:
            call: Sends the request for a kind and an id; it has no effect if it ends in 404.

        Raises:
            NotFoundError: There is no such page, and no such blog post.
        """
        id = self.id()
        if self.kind is not None:
            return call(self.kind, id)
        if self._takes_attachments and id.startswith("att"):
            self.kind = "attachment"
            return call(self.kind, id)
        try:
            response = call("page", id)
        except NotFoundError as error:
            no_page = error
        else:
            self.kind = "page"
            return response
        try:
            response = call("blogpost", id)
        except NotFoundError:
            raise no_page from None  # a page is the more likely one
        self.kind = "blogpost"
        return response
