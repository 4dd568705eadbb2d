"""Every command has help and an example that works, and prints the JSON that `schema` promises."""

from __future__ import annotations

import click
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


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name: str) -> None:
    shown = run(*name.split(), "--help")
    assert shown.exit_code == 0
    assert "sage:" in shown.stdout


def test_each_command_has_an_example() -> None:
    assert EXAMPLES.keys() | _ELSEWHERE == COMMANDS.keys() | _ELSEWHERE


@pytest.mark.parametrize("name", sorted(EXAMPLES.keys() - _ELSEWHERE))
def test_the_example_works(site: World, name: str) -> None:
    result = run_line(site.line(EXAMPLES[name]))
    assert result.exit_code == 0, result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "name", [name for name in EXAMPLES if name not in _ELSEWHERE and "--json" not in EXAMPLES[name]]
)
def test_json_has_the_fields_of_the_schema(site: World, name: str) -> None:
    command = COMMANDS[name]
    if not isinstance(command, Command) or not command.fields:
        pytest.skip("prints what the server sent")
    described = describe(_ROOT)["commands"][name]
    result = run_line(site.line(EXAMPLES[name]) + " --json")
    assert result.exit_code == 0, result.stderr
    value = printed(result)
    if described["output"] == "listing":
        assert value.keys() == {"items", "truncated", "next"}
        assert all(list(item) == described["fields"] for item in value["items"])
    else:
        assert list(value) == described["fields"]
