"""What the documents say of one operation."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen
class Operation:
    """One operation of one API.

    Attributes:
        id: The operation's id in its document, such as ``getPageById``.
        api: The document that describes it.
        method: The HTTP method, in capitals.
        path: The path from ``/wiki`` on, with ``{}`` around its parameters.
        classic_scopes: Classic OAuth scopes that it needs, all of them; may be empty.
        granular_scopes: Granular scopes that it needs instead, all of them; may be empty.
        deprecated: Whether the vendor has deprecated it.
        experimental: Whether the vendor calls it experimental.
        success_statuses: The documented statuses below 400.
        error_statuses: The documented statuses from 400 on.
    """

    id: str
    api: Literal["v1", "v2"]
    method: str
    path: str
    classic_scopes: tuple[str, ...] = ()
    granular_scopes: tuple[str, ...] = ()
    deprecated: bool = False
    experimental: bool = False
    success_statuses: tuple[int, ...] = ()
    error_statuses: tuple[int, ...] = ()
