"""Describe the commands for programs: ``schema``."""

from __future__ import annotations

import json
from typing import Any

import click

from ... import __version__
from ..exits import EXIT_CODES
from ..options import Command
from ..output import write_text

__all__ = ["describe", "schema"]


@click.command
def schema() -> None:
    """Print all commands, their parameters and fields, and the exit codes as JSON.

    Example: confluence-connector schema
    """
    root = click.get_current_context().find_root()
    write_text(json.dumps(describe(root), indent=2) + "\n")


def describe(root: click.Context) -> dict[str, Any]:
    """Return the description.

    Args:
        root: Context of the outermost group.
    """
    return {
        "version": __version__,
        "commands": dict(sorted(_commands(root, ()))),
        "exit_codes": {str(code): meaning for code, meaning in EXIT_CODES.items()},
        "error": {
            "kind": "string",
            "message": "string",
            "status": "integer or null",
            "retryable": "boolean",
            "hint": "string or null",
        },
    }


def _commands(context: click.Context, path: tuple[str, ...]) -> list[tuple[str, dict[str, Any]]]:
    group = context.command
    if not isinstance(group, click.Group):
        return []
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        below = click.Context(command, context, name)
        if isinstance(command, click.Group):
            found += _commands(below, (*path, name))
        else:
            found.append((" ".join((*path, name)), _command(command, below)))
    return found


def _command(command: click.Command, context: click.Context) -> dict[str, Any]:
    described: dict[str, Any] = {
        "help": command.get_short_help_str(limit=200),
        "arguments": [],
        "options": [],
    }
    for parameter in command.get_params(context):
        info = {"name": parameter.name, "required": parameter.required}
        if isinstance(parameter, click.Option):
            info["flags"] = list(parameter.opts)
            info["help"] = parameter.help
            described["options"].append(info)
        else:
            described["arguments"].append(info)
    if isinstance(command, Command) and command.fields:
        described["fields"] = list(command.fields)
        described["output"] = "listing" if command.listing else "object"
    return described
