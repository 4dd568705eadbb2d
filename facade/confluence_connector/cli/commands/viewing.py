"""Print a page or blog post: whole, its outline, or one section, within a size."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from ... import markup
from ..terminal import notice

if TYPE_CHECKING:
    from ..options import Session

__all__ = ["VIEW_FIELDS", "view_options", "view_page"]

VIEW_FIELDS = ("id", "title", "version", "url", "format", "body", "truncated", "outline")
_FORMATS = ("md", "storage", "adf", "text", "view")


def view_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options of the ``view`` commands."""
    for option in (
        click.option(
            "--max-bytes",
            type=click.IntRange(min=1),
            metavar="N",
            help="Print at most N bytes of the body, and say what is left out.",
        ),
        click.option("--section", metavar="TITLE", help="Only the section under this heading."),
        click.option("--outline", is_flag=True, help="Only the headings."),
        click.option(
            "--format",
            "format_",
            type=click.Choice(_FORMATS),
            default="md",
            show_default=True,
            help="Format of the body.",
        ),
    ):
        function = option(function)
    return function


def view_page(
    session: Session,
    resource: Any,
    identifier: str,
    *,
    format_: str,
    outline: bool,
    section: str | None,
    max_bytes: int | None,
) -> None:
    """Print a page or blog post.

    Args:
        session: Of the command.
        resource: ``confluence.pages`` or ``confluence.blog_posts``.
        identifier: Id or address.
        format_: What to print the body as.
        outline: Print the headings only.
        section: Print this section only.
        max_bytes: Bytes of the body to print at most.
    """
    rendered = format_ == "view"
    if rendered and (outline or section is not None):
        raise click.UsageError("--outline and --section read the source: leave out --format view")
    item = resource.get(identifier, body_format="view" if rendered else "storage")
    storage = item.body.view.value if rendered else item.body.storage.value
    if section is not None:
        storage = markup.section(storage, section)
    headings = [] if rendered else markup.outline(storage)
    text = storage if rendered else _as(storage, format_)
    body, truncated = _cut(text, max_bytes)
    row = {
        "id": item.id,
        "title": item.title,
        "version": item.version.number,
        "url": session.confluence.url_for(item),
        "format": format_,
        "body": None if outline else body,
        "truncated": truncated and not outline,
        "outline": [{"level": each.level, "title": each.title} for each in headings],
    }
    shown = "\n".join(f"{'  ' * (each.level - 1)}{each.title}" for each in headings)
    session.output.item(row, shown if outline else body)
    if truncated and not outline:
        notice(
            f"cut after {max_bytes} of {len(text.encode())} bytes: raise --max-bytes, or read a "
            "part with --outline and --section"
        )


def _as(storage: str, format_: str) -> str:
    match format_:
        case "md":
            return markup.to_markdown(storage)
        case "adf":
            return json.dumps(markup.to_adf(storage), indent=2, ensure_ascii=False)
        case "text":
            return markup.to_text(storage)
        case _:
            return storage


def _cut(text: str, most: int | None) -> tuple[str, bool]:
    """Return the text, or as many whole characters as fit, and whether it was cut."""
    data = text.encode()
    if most is None or len(data) <= most:
        return text, False
    return data[:most].decode(errors="ignore"), True
