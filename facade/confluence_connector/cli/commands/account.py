"""What the credential opens: ``sites`` and ``access``."""

from __future__ import annotations

from collections.abc import Iterator

from ..options import Session, command
from ..output import Row

__all__ = ["access", "sites"]


@command(fields=("id", "name", "url", "scopes"), listing=True)
def sites(session: Session) -> None:
    """List the sites that the token reaches.

    Example: confluence-connector sites
    """

    def rows() -> Iterator[Row]:
        for site in session.confluence.sites():
            scopes: list[str] | int = list(site.scopes)
            if not session.output.is_json:
                scopes = len(site.scopes)
            yield {"id": site.id, "name": site.name, "url": site.url, "scopes": scopes}

    session.output.rows(list(rows()))


@command(fields=("method", "usable", "missing"), listing=True)
def access(session: Session) -> None:
    """List the methods of the library, whether the token opens them, and what to add.

    Example: confluence-connector access
    """
    session.output.rows(
        [
            {"method": method, "usable": access.usable, "missing": list(access.missing)}
            for method, access in session.confluence.check_access().items()
        ]
    )
