"""Find content: ``search`` and ``spaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..._page_names import space_key_of
from ..options import Session, command
from ..output import Row
from ..paging import paged, print_listing

if TYPE_CHECKING:
    from confluence_connector_api.v1 import models as v1
    from confluence_connector_api.v2 import models as v2

__all__ = ["search", "spaces"]


@command(fields=("id", "type", "title", "space", "url"), listing=True)
@click.argument("cql")
@paged
def search(session: Session, cql: str, limit: int | None, cursor: str | None) -> None:
    """Search with CQL.

    Example: confluence-connector search 'type = page and title ~ "plan"'
    """
    confluence = session.confluence

    def row(hit: v1.SearchResult) -> Row:
        content, url = hit.content, confluence.url_for(hit)
        return {
            "id": content.id if content else None,
            "type": str(content.type_) if content else hit.entity_type,
            "title": content.title if content else hit.title,
            "space": space_key_of(url),
            "url": url,
        }

    print_listing(
        session, lambda at: confluence.search(cql, cursor=at), row, limit=limit, cursor=cursor
    )


@command(fields=("id", "key", "name", "type", "status", "url"), listing=True)
@paged
def spaces(session: Session, limit: int | None, cursor: str | None) -> None:
    """List the spaces of the site.

    Example: confluence-connector spaces --json=key,name
    """
    confluence = session.confluence

    def row(space: v2.SpaceBulk) -> Row:
        return {
            "id": space.id,
            "key": space.key,
            "name": space.name,
            "type": str(space.type_),
            "status": str(space.status),
            "url": confluence.url_for(space),
        }

    print_listing(
        session, lambda at: confluence.spaces.list(cursor=at), row, limit=limit, cursor=cursor
    )
