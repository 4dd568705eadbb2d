# Derived from facade/confluence_connector/_async/holder.py by `nox -s unasync`: change that file instead.
"""What something hangs on: a page, a blog post or an attachment, of which an id tells no kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from .._identifiers import content_named
from .._validation import Identifier
from ..errors import NotFoundError
from .identifiers import content_id
from .operations import OperationClient

__all__ = ["Holder", "Kind"]

T = TypeVar("T")
Kind = Literal["page", "blogpost", "attachment"]


class Holder:
    """A page, blog post or attachment, whose v2 routes differ by kind and whose ids do not.

    The rule: ``att…`` is an attachment; any other id is asked for as a page first, and where
    there is none of that id, as a blog post. The kind is remembered for the calls that follow.

    Args:
        raw: The carrier of the calls.
        named: Its id or address.
        takes_attachments: Whether it may be an attachment.

    Attributes:
        kind: What it turned out to be, once a call has succeeded.

    Raises:
        InvalidInputError: It was named by something that holds no id.
    """

    def __init__(
        self, raw: OperationClient, named: Identifier, *, takes_attachments: bool = False
    ) -> None:
        content_named(named, "page")
        self._raw = raw
        self._named = named
        self._takes_attachments = takes_attachments
        self.kind: Kind | None = None

    def id(self) -> str:
        """Return its id."""
        return content_id(self._raw, self._named, "page")

    def ask(self, call: Callable[[Kind, str], T]) -> T:
        """Return what a call gives for the kind that it is of.

        Args:
            call: Sends the request of a kind, for an id; it has no effect where it ends in 404.

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
            raise no_page from None  # of the two, most people mean a page
        self.kind = "blogpost"
        return response
