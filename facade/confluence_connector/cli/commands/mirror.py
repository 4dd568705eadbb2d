"""Whole spaces: ``changes``, ``export`` and ``publish``."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from ...errors import InvalidInputError
from ..options import Session, command, dry_run
from ..output import Row, notice

if TYPE_CHECKING:
    from collections.abc import Callable


@command(fields=("change", "kind", "id", "title", "version", "at"), listing=True)
@click.argument("space")
@click.option(
    "--since",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Start after the mark in this file, and write the new mark into it.",
)
@click.option("--depth", type=click.Choice(["full", "edits"]), default="full", show_default=True)
def changes(session: Session, space: str, since: Path | None, depth: str) -> None:
    """List what changed in SPACE since the last time.

    Example: confluence-connector changes DOCS --since docs.mark
    """
    feed = session.confluence.mirror.changes(space, since=_read_mark(since), depth=depth)

    def rows() -> Iterator[Row]:
        for change in feed:
            fields = attrs.asdict(change)
            yield {
                "change": type(change).__name__.lower(),
                **{name: _plain(fields.get(name)) for name in ("kind", "id", "title", "version")},
                "at": _plain(fields.get("at")),
            }

    session.output.rows(list(rows()))
    if since is not None:
        _write_mark(since, feed.mark)


@command(fields=("folder", "pages", "attachments", "bytes", "requests", "seconds", "failed"))
@click.argument("space")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["markdown", "storage", "jsonl"]),
    default="markdown",
    show_default=True,
)
@click.option("--no-attachments", is_flag=True, help="Leave files out.")
def export(session: Session, space: str, folder: Path, format_: str, no_attachments: bool) -> None:
    """Write SPACE as files into FOLDER; run again, fetch only what changed.

    Example: confluence-connector export DOCS docs-export
    """
    with _Bar("export") as progress:
        summary = session.confluence.mirror.export(
            space, folder, format=format_, attachments=not no_attachments, progress=progress
        )
    _finish(session, {"folder": str(folder)}, summary)


@command(
    fields=("folder", "actions", "pages", "attachments", "requests", "seconds", "failed", "dry_run")
)
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
    plan = session.confluence.mirror.plan(folder, space, parent=parent, delete=delete)
    row: dict[str, Any] = {"folder": str(folder), "actions": [str(each) for each in plan.actions]}
    if dry_run:
        session.output.item({**row, "dry_run": True}, str(plan))
        return
    with _Bar("publish") as progress:
        summary = plan.apply(progress=progress)
    _finish(session, {**row, "dry_run": False}, summary)


def _finish(session: Session, row: dict[str, Any], summary: Any) -> None:
    """Print a summary, and exit with 1 if a part of the work failed."""
    fields = attrs.asdict(summary)
    failed = [str(each) for each in fields.pop("failed", ())]
    session.output.item({**row, **fields, "failed": failed}, str(summary))
    if failed:
        for line in failed:
            notice(line)
        click.get_current_context().exit(1)


class _Bar:
    """Shows a bar on a terminal, and nothing elsewhere.

    Args:
        label: What is going on.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._bar: Any = None

    def __enter__(self) -> Callable[..., None] | None:
        if not sys.stderr.isatty():
            return None
        from rich.console import Console
        from rich.progress import Progress

        self._bar = Progress(console=Console(stderr=True), transient=True)
        self._bar.start()
        task = self._bar.add_task(self._label, total=None)

        def show(progress: Any) -> None:
            self._bar.update(
                task,
                completed=progress.done,
                total=progress.total,
                description=f"{self._label} {progress.current or ''}",
            )

        return show

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, str | int | bool) else str(value)


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
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(mark, file)
    Path(name).replace(path)
