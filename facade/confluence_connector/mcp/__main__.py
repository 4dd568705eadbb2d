"""Starts the server: ``confluence-connector mcp``, ``python -m confluence_connector.mcp``."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ConfluenceError

if TYPE_CHECKING:
    from .. import AsyncConfluence
    from .limits import Limits

__all__ = ["main"]

_PORT = 8770
_DESCRIPTION = """\
Serve tools for agents over the Model Context Protocol: search, read, edit, create, comment, tree,
changes, and attach with --files. Without --allow-write nothing can be written. Signs in like the
other commands.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the client goes, and return the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.allow_write and not options.space and not options.all_spaces:
        parser.error("--allow-write needs --space KEY, once for each space, or --all-spaces")
    if options.space and options.all_spaces:
        parser.error("--space and --all-spaces exclude each other")
    if (options.space or options.all_spaces) and not options.allow_write:
        parser.error("--space and --all-spaces say where --allow-write may write: add it")
    if options.files is not None and not options.files.is_dir():
        parser.error(f"--files {options.files} is not a folder")
    if find_spec("mcp") is None:
        print("the server needs an extra: pip install 'confluence-connector[mcp]'", file=sys.stderr)
        return 1
    from .limits import Limits

    spaces = None if options.all_spaces else frozenset(options.space)
    try:
        confluence = _client(options.profile)
        limits = Limits(write=options.allow_write, spaces=spaces, files=options.files)
        asyncio.run(_serve(confluence, limits, options.http))
    except ConfluenceError as error:
        from ..cli.exits import code_of

        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return code_of(error)
    except OSError as error:
        print(f"cannot listen on port {options.http}: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="confluence-connector mcp", description=_DESCRIPTION)
    parser.add_argument("--allow-write", action="store_true", help="also write")
    parser.add_argument(
        "--space", action="append", default=[], metavar="KEY", help="a space to write to"
    )
    parser.add_argument("--all-spaces", action="store_true", help="write to every space")
    parser.add_argument(
        "--files", type=Path, metavar="DIR", help="let attach read regular files below DIR"
    )
    parser.add_argument(
        "--http",
        type=int,
        nargs="?",
        const=_PORT,
        metavar="PORT",
        help="serve streamable HTTP on 127.0.0.1 instead of stdio, by default on port "
        f"{_PORT} (0: any free port); the bearer token is printed on standard error",
    )
    parser.add_argument("--profile", metavar="NAME", help="sign in with this profile")
    return parser


def _client(profile_name: str | None) -> AsyncConfluence:
    from .. import AsyncConfluence
    from ..cli.profiles import chosen_profile

    profile = chosen_profile(profile_name)
    if profile is None:
        return AsyncConfluence()
    return AsyncConfluence(auth=profile.credential(), site=profile.site)


async def _serve(confluence: AsyncConfluence, limits: Limits, port: int | None) -> None:
    from .server import make_server

    async with confluence:
        server = make_server(confluence, limits)
        if port is None:
            from mcp.server.stdio import stdio_server

            async with stdio_server() as (reading, writing):
                await server.run(reading, writing, server.create_initialization_options())
            return
        from .http import PATH, listen, serve

        with listen(port) as listening:
            token = secrets.token_urlsafe(32)
            address = f"http://127.0.0.1:{listening.getsockname()[1]}{PATH}"
            print(f"{address}\nAuthorization: Bearer {token}", file=sys.stderr, flush=True)
            await serve(server, listening, token)


if __name__ == "__main__":
    sys.exit(main())
