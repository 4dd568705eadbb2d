"""Runs the shell lines of the documentation, or checks those that cannot be run here."""

from __future__ import annotations

import itertools
import re
import shlex
import tomllib
from collections.abc import Callable
from pathlib import Path

from tests.cli.world import run_line

from confluence_connector.cli.main import cli
from confluence_connector.sandbox.__main__ import _parser as sandbox_parser

__all__ = ["check_line", "run_or_check"]

_ROOT = Path(__file__).parents[2]
_COMMAND = "confluence-connector"
_SANDBOX = ["python", "-m", "confluence_connector.sandbox"]
_SESSION = re.compile(r'@nox\.session(?:\((?:name="(?P<name>[\w-]+)")?[^)]*\))?\ndef (?P<def>\w+)')


def run_or_check(line: str) -> None:
    """Run a line of our command; of other lines check that what they name is there."""
    words = shlex.split(line, comments=True)
    if _COMMAND in words and words[0] in {_COMMAND, "echo"}:
        result = run_line(line.partition("  #")[0].strip())
        assert result.exit_code == 0, f"{line}\n{result.stderr}"
    else:
        check_line(line)


def check_line(line: str) -> None:
    """Check a line that is not run: its command takes these arguments, its extras are there."""
    words = shlex.split(line, comments=True)
    for start, check in _CHECKS.items():
        if line.startswith(start):
            check(words)
            return
    raise AssertionError(f"nobody checks this line of the documentation: {line}")


def _check_command(words: list[str]) -> None:
    if "<" in words:
        words = words[: words.index("<")]
    command, arguments = cli, words[1:]
    context = cli.make_context(_COMMAND, list(arguments[:1]))
    while isinstance(command, type(cli)) and arguments:
        name, found, arguments = command.resolve_command(context, arguments)
        assert found is not None, words
        command = found  # type: ignore[assignment]
        if not isinstance(command, type(cli)):
            command.make_context(name, list(arguments), parent=context)


def _check_sandbox(words: list[str]) -> None:
    sandbox_parser().parse_args(words[len(_SANDBOX) :])


def _check_pip(words: list[str]) -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for word in words[words.index("install") + 1 :]:
        name, _, extras = word.rstrip("]").partition("[")
        if name == project["name"] and extras:
            assert set(extras.split(",")) <= set(project["optional-dependencies"]), word


def _check_sessions(words: list[str]) -> None:
    text = (_ROOT / "noxfile.py").read_text("utf-8")
    known = {found["name"] or found["def"] for found in _SESSION.finditer(text)}
    asked = [after for word, after in itertools.pairwise(words) if word == "-s"]
    assert set(asked) <= known, f"no such session: {set(asked) - known}"


def _check_nothing(words: list[str]) -> None:
    del words


_CHECKS: dict[str, Callable[[list[str]], None]] = {
    _COMMAND: _check_command,
    " ".join(_SANDBOX): _check_sandbox,
    "pip install": _check_pip,
    "nox -s": _check_sessions,
    # CI runs this line, by `.ci/run`, with and without a session.
    "python3 -m venv .venv && .venv/bin/pip install -q -r .ci/nox.txt": _check_sessions,
    "export ": _check_nothing,
    "git ": _check_nothing,
    "pytest": _check_nothing,
}
