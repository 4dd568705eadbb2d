"""Labels: ``label list|add|remove``."""

from __future__ import annotations

import click

from ..inputs import page_id
from ..options import Group, Session, dry_run, say_dry_run
from ..output import Row
from ..paging import paged, print_listing

__all__ = ["add_labels", "label", "list_labels", "remove_label"]


@click.group(cls=Group)
def label() -> None:
    """List, add and remove labels of a page or blog post."""


@label.subcommand("list", fields=("id", "name", "prefix"), listing=True)
@click.argument("page")
@paged
def list_labels(session: Session, page: str, limit: int | None, cursor: str | None) -> None:
    """List the labels of PAGE, an id, an address or SPACE:Title.

    Example: confluence-connector label list DOCS:Menu
    """
    confluence = session.confluence
    identifier = page_id(confluence, page)
    print_listing(
        session,
        lambda at: confluence.labels.list(identifier, cursor=at),
        lambda each: {"id": each.id, "name": each.name, "prefix": str(each.prefix)},
        limit=limit,
        cursor=cursor,
    )


@label.subcommand("add", fields=("page", "labels", "dry_run"))
@click.argument("page")
@click.argument("names", nargs=-1, required=True)
@dry_run
def add_labels(session: Session, page: str, names: tuple[str, ...], dry_run: bool) -> None:
    """Add labels to PAGE.

    Example: confluence-connector label add DOCS:Menu food summer
    """
    identifier = page_id(session.confluence, page)
    row: Row = {"page": identifier, "labels": list(names), "dry_run": dry_run}
    if dry_run:
        say_dry_run(session, row, f"add {', '.join(names)} to {identifier}")
        return
    session.confluence.labels.add(identifier, *names)
    session.output.item(row, f"added {', '.join(names)} to {identifier}")


@label.subcommand("remove", fields=("page", "labels", "dry_run"))
@click.argument("page")
@click.argument("name")
@dry_run
def remove_label(session: Session, page: str, name: str, dry_run: bool) -> None:
    """Remove a label from PAGE.

    Example: confluence-connector label remove DOCS:Menu summer
    """
    identifier = page_id(session.confluence, page)
    row: Row = {"page": identifier, "labels": [name], "dry_run": dry_run}
    if dry_run:
        say_dry_run(session, row, f"remove {name} from {identifier}")
        return
    session.confluence.labels.remove(identifier, name)
    session.output.item(row, f"removed {name} from {identifier}")
