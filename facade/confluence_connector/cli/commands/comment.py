"""Comments: ``comment list|add|resolve|reopen|delete``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..inputs import BODY_FORMATS, body_option, page_id, read_body, written_as
from ..options import Group, Session, dry_run, say_dry_run
from ..output import Row
from ..paging import paged, print_listing

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

    from ... import Listing

__all__ = ["add_comment", "comment", "delete", "list_comments", "reopen", "resolve"]

_FIELDS = ("id", "kind", "author", "created", "status", "text", "url")


@click.group(cls=Group)
def comment() -> None:
    """Read, write, resolve and delete comments of a page or blog post."""


@comment.subcommand("list", fields=_FIELDS, listing=True)
@click.argument("page")
@click.option("--inline", is_flag=True, help="List inline comments instead of footer comments.")
@paged
def list_comments(
    session: Session, page: str, inline: bool, limit: int | None, cursor: str | None
) -> None:
    """List the comments of PAGE, an id, an address or SPACE:Title.

    Example: confluence-connector comment list DOCS:Menu
    """
    from ... import markup

    confluence = session.confluence
    identifier = page_id(confluence, page)

    def row(each: v2.PageCommentModel | v2.PageInlineCommentModel) -> Row:
        status = getattr(each, "resolution_status", None)
        return {
            "id": each.id,
            "kind": "footer" if status is None else "inline",
            "author": each.version.author_id,
            "created": each.version.created_at.isoformat(),
            "status": None if status is None else str(status),
            "text": markup.to_text(each.body.storage.value),
            "url": confluence.url_for(each),
        }

    def fetch(after: str | None) -> Listing[Any]:
        comments = confluence.comments
        listed = comments.list_inline if inline else comments.list
        return listed(identifier, cursor=after)

    print_listing(session, fetch, row, limit=limit, cursor=cursor)


@comment.subcommand("add", fields=("id", "page", "url", "dry_run"))
@click.argument("page")
@body_option
@click.option("--reply-to", metavar="ID", help="Reply to this comment.")
@click.option("--on", "text", metavar="TEXT", help="Comment on this text of the page.")
@click.option(
    "--format", "format_", type=click.Choice(list(BODY_FORMATS)), default="md", show_default=True
)
@dry_run
def add_comment(
    session: Session,
    page: str,
    file: Path | None,
    reply_to: str | None,
    text: str | None,
    format_: str,
    dry_run: bool,
) -> None:
    """Comment on PAGE, with the body from standard input or --file.

    Example: echo "Looks **good**." | confluence-connector comment add DOCS:Menu
    """
    if text is not None and reply_to is not None:
        raise click.UsageError("--on starts a comment and --reply-to continues one: give one")
    body, representation = written_as(read_body(file), format_)
    confluence = session.confluence
    identifier = page_id(confluence, page)
    row: Row = {"id": None, "page": identifier, "url": None, "dry_run": True}
    if dry_run:
        say_dry_run(session, row, f"comment on {identifier} with {len(body)} characters")
        return
    made: v2.FooterCommentModel | v2.InlineCommentModel
    if text is not None:
        made = confluence.comments.create_inline(
            identifier, body=body, text=text, representation=representation
        )
    else:
        made = confluence.comments.create(
            identifier, body=body, reply_to=reply_to, representation=representation
        )
    url = confluence.url_for(made)
    row = {"id": made.id, "page": identifier, "url": url, "dry_run": False}
    session.output.item(row, f"comment {made.id}  {url}")


@comment.subcommand("resolve", fields=("id", "status", "dry_run"))
@click.argument("id")
@dry_run
def resolve(session: Session, id: str, dry_run: bool) -> None:
    """Resolve the inline comment ID.

    Example: confluence-connector comment resolve 3145728
    """
    row: Row = {"id": id, "status": "resolved", "dry_run": dry_run}
    if dry_run:
        say_dry_run(session, row, f"resolve comment {id}")
        return
    session.confluence.comments.resolve(id)
    session.output.item(row, f"resolved comment {id}")


@comment.subcommand("reopen", fields=("id", "status", "dry_run"))
@click.argument("id")
@dry_run
def reopen(session: Session, id: str, dry_run: bool) -> None:
    """Reopen the resolved inline comment ID.

    Example: confluence-connector comment reopen 3145728
    """
    row: Row = {"id": id, "status": "reopened", "dry_run": dry_run}
    if dry_run:
        say_dry_run(session, row, f"reopen comment {id}")
        return
    session.confluence.comments.reopen(id)
    session.output.item(row, f"reopened comment {id}")


@comment.subcommand("delete", fields=("id", "deleted", "dry_run"))
@click.argument("id")
@dry_run
def delete(session: Session, id: str, dry_run: bool) -> None:
    """Delete the comment ID with its replies.

    Example: confluence-connector comment delete 3145728
    """
    row: Row = {"id": id, "deleted": not dry_run, "dry_run": dry_run}
    if dry_run:
        say_dry_run(session, row, f"delete comment {id}")
        return
    session.confluence.comments.delete(id)
    session.output.item(row, f"deleted comment {id}")
