"""The steps of a client's script: each is done, and compared with what is expected of it.

The scripts run in the environments of their clients, so this needs nothing but Python.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENTS = Path(__file__).parent / "documents"


@dataclass(frozen=True)
class Scene:
    """Where the sandbox is, how to sign in there, and a folder for files.

    Attributes:
        site_url: The site, for API tokens.
        gateway_url: The gateway with the site's id, for OAuth and API tokens.
        email: Who has the API token.
        api_token: A classic API token.
        access_token: An OAuth access token.
        folder: An empty folder that vanishes afterwards.
        tls_url: The site, for clients that refuse plain HTTP; its authority stands in the
            variables for that.
    """

    site_url: str
    tls_url: str
    gateway_url: str
    email: str
    api_token: str
    access_token: str
    folder: str


@dataclass(frozen=True)
class Refused:
    """An error that the client meets on the real cloud, too.

    Attributes:
        words: What stands in it.
        reason: Why the cloud does so.
    """

    words: str
    reason: str


def read_scene() -> Scene:
    """Read the scene that the session hands over as the first argument."""
    return Scene(**json.loads(sys.argv[1]))


def step(name: str, action: Callable[[], Any], expected: object = ...) -> Any:
    """Do a step and print a JSON line that says what came of it; `...` expects any result."""
    try:
        result, error = action(), None
    except BaseException as raised:  # whatever the client raises is what its users see
        result, error = None, f"{type(raised).__name__}: {raised}"
    if isinstance(expected, Refused):
        met = expected.words in (error or "")
        shown = f"cannot: {expected.reason}" if met else f"{error or result!r}"
    else:
        met = error is None and expected in (..., result)
        shown = "works" if met else f"{error or repr(result)}, not {expected!r}"
    print(json.dumps({"step": name, "met": met, "shown": shown}), flush=True)
    return result


def run_logged(*command: str) -> str:
    """Run a client's command; return what it logs to standard error."""
    return _finished(command, {}).stderr


def run(*command: str, **settings: str) -> str:
    """Run a client's command with settings of the environment; return its standard output."""
    return _finished(command, settings).stdout


def _finished(
    command: tuple[str, ...], settings: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    # Commands lie beside the Python of their environment.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    folder = read_scene().folder
    finished = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        # Settings of the machine's user must not reach the client.
        env={**os.environ, "PATH": path, "HOME": folder, **settings},
        cwd=folder,
    )
    if finished.returncode:
        raise RuntimeError(
            f"exit {finished.returncode}: {finished.stdout}{finished.stderr}"[-2000:]
        )
    return finished
