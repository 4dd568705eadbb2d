"""The console script ``confluence-connector``, and ``python -m confluence_connector``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any

try:
    import click
except ModuleNotFoundError:  # pragma: no cover  the message is all there is to it
    sys.exit("the commands need an extra: pip install 'confluence-connector[cli]'")

from .._version import __version__
from .options import Group

__all__ = ["cli"]

_INTERRUPTED = 130  # what shells expect after Ctrl-C

_COMMANDS = {
    "access": ".commands.account:access",
    "api": ".commands.api:api",
    "attachment": ".commands.attachment:attachment",
    "auth": ".commands.auth:auth",
    "blog": ".commands.blog:blog",
    "changes": ".commands.mirror:changes",
    "comment": ".commands.comment:comment",
    "demo": ".commands.programs:demo",
    "doctor": ".commands.doctor:doctor",
    "export": ".commands.mirror:export",
    "label": ".commands.label:label",
    "mcp": ".commands.programs:mcp",
    "page": ".commands.page:page",
    "publish": ".commands.mirror:publish",
    "sandbox": ".commands.programs:sandbox",
    "schema": ".commands.schema:schema",
    "search": ".commands.search:search",
    "sites": ".commands.account:sites",
    "skill": ".commands.programs:skill",
    "spaces": ".commands.search:spaces",
}


class Commands(Group):
    """The outermost group: every failure ends in one sentence and a documented exit code."""

    def main(self, args: Sequence[str] | None = None, *main_args: Any, **options: Any) -> Any:
        """Run a command and exit."""
        given = list(sys.argv[1:] if args is None else args)
        options["standalone_mode"] = False
        try:
            # Usage errors and --help come back as values or as click's own exceptions.
            code = super().main(given, *main_args, **options)
        except Exception as error:
            code = _report(error, as_json=_wants_json(given))
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            code = _INTERRUPTED
        sys.exit(code if isinstance(code, int) else 0)


@click.group(
    cls=Commands,
    lazy=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__)
def cli() -> None:
    r"""Read, search, write and move Confluence content.

    Signs in with CONFLUENCE_ACCESS_TOKEN, with CONFLUENCE_EMAIL, CONFLUENCE_API_TOKEN and
    CONFLUENCE_SITE, or with a profile of `auth login`. Data goes to standard output, everything
    else to standard error.

    \b
    Exit codes:
      0 done                       4 not found
      1 any other failure          5 temporary failure, worth a retry
      2 wrong usage                6 conflict: changed by somebody else
      3 sign-in                    7 the token lacks a scope
    """


def _wants_json(arguments: Sequence[str]) -> bool:
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return any(each == "--json" or each.startswith("--json=") for each in before)


def _report(error: Exception, *, as_json: bool) -> int:
    """Print an error to standard error, and return the exit code."""
    from ..errors import ConfluenceError
    from .exits import code_of, error_object

    if isinstance(error, BrokenPipeError):  # the reader wanted no more of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.Abort):
        click.echo("aborted", err=True)
        return 1
    if isinstance(error, click.ClickException):
        if not as_json:
            error.show()
        else:
            described = {**error_object(error), "kind": "UsageError"}
            described["message"] = error.format_message()
            click.echo(json.dumps(described), err=True)
        return error.exit_code
    if not isinstance(error, ConfluenceError | OSError | UnicodeError):
        raise error
    described = error_object(error)
    if as_json:
        click.echo(json.dumps(described), err=True)
    else:
        hint = f"\n{described['hint']}" if described["hint"] else ""
        click.echo(f"{described['kind']}: {described['message']}{hint}", err=True)
    return code_of(error)


if __name__ == "__main__":
    cli()
