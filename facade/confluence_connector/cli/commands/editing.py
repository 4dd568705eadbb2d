"""Edit a page without losing anything: ``page edit``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ... import markup
from ..._text_edits import TextEdit, check_base, replacement, section_text
from ..inputs import file_option, is_interactive, page_id, read_body
from ..options import Session, command, dry_run
from ..output import Row
from ..terminal import notice

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

__all__ = ["edit_page"]


@command(
    name="edit",
    fields=("id", "title", "version", "url", "changed", "changes", "diff", "dry_run"),
)
@click.argument("page")
@click.option(
    "--replace", nargs=2, metavar="OLD NEW", help="Replace a text that occurs exactly once."
)
@click.option("--section", metavar="TITLE", help="Edit only the section under this heading.")
@file_option("The edited text; '-' or a pipe for standard input.")
@click.option(
    "--base",
    type=click.IntRange(min=1),
    metavar="VERSION",
    help="Fail with exit code 6 if the page is no longer at this version.",
)
@click.option("--format", "format_", type=click.Choice(["md", "storage"]), default="md")
@click.option("--message", metavar="TEXT", help="Message of the new version.")
@click.option("--allow-loss", is_flag=True, help="Allow the edit to remove macros and the like.")
@dry_run
def edit_page(
    session: Session,
    page: str,
    replace: tuple[str, str] | None,
    section: str | None,
    file: Path | None,
    base: int | None,
    format_: str,
    message: str | None,
    allow_loss: bool,
    dry_run: bool,
) -> None:
    """Change a part of PAGE; everything else keeps every byte.

    Without --replace and --file, and at a terminal, $EDITOR opens the page as Markdown.

    Example: confluence-connector page edit DOCS:Menu --replace "5 EUR" "6 EUR" --dry-run
    """
    if replace and file:
        raise click.UsageError("give --replace or --file, not both")
    text = None
    if not replace and (file is not None or not is_interactive()):
        text = read_body(file, empty_stdin=False)
    confluence = session.confluence
    identifier = page_id(confluence, page)
    before = confluence.pages.get(identifier)
    check_base(before, base)
    edit = TextEdit("", section, in_storage=format_ == "storage", allow_loss=allow_loss)
    old = before.body.storage.value
    if replace:
        edit.change = replacement(*replace)
    elif text is not None:
        edit.change = text if section is None else section_text(text)
    else:
        part = edit.part(old)
        shown = part if edit.in_storage else markup.to_markdown(part)
        edit.change = _opened_in_editor(shown, in_storage=edit.in_storage)
    new = edit(old)
    done = before
    if not dry_run and new != old:
        if replace and base is None:
            # What --replace says holds for any version of the page.
            done = confluence.pages.edit(identifier, edit, message=message)
        else:
            number = before.version.number
            done = confluence.pages.update(identifier, body=new, message=message, base=number)
    _print(session, done, edit, dry_run=dry_run)


def _opened_in_editor(text: str, *, in_storage: bool) -> str:
    extension = ".xml" if in_storage else ".md"
    edited = click.edit(text, extension=extension, require_save=True)
    return text if edited is None else edited


def _print(session: Session, page: v2.PageSingle, edit: TextEdit, *, dry_run: bool) -> None:
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
