"""The console script ``confluence-connector``, and ``python -m confluence_connector``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any, cast

try:
    import click
except ModuleNotFoundError:  # pragma: no cover  the message is all there is to it
    sys.exit("the commands need an extra: pip install 'confluence-connector[cli]'")

from .._version import __version__
from .interruption import Journal
from .options import Group
from .terminal import notice

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


class _EarlyEndError(Exception):
    """Carries past click what click itself would turn into exit code 1.

    Args:
        cause: Ctrl-C, or a reader that wanted no more.
    """

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


@contextmanager
def _kept_from_click() -> Generator[None]:
    try:
        yield
    except (KeyboardInterrupt, BrokenPipeError) as cause:
        raise _EarlyEndError(cause) from None


class Commands(Group):
    """The outermost group: every failure ends in one sentence and a documented exit code."""

    def main(self, args: Sequence[str] | None = None, *main_args: Any, **options: Any) -> Any:
        """Run a command and exit."""
        _import_httpx_without_its_command()
        given = list(sys.argv[1:] if args is None else args)
        options["standalone_mode"] = False
        journal = options["obj"] = Journal()
        code: Any
        try:
            # Usage errors and --help come back as values or as click's own exceptions.
            code = super().main(given, *main_args, **options)
        except _EarlyEndError as error:
            code = _end_early(error.cause, journal, as_json=_wants_json(given))
        except Exception as error:
            code = _report(error, as_json=_wants_json(given))
        sys.exit(code if isinstance(code, int) else 0)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the arguments."""
        with _kept_from_click():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the arguments name."""
        with _kept_from_click():
            return super().invoke(ctx)


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
      2 wrong usage                6 conflict: changed by someone else
      3 sign-in                    7 the token lacks a scope
    """


def _import_httpx_without_its_command() -> None:
    """Let httpx take its own command for one that is not installed.

    Wherever it finds rich, as here, it imports that command with rich and pygments, which takes
    longer than all else that most commands of ours do.
    """
    if "httpx" not in sys.modules:
        cast("dict[str, Any]", sys.modules)["httpx._main"] = None


def _wants_json(arguments: Sequence[str]) -> bool:
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return any(each == "--json" or each.startswith("--json=") for each in before)


def _end_early(cause: BaseException, journal: Journal, *, as_json: bool) -> int:
    if isinstance(cause, BrokenPipeError):  # the reader wanted no more of it
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if as_json:
        _print_error("Interrupted", journal.sentence())
    else:
        notice(journal.sentence())
    return _INTERRUPTED


def _report(error: Exception, *, as_json: bool) -> int:
    """Print an error to standard error, and return the exit code."""
    from ..errors import ConfluenceError
    from .exits import code_of, error_object

    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.Abort):
        _print_error("Aborted", "aborted") if as_json else notice("aborted")
        return 1
    if isinstance(error, click.ClickException):
        if as_json:
            _print_error("UsageError", error.format_message())
        else:
            error.show()
        return error.exit_code
    if not isinstance(error, ConfluenceError | OSError):
        raise error
    described = error_object(error)
    if as_json:
        notice(json.dumps(described))
    else:
        hint = f"\n{described['hint']}" if described["hint"] else ""
        notice(f"{described['kind']}: {described['message']}{hint}")
    return code_of(error)


def _print_error(kind: str, message: str) -> None:
    described = {"kind": kind, "message": message, "status": None}
    notice(json.dumps({**described, "retryable": False, "hint": None}))


if __name__ == "__main__":
    cli()
