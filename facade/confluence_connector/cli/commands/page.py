"""Pages: ``page view|create|update|edit|move|copy|delete|tree|history``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..inputs import (
    BODY_FORMATS,
    body_option,
    is_interactive,
    page_id,
    read_body,
    replacing_body,
    update_plan,
    written_as,
)
from ..options import Group, Session, dry_run, print_written, say_dry_run
from ..output import Row
from ..paging import paged, print_listing
from .viewing import VIEW_FIELDS, view_options, view_page

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

__all__ = [
    "WRITE_FIELDS",
    "confirm",
    "copy",
    "create",
    "delete",
    "history",
    "move",
    "page",
    "tree",
    "update",
    "view",
]

WRITE_FIELDS = ("id", "title", "version", "url", "dry_run")
_format = click.option(
    "--format",
    "format_",
    type=click.Choice(list(BODY_FORMATS)),
    default="md",
    show_default=True,
    help="Format of the body.",
)


@click.group(cls=Group, lazy={"edit": ".commands.editing:edit_page"})
def page() -> None:
    """Read, write, move and delete pages. PAGE is an id, an address or SPACE:Title."""


@page.subcommand("view", fields=VIEW_FIELDS)
@click.argument("page")
@view_options
def view(session: Session, page: str, **options: Any) -> None:
    """Print the body of PAGE as Markdown, or in another format.

    Example: confluence-connector page view DOCS:Menu --section Prices
    """
    view_page(session, session.confluence.pages, page_id(session.confluence, page), **options)


@page.subcommand("create", fields=WRITE_FIELDS)
@click.option("--space", required=True, metavar="KEY", help="Space, by key, id or address.")
@click.option("--title", required=True)
@click.option("--parent", metavar="PAGE", help="Parent page; by default the space's home page.")
@body_option
@_format
@dry_run
def create(
    session: Session,
    space: str,
    title: str,
    parent: str | None,
    file: Path | None,
    format_: str,
    dry_run: bool,
) -> None:
    """Create a page, with the body from standard input or --file.

    Example: echo "Ribs and corn." | confluence-connector page create --space DOCS --title Specials
    """
    body, representation = written_as(read_body(file), format_)
    confluence = session.confluence
    above = None if parent is None else page_id(confluence, parent)
    if dry_run:
        row: Row = {"id": None, "title": title, "version": None, "url": None}
        say_dry_run(session, row, f"create {title!r} in {space} with {len(body)} characters")
        return
    made = confluence.pages.create(space, title, body, parent=above, representation=representation)
    print_written(session, made, "created")


@page.subcommand("update", fields=WRITE_FIELDS)
@click.argument("page")
@click.option("--title", metavar="T", help="New title.")
@click.option("--message", metavar="TEXT", help="Message of the new version.")
@click.option("--base", type=click.IntRange(min=1), metavar="VERSION", help="Fail if newer.")
@body_option
@_format
@dry_run
def update(
    session: Session,
    page: str,
    title: str | None,
    message: str | None,
    base: int | None,
    file: Path | None,
    format_: str,
    dry_run: bool,
) -> None:
    """Replace the whole body of PAGE; `page edit` changes a part and keeps the rest.

    With --title and nothing on standard input the page is renamed and the body stays.

    Example: confluence-connector page update DOCS:Menu --file menu.md --base 1
    """
    body, representation = replacing_body(file, title, format_)
    confluence = session.confluence
    identifier = page_id(confluence, page)
    if base is not None:
        from ..._text_edits import check_base

        check_base(confluence.pages.get(identifier), base)
    if dry_run:
        row: Row = {"id": identifier, "title": title, "version": base, "url": None}
        say_dry_run(session, row, update_plan(identifier, body, title))
        return
    made = confluence.pages.update(
        identifier,
        body=body,
        title=title,
        message=message,
        base=base,
        representation=representation,
    )
    print_written(session, made, "updated")


@page.subcommand("move", fields=WRITE_FIELDS)
@click.argument("page")
@click.option("--parent", metavar="PAGE", help="Make it the last child of this page.")
@click.option("--before", metavar="PAGE", help="Put it before this page.")
@click.option("--after", metavar="PAGE", help="Put it after this page.")
@dry_run
def move(
    session: Session,
    page: str,
    parent: str | None,
    before: str | None,
    after: str | None,
    dry_run: bool,
) -> None:
    """Move PAGE with everything below it.

    Example: confluence-connector page move DOCS:Menu --parent DOCS:Archive
    """
    given = {"parent": parent, "before": before, "after": after}
    targets = {name: value for name, value in given.items() if value is not None}
    if len(targets) != 1:
        raise click.UsageError("give exactly one of --parent, --before and --after")
    confluence = session.confluence
    identifier = page_id(confluence, page)
    where = {name: page_id(confluence, value) for name, value in targets.items()}
    if dry_run:
        ((name, value),) = where.items()
        row: Row = {"id": identifier, "title": None, "version": None, "url": None}
        say_dry_run(session, row, f"move {identifier}: {name} {value}")
        return
    print_written(session, confluence.pages.move(identifier, **where), "moved")


@page.subcommand("copy", fields=WRITE_FIELDS)
@click.argument("page")
@click.option("--parent", metavar="PAGE", required=True, help="Page to copy it under.")
@click.option("--title", metavar="T", required=True, help="Title of the copy.")
@dry_run
def copy(session: Session, page: str, parent: str, title: str, dry_run: bool) -> None:
    """Copy PAGE, without what is below it.

    Example: confluence-connector page copy DOCS:Menu --parent DOCS:Archive --title "Menu 2026"
    """
    confluence = session.confluence
    identifier, above = page_id(confluence, page), page_id(confluence, parent)
    if dry_run:
        row: Row = {"id": None, "title": title, "version": None, "url": None}
        say_dry_run(session, row, f"copy {identifier} under {above}")
        return
    print_written(session, confluence.pages.copy(identifier, parent=above, title=title), "copied")


@page.subcommand("delete", fields=("id", "deleted", "purged", "dry_run"))
@click.argument("page")
@click.option("--purge", is_flag=True, help="Remove it from the trash too; cannot be undone.")
@click.option("--yes", is_flag=True, help="Do not ask before a purge.")
@dry_run
def delete(session: Session, page: str, purge: bool, yes: bool, dry_run: bool) -> None:
    """Move PAGE to the trash.

    Example: confluence-connector page delete DOCS:Menu
    """
    identifier = page_id(session.confluence, page)
    row: Row = {"id": identifier, "deleted": not dry_run, "purged": purge and not dry_run}
    what = f"{'purge' if purge else 'move to the trash'} {identifier}"
    if dry_run:
        say_dry_run(session, dict(row), what)
        return
    if purge and not yes:
        confirm(f"{what}: this cannot be undone. Continue?")
    session.confluence.pages.delete(identifier, purge=purge)
    session.output.item({**row, "dry_run": False}, f"done: {what}")


@page.subcommand("tree", fields=("id", "title", "type", "parent", "depth", "status"), listing=True)
@click.argument("page")
@click.option(
    "--depth", type=click.IntRange(min=1), metavar="N", help="Levels to go down; by default all."
)
@paged
def tree(
    session: Session, page: str, depth: int | None, limit: int | None, cursor: str | None
) -> None:
    """List what is below PAGE, in the order of the tree.

    Example: confluence-connector page tree DOCS:Home --depth 2
    """
    confluence = session.confluence
    identifier = page_id(confluence, page)

    def row(node: v2.DescendantsResponse) -> Row:
        level = node.depth or 1
        indent = "" if session.output.is_json else "  " * (level - 1)
        return {
            "id": node.id,
            "title": f"{indent}{node.title or ''}",
            "type": str(node.type_),
            "parent": node.parent_id or None,
            "depth": level,
            "status": str(node.status),
        }

    print_listing(
        session,
        lambda at: confluence.pages.descendants(identifier, depth=depth, cursor=at),
        row,
        limit=limit,
        cursor=cursor,
    )


@page.subcommand("history", fields=("number", "author", "created", "message"), listing=True)
@click.argument("page")
@paged
def history(session: Session, page: str, limit: int | None, cursor: str | None) -> None:
    """List the versions of PAGE, the newest first.

    Example: confluence-connector page history DOCS:Menu --limit 5
    """
    confluence = session.confluence
    identifier = page_id(confluence, page)
    print_listing(
        session,
        lambda at: confluence.pages.versions(identifier, cursor=at),
        lambda version: {
            "number": version.number,
            "author": version.author_id,
            "created": version.created_at.isoformat(),
            "message": version.message or "",
        },
        limit=limit,
        cursor=cursor,
    )


def confirm(question: str) -> None:
    """Ask a person, or refuse where there is none.

    Raises:
        UsageError: No one is at the terminal.
        Abort: The person says no.
    """
    if not is_interactive():
        raise click.UsageError("this needs confirmation on a terminal: pass --yes")
    click.confirm(question, abort=True, err=True)
