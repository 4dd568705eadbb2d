"""``python -m confluence_connector.sandbox``: the sandbox on a port, until it is told to stop."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading

from .sandbox import Sandbox
from .store import StoreFileError

_LARGEST_PORT = 65535


def main(arguments: list[str] | None = None) -> int:
    """Print one JSON line that says how to reach the sandbox, and serve."""
    options = _parser().parse_args(arguments)
    try:
        with Sandbox(options.db) as sandbox:
            sandbox.latency = options.latency_ms / 1000
            sandbox.xsrf_for_scripts = options.xsrf_for_scripts
            return _serve(sandbox, options)
    except StoreFileError as error:
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
    parser.add_argument(
        "--xsrf-for-scripts",
        action="store_true",
        help="ask every v1 write for X-Atlassian-Token, not only what a browser could send",
    )
    parser.add_argument("--latency-ms", type=float, default=0, help="wait before each answer")
    return parser


if __name__ == "__main__":
    sys.exit(main())
