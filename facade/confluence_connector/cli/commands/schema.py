"""Describe the commands for programs: ``schema``."""

from __future__ import annotations

from typing import Any

import click

from ... import __version__
from ..exits import EXIT_CODES
from ..fields import output_schema
from ..options import Command, Session, command
from ..terminal import print_json

__all__ = ["describe", "schema"]


@command()
def schema(_: Session) -> None:
    """Print all commands, their parameters and fields, and the exit codes as JSON.

    Example: confluence-connector schema
    """
    root = click.get_current_context().find_root()
    print_json(describe(root))


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
    found: list[tuple[str, dict[str, Any]]] = []
    for name in group.list_commands(context):
        member = group.get_command(context, name)
        if member is None:
            continue
        below = click.Context(member, context, name)
        if isinstance(member, click.Group):
            found += _commands(below, (*path, name))
        else:
            found.append((" ".join((*path, name)), _described(member, below)))
    return found


def _described(this: click.Command, context: click.Context) -> dict[str, Any]:
    described: dict[str, Any] = {
        "help": this.get_short_help_str(limit=200),
        "arguments": [],
        "options": [],
    }
    for parameter in this.get_params(context):
        info: dict[str, Any] = {"name": parameter.name, "required": parameter.required}
        if isinstance(parameter, click.Option):
            info["flags"] = list(parameter.opts)
            info["help"] = parameter.help
            described["options"].append(info)
        else:
            described["arguments"].append(info)
    if isinstance(this, Command) and this.fields:
        described["fields"] = list(this.fields)
        described["output"] = "listing" if this.listing else "object"
        described["schema"] = output_schema(this.fields, listing=this.listing)
    return described
