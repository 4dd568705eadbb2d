"""Edit without losing anything: ``page edit`` and ``blog edit``."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import click

from ... import markup
from ..._page_names import content_named
from ..._text_edits import TextEdit, check_base, replacement, section_text
from ..inputs import file_option, is_interactive, page_id, read_body
from ..options import Session, command, dry_run
from ..output import Row
from ..terminal import notice

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

__all__ = ["edit_page", "edit_post"]

F = TypeVar("F", bound=Callable[..., Any])

_FIELDS = ("id", "title", "version", "url", "changed", "changes", "diff", "dry_run")


class _Options(TypedDict):
    replace: tuple[str, str] | None
    section: str | None
    file: Path | None
    base: int | None
    format_: str
    message: str | None
    allow_loss: bool
    dry_run: bool


def _edit_options(function: F) -> F:
    for option in (
        dry_run,
        click.option(
            "--allow-loss", is_flag=True, help="Allow the edit to remove macros and the like."
        ),
        click.option("--message", metavar="TEXT", help="Message of the new version."),
        click.option("--format", "format_", type=click.Choice(["md", "storage"]), default="md"),
        click.option(
            "--base",
            type=click.IntRange(min=1),
            metavar="VERSION",
            help="Fail with exit code 6 if it is no longer at this version.",
        ),
        file_option("The edited text; '-' or a pipe for standard input."),
        click.option("--section", metavar="TITLE", help="Edit only the section of this heading."),
        click.option(
            "--replace", nargs=2, metavar="OLD NEW", help="Replace a text that occurs exactly once."
        ),
    ):
        function = option(function)
    return function


@command(name="edit", fields=_FIELDS)
@click.argument("page")
@_edit_options
def edit_page(session: Session, page: str, **options: Unpack[_Options]) -> None:
    """Change a part of PAGE; everything else keeps every byte.

    Without --replace and --file, and at a terminal, $EDITOR opens the page as Markdown.

    Example: confluence-connector page edit DOCS:Menu --replace "5 EUR" "6 EUR" --dry-run
    """
    text = _given_text(options)
    identifier = page_id(session.confluence, page)
    _edit(session, session.confluence.pages, identifier, text, options)


@command(name="edit", fields=_FIELDS)
@click.argument("post")
@_edit_options
def edit_post(session: Session, post: str, **options: Unpack[_Options]) -> None:
    """Change a part of POST; everything else keeps every byte.

    Without --replace and --file, and at a terminal, $EDITOR opens the post as Markdown.

    Example: confluence-connector blog edit 4194304 --replace grill barbecue --dry-run
    """
    text = _given_text(options)
    identifier = content_named(post, "give the blog post's id or its address")
    _edit(session, session.confluence.blog_posts, identifier, text, options)


def _given_text(options: _Options) -> str | None:
    """Return the edited text, or ``None`` where it is not piped in or in a file."""
    if options["replace"] and options["file"]:
        raise click.UsageError("give --replace or --file, not both")
    if options["replace"] or (options["file"] is None and is_interactive()):
        return None
    return read_body(options["file"], empty_stdin=False)


def _edit(
    session: Session, contents: Any, identifier: str, text: str | None, options: _Options
) -> None:
    """Edit a page or blog post of ``confluence.pages`` or ``confluence.blog_posts``."""
    replace, section, base = options["replace"], options["section"], options["base"]
    before = contents.get(identifier)
    check_base(before, base)
    in_storage = options["format_"] == "storage"
    edit = TextEdit("", section, in_storage=in_storage, allow_loss=options["allow_loss"])
    old = before.body.storage.value
    if replace:
        edit.change = replacement(*replace)
    elif text is not None:
        edit.change = text if section is None else section_text(text)
    else:
        part = edit.part(old)
        shown = part if edit.in_storage else markup.to_markdown(part)
        text = edit.change = _opened_in_editor(shown, in_storage=edit.in_storage)
    with _kept_on_failure(text if options["file"] is None and is_interactive() else None):
        new = edit(old)
        done = before
        if not options["dry_run"] and new != old:
            if replace and base is None:
                # What --replace says holds for any version.
                done = contents.edit(identifier, edit, message=options["message"])
            else:
                number = before.version.number
                message = options["message"]
                done = contents.update(identifier, body=new, message=message, base=number)
    _print(session, done, edit, dry_run=options["dry_run"])


@contextmanager
def _kept_on_failure(text: str | None) -> Generator[None]:
    """Save what was written in an editor if it cannot be sent."""
    try:
        yield
    except Exception:
        if text is not None:
            descriptor, name = tempfile.mkstemp(prefix="confluence-edit-", suffix=".txt")
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            notice(f"your text is kept in {name}")
        raise


def _opened_in_editor(text: str, *, in_storage: bool) -> str:
    extension = ".xml" if in_storage else ".md"
    edited = click.edit(text, extension=extension, require_save=True)
    return text if edited is None else edited


def _print(
    session: Session,
    page: v2.PageSingle | v2.BlogPostSingle,
    edit: TextEdit,
    *,
    dry_run: bool,
) -> None:
    url = session.confluence.url_for(page)
    row: Row = {
        "id": page.id,
        "title": page.title,
        "version": page.version.number,
        "url": url,
        "changed": bool(edit.diff),
        "changes": list(edit.changes),
        "diff": edit.diff,
        "dry_run": dry_run,
    }
    session.output.item(row, edit.diff or "nothing changes")
    if edit.diff and not session.output.is_json:
        did = "would edit" if dry_run else "edited"
        notice(f"{did} {page.title!r}, version {page.version.number}  {url}")
