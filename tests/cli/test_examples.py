"""Every command has help and an example that works, and prints the JSON that `schema` promises."""

from __future__ import annotations

from pathlib import Path

import click
import jsonschema_rs
import pytest
from tests.cli.world import World, printed, run, run_line

from confluence_connector.cli.commands.schema import describe
from confluence_connector.cli.main import cli
from confluence_connector.cli.options import Command

# Programs of their own, and what needs a person: these have tests elsewhere.
_ELSEWHERE = {"auth login", "auth logout", "demo", "mcp", "sandbox"}
_ROOT = click.Context(cli, info_name="confluence-connector")


def _commands(context: click.Context, path: str) -> dict[str, click.Command]:
    found: dict[str, click.Command] = {}
    group = context.command
    assert isinstance(group, click.Group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        full = f"{path} {name}".strip()
        if isinstance(command, click.Group):
            found |= _commands(click.Context(command, context, name), full)
        else:
            found[full] = command
    return found


COMMANDS = _commands(_ROOT, "")
EXAMPLES = {
    name: line.partition("Example: ")[2]
    for name, command in COMMANDS.items()
    for line in (command.help or "").splitlines()
    if "Example: " in line
}
# In one order: workers of pytest-xdist must collect the same tests.
NAMES = [name for name in sorted(EXAMPLES) if name not in _ELSEWHERE]
WRITING = [name for name in NAMES if any(each.name == "dry_run" for each in COMMANDS[name].params)]


def check(name: str, value: object) -> None:
    """Compare what a command printed with its schema."""
    described = describe(_ROOT)["commands"][name]
    if "schema" in described:
        jsonschema_rs.validator_for(described["schema"]).validate(value)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_each_command_has_help(name: str) -> None:
    shown = run(*name.split(), "--help")
    assert shown.exit_code == 0
    assert "sage:" in shown.stdout
    assert shown.stdout.isascii()


def test_each_command_has_an_example() -> None:
    assert EXAMPLES.keys() | _ELSEWHERE == COMMANDS.keys() | _ELSEWHERE


@pytest.mark.parametrize("name", NAMES)
def test_the_example_works(site: World, name: str) -> None:
    result = run_line(site.line(EXAMPLES[name]))
    assert result.exit_code == 0, result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", NAMES)
def test_json_keeps_to_the_schema(site: World, name: str) -> None:
    result = run_line(site.line(EXAMPLES[name].partition(" --json")[0]) + " --json")
    assert result.exit_code == 0, result.stderr
    check(name, printed(result))


def test_no_dry_run_writes(site: World, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    methods: set[str] = set()
    # Watches, and never fails.
    site.sandbox.fail_next(when=lambda asked: bool(methods.add(asked.method)))
    assert len(WRITING) > 15
    for name in WRITING:
        line = site.line(EXAMPLES[name]).replace(" --dry-run", "")
        result = run_line(line + " --dry-run --json")
        assert result.exit_code == 0, (name, result.stderr)
        value = printed(result)
        check(name, value)
        assert value["dry_run"] is True, name
    assert methods == {"GET"}
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - {"demo", "mcp", "sandbox"}))
def test_an_unknown_option_is_a_usage_error_in_json(name: str) -> None:
    result = run(*name.split(), "--no-such-option", "--json")
    assert result.exit_code == 2
    error = printed(result, stderr=True)
    assert error["kind"] == "UsageError"
    assert "no-such-option" in error["message"]


def test_an_unknown_field_names_the_known_ones(site: World) -> None:
    for name in NAMES:
        command = COMMANDS[name]
        assert isinstance(command, Command)
        result = run_line(site.line(EXAMPLES[name].partition(" --json")[0]) + " --json=nothing")
        assert result.exit_code == 2, name
        assert all(field in result.stderr for field in command.fields), name
