"""Edit a page without losing anything: ``page edit``."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ... import markup
from ...errors import InvalidInputError, VersionConflictError
from ..inputs import page_id, read_body
from ..options import Session, command, dry_run
from ..output import notice

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

__all__ = ["edit_page"]

Change = Callable[[str], str]


@command(name="edit", fields=("id", "title", "version", "url", "changed", "diff", "dry_run"))
@click.argument("page")
@click.option(
    "--replace", nargs=2, metavar="OLD NEW", help="Replace a text that occurs exactly once."
)
@click.option("--section", metavar="TITLE", help="Replace the section under this heading.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path, allow_dash=True),
    metavar="F",
    help="The edited Markdown; '-' or a pipe for standard input.",
)
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
    if replace and (file or section):
        raise click.UsageError("give --replace, or --file with or without --section")
    confluence = session.confluence
    identifier = page_id(confluence, page)
    before = confluence.pages.get(identifier)
    if base is not None and before.version.number != base:
        raise _conflict(before, base)
    in_editor = not replace and file is None and sys.stdin.isatty()
    change = _change(before, replace, section, file, in_editor=in_editor, format_=format_)
    old = before.body.storage.value

    def apply(storage: str) -> str:
        if format_ == "storage":
            return change(storage)
        return markup.edit(storage, change, allow_loss=allow_loss)

    new = apply(old)
    diff = _diff(old, new, before.title)
    done = before
    if not dry_run and new != old:
        if base is None and not in_editor and replace:
            done = confluence.pages.edit(identifier, apply, message=message)
        else:
            done = confluence.pages.update(
                identifier, body=new, message=message, base=before.version.number
            )
    _print(session, done, diff, changed=new != old, dry_run=dry_run)


def _change(
    page: v2.PageSingle,
    replace: tuple[str, str] | None,
    section: str | None,
    file: Path | None,
    *,
    in_editor: bool,
    format_: str,
) -> Change:
    """Return the function from the old text to the new one."""
    if replace:
        return _replacement(*replace)
    if in_editor:
        return _opened_in_editor
    text = read_body(file)
    if section is None:
        return lambda _: text
    if format_ == "storage":
        raise click.UsageError("--section takes Markdown: leave out --format storage")
    return lambda markdown: markup.replace_markdown_section(markdown, section, text)


def _replacement(old: str, new: str) -> Change:
    def replace(text: str) -> str:
        count = text.count(old) if old else 0
        if count != 1:
            raise InvalidInputError(
                f"--replace: {old!r} occurs {count} times in the page, not once; "
                "give more of the text around it"
                if count
                else f"--replace: the page does not contain {old!r}; see `page view`"
            )
        return text.replace(old, new)

    return replace


def _opened_in_editor(text: str) -> str:
    edited = click.edit(text, extension=".md", require_save=True)
    return text if edited is None else edited


def _conflict(page: v2.PageSingle, base: int) -> VersionConflictError:
    error = VersionConflictError(
        status=409,
        method="GET",
        url="",
        message=f"page {page.id} is at version {page.version.number}, not at {base}",
        is_answer=False,
    )
    error.base, error.theirs = base, page
    return error


def _diff(old: str, new: str, title: str) -> str:
    """Return a unified diff, of the Markdown where it shows the change."""
    before, after = markup.to_markdown(old), markup.to_markdown(new)
    if before == after:
        before, after = old, new
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), f"{title} (now)", f"{title} (edited)", lineterm=""
    )
    return "\n".join(lines)


def _print(
    session: Session, page: v2.PageSingle, diff: str, *, changed: bool, dry_run: bool
) -> None:
    url = session.confluence.url_for(page)
    row = {
        "id": page.id,
        "title": page.title,
        "version": page.version.number,
        "url": url,
        "changed": changed,
        "diff": diff,
        "dry_run": dry_run,
    }
    session.output.item(row, diff or "nothing changes")
    if changed and not session.output.is_json:
        did = "would edit" if dry_run else "edited"
        notice(f"{did} {page.title!r}, version {page.version.number}  {url}")
