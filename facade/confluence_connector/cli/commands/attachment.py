"""Attachments: ``attachment list|get|put``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..inputs import page_id
from ..options import Group, Session, dry_run, say_dry_run
from ..output import Row
from ..paging import paged, print_listing

__all__ = ["attachment", "get", "list_attachments", "put"]


@click.group(cls=Group)
def attachment() -> None:
    """List, download and upload files of a page or blog post."""


@attachment.subcommand(
    "list", fields=("id", "title", "media_type", "size", "version", "url"), listing=True
)
@click.argument("page")
@paged
def list_attachments(session: Session, page: str, limit: int | None, cursor: str | None) -> None:
    """List the attachments of PAGE, an id, an address or SPACE:Title.

    Example: confluence-connector attachment list DOCS:Menu
    """
    confluence = session.confluence
    identifier = page_id(confluence, page)
    print_listing(
        session,
        lambda at: confluence.attachments.list(identifier, cursor=at),
        lambda each: {
            "id": each.id,
            "title": each.title,
            "media_type": each.media_type,
            "size": each.file_size,
            "version": each.version.number,
            "url": confluence.url_for(each),
        },
        limit=limit,
        cursor=cursor,
    )


@attachment.subcommand("get", fields=("id", "path"))
@click.argument("id")
@click.option(
    "--to",
    type=click.Path(path_type=Path, allow_dash=True),
    default=Path(),
    metavar="PATH",
    help="A file, a folder (default: this one), or '-' for standard output.",
)
def get(session: Session, id: str, to: Path) -> None:
    """Download the attachment ID.

    Example: confluence-connector attachment get att3145729 --to prices.csv
    """
    attachments = session.confluence.attachments
    if str(to) == "-":
        attachments.download(id, sys.stdout.buffer)
        return
    path = attachments.download(id, to)
    session.output.item({"id": id, "path": str(path)}, str(path))


@attachment.subcommand("put", fields=("id", "title", "version", "url", "dry_run"))
@click.argument("page")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", metavar="NAME", help="Name on the page; by default that of the file.")
@click.option("--comment", metavar="TEXT", help="Comment on this version.")
@click.option("--if-changed", is_flag=True, help="Send nothing if the page has the same bytes.")
@dry_run
def put(
    session: Session,
    page: str,
    file: Path,
    name: str | None,
    comment: str | None,
    if_changed: bool,
    dry_run: bool,
) -> None:
    """Upload FILE to PAGE; a second upload of a name adds a version.

    Example: confluence-connector attachment put DOCS:Menu prices.csv --if-changed
    """
    confluence = session.confluence
    identifier = page_id(confluence, page)
    if dry_run:
        row: Row = {"id": None, "title": name or file.name, "version": None, "url": None}
        say_dry_run(session, row, f"upload {file} to {identifier} as {name or file.name}")
        return
    made = confluence.attachments.upload(
        identifier, file, name=name, comment=comment, if_changed=if_changed
    )
    url = confluence.url_for(made)
    row = {"id": made.id, "title": made.title, "version": made.version.number, "url": url}
    session.output.item(
        {**row, "dry_run": False}, f"{made.title}, version {made.version.number}  {url}"
    )
