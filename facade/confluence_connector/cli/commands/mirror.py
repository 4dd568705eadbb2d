"""Whole spaces: ``changes``, ``export`` and ``publish``."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from ..._replace_file import replace_file
from ...errors import InvalidInputError
from ...mirror import Summary
from ..inputs import page_id
from ..options import Session, command, dry_run
from ..output import Row, Value
from ..terminal import cell_text, notice

if TYPE_CHECKING:
    from ...mirror.summary import Progress

__all__ = ["Depth", "Format", "changes", "export", "publish"]

Depth = Literal["full", "edits"]
Format = Literal["markdown", "storage", "jsonl", "parquet"]


_SUMMARY = (
    "pages",
    "attachments",
    "removed",
    "unchanged",
    "requests",
    "points",
    "bytes",
    "seconds",
    "failures",
    "conflicts",
)


@command(fields=("change", "kind", "id", "title", "version", "modified_at"), listing=True)
@click.argument("space")
@click.option(
    "--since",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Start after the mark in this file, and write the new mark into it.",
)
@click.option("--depth", type=click.Choice(["full", "edits"]), default="full", show_default=True)
def changes(session: Session, space: str, since: Path | None, depth: Depth) -> None:
    """List what changed in SPACE since the last time.

    Example: confluence-connector changes DOCS --since docs.mark
    """
    feed = session.confluence.mirror.changes(space, since=_read_mark(since), depth=depth)
    rows: list[Row] = []
    with _bar("changes") as show:
        for change in feed:
            rows.append(
                {
                    "change": type(change).__name__.lower(),
                    "kind": change.kind,
                    "id": change.id,
                    "title": change.title,
                    "version": change.version,
                    "modified_at": change.modified_at.isoformat() if change.modified_at else None,
                }
            )
            show(len(rows), None, change.title or "")
    session.output.rows(rows)
    if since is not None:
        _write_mark(since, feed.mark)


@command(fields=("folder", *_SUMMARY))
@click.argument("space")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["markdown", "storage", "jsonl", "parquet"]),
    default="markdown",
    show_default=True,
    help="What the files hold; parquet needs the extra of that name.",
)
@click.option("--no-attachments", is_flag=True, help="Leave files out.")
def export(
    session: Session, space: str, folder: Path, format_: Format, no_attachments: bool
) -> None:
    """Write SPACE as files into FOLDER; run again, fetch only what changed.

    Example: confluence-connector export DOCS docs-export
    """
    with _progress(session, "export") as progress:
        summary = session.confluence.mirror.export(
            space, folder, format=format_, attachments=not no_attachments, progress=progress
        )
    _finish(session, {"folder": str(folder)}, summary)


@command(fields=("folder", "actions", "dry_run", *_SUMMARY))
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--space", required=True, metavar="KEY", help="Space to publish to.")
@click.option("--parent", metavar="PAGE", help="Page to publish under.")
@click.option("--delete", is_flag=True, help="Remove pages of this folder whose files are gone.")
@dry_run
def publish(
    session: Session, folder: Path, space: str, parent: str | None, delete: bool, dry_run: bool
) -> None:
    """Publish a FOLDER of Markdown as a tree of pages; send only what changed.

    Example: confluence-connector publish handbook --space DOCS --dry-run
    """
    confluence = session.confluence
    above = None if parent is None else page_id(confluence, parent)
    plan = confluence.mirror.plan(folder, space, parent=above, delete=delete)
    row: dict[str, Any] = {"folder": str(folder), "actions": [str(each) for each in plan.actions]}
    if dry_run:
        session.output.item({**row, "dry_run": True, **_counts(Summary())}, str(plan))
        return
    with _progress(session, "publish") as progress:
        summary = plan.apply(progress=progress)
    _finish(session, {**row, "dry_run": False}, summary)


def _finish(session: Session, row: Row, summary: Summary) -> None:
    """Print a summary, and exit with 6 after a conflict, with 1 if else a part of it failed."""
    session.output.item({**row, **_counts(summary)}, str(summary))
    if not summary.ok:
        notice(f"{len(summary.failures)} failed; the rest is done")
        click.get_current_context().exit(6 if summary.conflicts else 1)


def _counts(summary: Summary) -> dict[str, Value]:
    fields: dict[str, Value] = {name: getattr(summary, name) for name in _SUMMARY}
    return {**fields, "failures": [str(each) for each in summary.failures]}


@contextmanager
def _progress(session: Session, label: str) -> Generator[Progress]:
    """Note the progress for Ctrl-C, and show it as a bar."""
    with _bar(label) as show:

        def note(done: int, total: int, name: str) -> None:
            session.journal.progress(done, total)
            show(done, total, name)

        yield note


@contextmanager
def _bar(label: str) -> Generator[Callable[[int, int | None, str], object]]:
    """Show a bar if standard error is a terminal; of an unknown total one that only moves."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done, total, name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)

        def show(done: int, total: int | None, name: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{label} {cell_text(name)}")

        yield show


def _read_mark(path: Path | None) -> Any:
    if path is None or not path.exists():
        return None
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError:
        raise InvalidInputError(
            f"{path} does not hold a mark of `changes --since`: remove it to start over"
        ) from None


def _write_mark(path: Path, mark: Any) -> None:
    """Replace the file as a whole, so that an interruption cannot lose the mark."""
    replace_file(path, json.dumps(mark))
