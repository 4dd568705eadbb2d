"""Blog posts: ``blog list|view|create|edit|update|delete``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..._page_names import content_named
from ..inputs import (
    BODY_FORMATS,
    body_option,
    read_body,
    replacing_body,
    update_plan,
    written_as,
)
from ..options import Group, Session, dry_run, print_written, say_dry_run
from ..paging import paged, print_listing
from .viewing import VIEW_FIELDS, view_options, view_page

if TYPE_CHECKING:
    from ..output import Row

__all__ = ["blog", "create", "delete", "list_posts", "update", "view"]

_FIELDS = ("id", "title", "version", "url", "dry_run")
_format = click.option(
    "--format", "format_", type=click.Choice(list(BODY_FORMATS)), default="md", show_default=True
)


@click.group(cls=Group, lazy={"edit": ".commands.editing:edit_post"})
def blog() -> None:
    """List, read, write and delete blog posts. POST is an id or an address."""


@blog.subcommand("list", fields=("id", "title", "status", "created", "url"), listing=True)
@click.option("--space", metavar="KEY", help="Only those of this space.")
@paged
def list_posts(session: Session, space: str | None, limit: int | None, cursor: str | None) -> None:
    """List blog posts.

    Example: confluence-connector blog list --space DOCS
    """
    confluence = session.confluence
    print_listing(
        session,
        lambda at: confluence.blog_posts.list(space=space, cursor=at),
        lambda post: {
            "id": post.id,
            "title": post.title,
            "status": str(post.status),
            "created": post.created_at.isoformat(),
            "url": confluence.url_for(post),
        },
        limit=limit,
        cursor=cursor,
    )


@blog.subcommand("view", fields=VIEW_FIELDS)
@click.argument("post")
@view_options
def view(session: Session, post: str, **options: Any) -> None:
    """Print the body of POST as Markdown, or in another format.

    Example: confluence-connector blog view 4194304
    """
    view_page(session, session.confluence.blog_posts, _id(post), **options)


@blog.subcommand("create", fields=_FIELDS)
@click.option("--space", required=True, metavar="KEY", help="Space, by key, id or address.")
@click.option("--title", required=True)
@body_option
@_format
@dry_run
def create(
    session: Session, space: str, title: str, file: Path | None, format_: str, dry_run: bool
) -> None:
    """Publish a blog post, with the body from standard input or --file.

    Example: echo "We grill." | confluence-connector blog create --space DOCS --title Season
    """
    body, representation = written_as(read_body(file), format_)
    if dry_run:
        row: Row = {"id": None, "title": title, "version": None, "url": None}
        say_dry_run(session, row, f"publish {title!r} in {space} with {len(body)} characters")
        return
    made = session.confluence.blog_posts.create(space, title, body, representation=representation)
    print_written(session, made, "published")


@blog.subcommand("update", fields=_FIELDS)
@click.argument("post")
@click.option("--title", metavar="T", help="New title.")
@click.option("--base", type=click.IntRange(min=1), metavar="VERSION", help="Fail if newer.")
@body_option
@_format
@dry_run
def update(
    session: Session,
    post: str,
    title: str | None,
    base: int | None,
    file: Path | None,
    format_: str,
    dry_run: bool,
) -> None:
    """Replace the body of POST.

    Example: confluence-connector blog update 4194304 --file news.md
    """
    body, representation = replacing_body(file, title, format_)
    post, posts = _id(post), session.confluence.blog_posts
    if base is not None:
        from ..._text_edits import check_base

        check_base(posts.get(post), base)
    if dry_run:
        row: Row = {"id": post, "title": title, "version": base, "url": None}
        say_dry_run(session, row, update_plan(post, body, title))
        return
    made = posts.update(post, body=body, title=title, base=base, representation=representation)
    print_written(session, made, "updated")


@blog.subcommand("delete", fields=("id", "deleted", "dry_run"))
@click.argument("post")
@dry_run
def delete(session: Session, post: str, dry_run: bool) -> None:
    """Move POST to the trash.

    Example: confluence-connector blog delete 4194304
    """
    post = _id(post)
    row: Row = {"id": post, "deleted": not dry_run}
    if dry_run:
        say_dry_run(session, row, f"move {post} to the trash")
        return
    session.confluence.blog_posts.delete(post)
    session.output.item({**row, "dry_run": False}, f"moved {post} to the trash")


def _id(post: str) -> str:
    return content_named(post, "give the blog post's id or its address")
