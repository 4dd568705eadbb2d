"""``python -m confluence_connector.sandbox``: serve the sandbox on a port."""

from __future__ import annotations

import argparse
import json
import math
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

from attrs import fields

from .app.profiles import PROFILES
from .app.settings import Settings
from .sandbox import Sandbox
from .seeding import SeedError
from .store import StoreFileError

if TYPE_CHECKING:
    from attrs import Attribute

_LARGEST_PORT = 65535


def main(arguments: list[str] | None = None) -> int:
    """Print one JSON line that says how to reach the sandbox, and serve."""
    options = _parser().parse_args(arguments)
    try:
        with Sandbox(options.db) as sandbox:
            for one in _switched():
                setattr(sandbox, one.name, getattr(options, one.name))
            sandbox.latency = options.latency_ms / 1000
            for name in options.other_site:
                sandbox.add_site(name)
            if options.seed is not None:
                sandbox.seed(options.seed)
            return _serve(sandbox, options)
    except (SeedError, StoreFileError) as error:
        print(error, file=sys.stderr)
        return 1


def _serve(sandbox: Sandbox, options: argparse.Namespace) -> int:
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _signal, _frame: stop.set())
    try:
        server = sandbox.serve(
            port=options.port, host=options.host, allow_remote=options.allow_remote
        )
    except (OSError, ValueError) as error:
        print(f"cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    with server:
        start_line = {
            "api_url": server.url,
            "site_url": server.url,
            "cloud_id": sandbox.cloud_id,
            "access_token": sandbox.issue_token(),
            "email": sandbox.email,
            "api_token": sandbox.issue_api_token(),
        }
        print(json.dumps(start_line), flush=True)
        stop.wait()
    return 0


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 0 <= int(text) <= _LARGEST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: a number from 0 to 65535")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m confluence_connector.sandbox",
        description="A stateful stand-in for Confluence Cloud.",
    )
    parser.add_argument("--port", type=_port, default=8090, help="0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument(
        "--allow-remote", action="store_true", help="insist on a --host that others can reach"
    )
    parser.add_argument("--db", metavar="FILE", help="keep the data in this file")
    parser.add_argument("--seed", metavar="DIR", help="create pages from Markdown or storage files")
    settings = parser.add_argument_group("settings", "described at Settings in the documentation")
    settings.add_argument(
        "--latency-ms", type=_number, default=0, help="milliseconds that every response waits"
    )
    settings.add_argument(
        "--other-site", action="append", default=[], help="another site that discovery lists"
    )
    for one in _switched():
        _add_switch(settings, one.name, one.default)
    return parser


def _switched() -> list[Attribute[object]]:
    """Return the settings that have a switch of their name."""
    return [one for one in fields(Settings) if one.name not in ("latency", "other_sites")]


def _add_switch(group: Any, name: str, default: object) -> None:
    flag = f"--{name.replace('_', '-')}"
    if isinstance(default, bool):
        group.add_argument(flag, action=argparse.BooleanOptionalAction, default=default)
    elif isinstance(default, str):
        group.add_argument(flag, choices=[choice for choice in PROFILES if choice], default=default)
    elif isinstance(default, int):
        group.add_argument(flag, type=_whole_number, default=default, metavar="N")
    else:
        group.add_argument(flag, type=_number, default=default, metavar="SECONDS")


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of 0 or more")
    return number


def _whole_number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 0 or more")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
