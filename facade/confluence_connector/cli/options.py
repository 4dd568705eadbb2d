"""The command class and the options that commands share."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .interruption import Journal
from .output import Output, Row

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

    from .. import Confluence

__all__ = ["Command", "Group", "Session", "command", "dry_run", "print_written", "say_dry_run"]

F = TypeVar("F", bound=Callable[..., Any])

dry_run = click.option("--dry-run", is_flag=True, help="Say what would happen; write nothing.")


class Command(click.Command):
    """A command with ``--json[=FIELD,…]`` and ``--profile``.

    Args:
        fields: Fields of the JSON objects that it prints.
        listing: Whether it prints a list of them.
    """

    def __init__(
        self,
        *args: Any,
        fields: tuple[str, ...] = (),
        listing: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields = fields
        self.listing = listing
        self.params.append(
            click.Option(
                ["--json", "json_fields"],
                metavar="[=FIELD,...]",
                help="Print JSON for programs, with all fields or those named after '='."
                if fields
                else "Print errors as JSON too; the output always is.",
            )
        )
        self.params.append(
            click.Option(["--profile"], metavar="NAME", help="Sign in with this profile.")
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Accept ``--json`` without a value: one may only follow an equals sign."""
        end = args.index("--") if "--" in args else len(args)
        given = ["--json=" if each == "--json" else each for each in args[:end]]
        return super().parse_args(ctx, given + args[end:])

    def fields_of(self, named: str | None) -> tuple[str, ...] | None:
        """Read the value of ``--json``.

        Raises:
            UsageError: It names a field that the command does not have.
        """
        if named is None:
            return None
        fields = tuple(filter(None, (each.strip() for each in named.split(","))))
        unknown = [field for field in fields if field not in self.fields]
        if unknown and not self.fields:
            raise click.UsageError("--json takes no fields here: the output is JSON as it is")
        if unknown:
            raise click.UsageError(
                f"--json does not know {', '.join(unknown)}; it knows {', '.join(self.fields)}"
            )
        return fields


class Group(click.Group):
    """A group of commands, imported when one of them is needed.

    Args:
        lazy: Module and attribute of each command, by its name.
    """

    def __init__(self, *args: Any, lazy: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lazy = lazy or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *self._lazy})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported if need be."""
        if cmd_name not in self._lazy:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        module, _, attribute = self._lazy[cmd_name].partition(":")
        found = getattr(import_module(module, __package__), attribute)
        if not isinstance(found, click.Command):
            raise TypeError(f"{module}:{attribute} is not a command")
        return found

    def subcommand(
        self, name: str, *, fields: tuple[str, ...] = (), listing: bool = False
    ) -> Callable[[Callable[..., None]], Command]:
        """Make a function a command of this group; arguments as for `command`."""

        def decorate(function: Callable[..., None]) -> Command:
            made = command(fields=fields, listing=listing, name=name)(function)
            self.add_command(made)
            return made

        return decorate


class Session:
    """What a command works with: how to print, and a client that is made on first use.

    Attributes:
        output: Prints the results.
        profile: The profile that ``--profile`` named.
        journal: What was written until now.
    """

    def __init__(self, output: Output, profile: str | None, journal: Journal) -> None:
        self.output = output
        self.profile = profile
        self.journal = journal
        self._client: Confluence | None = None

    @property
    def confluence(self) -> Confluence:
        """The client, signed in by the profile or by the environment."""
        if self._client is None:
            from .profiles import sign_in

            self._client = sign_in(self.profile)
            self.journal.watch(self._client)
        return self._client

    def use_profile(self, name: str) -> None:
        """Sign in by another profile from now on."""
        self.close()
        self._client, self.profile = None, name

    def close(self) -> None:
        """Close the client, if one was made."""
        if self._client is not None:
            self._client.close()


def command(
    *, fields: tuple[str, ...] = (), listing: bool = False, name: str | None = None
) -> Callable[[Callable[..., None]], Command]:
    """Make a function a command; its first argument is the `Session`.

    Args:
        fields: Fields of the JSON objects that it prints.
        listing: Whether it prints a list of them.
        name: Its name; by default that of the function.
    """

    def decorate(function: Callable[..., None]) -> Command:
        @functools.wraps(function)
        def run(*args: Any, **kwargs: Any) -> None:
            context = click.get_current_context()
            this = context.command
            named = kwargs.pop("json_fields", None)
            output = Output(this.fields_of(named) if isinstance(this, Command) else None)
            journal = context.find_root().ensure_object(Journal)
            session = Session(output, kwargs.pop("profile", None), journal)
            context.call_on_close(session.close)
            function(session, *args, **kwargs)

        return click.command(name, cls=Command, fields=fields, listing=listing)(run)

    return decorate


def print_written(session: Session, made: v2.PageSingle | v2.BlogPostSingle, done: str) -> None:
    """Print what was written: a page or blog post, by the fields of a write.

    Args:
        session: Of the command.
        made: As the server returned it.
        done: What was done, e.g. ``created``.
    """
    row: Row = {
        "id": made.id,
        "title": made.title,
        "version": made.version.number,
        "url": session.confluence.url_for(made),
        "dry_run": False,
    }
    session.output.item(row, f"{done} {made.title!r}, version {row['version']}  {row['url']}")


def say_dry_run(session: Session, row: Row, text: str) -> None:
    """Print what a command would do.

    Args:
        session: Of the command.
        row: Its fields for programs.
        text: What a person reads.
    """
    session.output.item({**row, "dry_run": True}, f"would {text}")
