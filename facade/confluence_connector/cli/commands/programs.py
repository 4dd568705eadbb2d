"""Programs of their own: ``demo``, ``sandbox``, ``skill`` and ``mcp``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..options import Session, command

__all__ = ["demo", "mcp", "sandbox", "skill"]

_UNPARSED = {"ignore_unknown_options": True}


@click.command(context_settings=_UNPARSED, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def demo(arguments: tuple[str, ...]) -> None:
    """Show the six everyday calls; --help says more."""
    from ...cli.demo import main

    sys.exit(main(list(arguments)))


@click.command(context_settings=_UNPARSED, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sandbox(arguments: tuple[str, ...]) -> None:
    """Serve a sandbox on a port; --help says more."""
    from ...sandbox.__main__ import main

    sys.exit(main(list(arguments)))


@click.command(context_settings=_UNPARSED, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def mcp(arguments: tuple[str, ...]) -> None:
    """Serve tools for agents over the Model Context Protocol; --help says more."""
    from ...mcp.__main__ import main

    sys.exit(main(list(arguments)))


@command(fields=("path",), listing=True)
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="DIR",
    help="Folder to write the skill's own folder into.",
)
@click.option("--managed", is_flag=True, help="The variant for a managed OAuth connection.")
def skill(session: Session, to: Path, managed: bool) -> None:
    """Write the skill that teaches an agent these commands.

    Example: confluence-connector skill --to ~/.agents/skills
    """
    from ...skill import write_skill

    written = write_skill(to, managed=managed)
    session.output.rows([{"path": str(path)} for path in written])
