"""Write the reference pages that follow from code and from measured reports."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

import confluence_connector_api.v1.api
import confluence_connector_api.v2.api
from confluence_connector._operations import METHODS
from confluence_connector.cli.commands.schema import describe
from confluence_connector.cli.main import cli
from confluence_connector_api import documents
from confluence_connector_api.registry import operations

__all__ = ["coverage_lines", "reference_pages", "scope_lines"]

_ROOT = Path(__file__).parent.parent.parent
_LINK = re.compile(r"\]\((?!https?:|#)([^)]*)\)")


def reference_pages() -> dict[str, str]:
    """Return the text of each page, by its file name."""
    return {
        "scopes.md": _page("Scopes by method", scope_lines()),
        "cost.md": _page("Cost by method", _cost_lines()),
        "operations.md": _page("Operations of the low-level client", _operation_lines()),
        "sandbox.md": _page("Sandbox coverage", coverage_lines()),
        "constructs.md": _constructs(),
        "commands.md": _page("Commands", _command_lines()),
        "reliability.md": _copied("RELIABILITY.md"),
        "benchmarks.md": _copied("BENCHMARKS.md"),
        "changelog.md": _copied("CHANGELOG.md"),
    }


def scope_lines() -> Iterator[str]:
    """Yield a table: each method, and the scopes of everything that it may call."""
    known = operations()
    yield "Everything that a method may call is counted, also what only some arguments cause: a"
    yield "space given by key is looked up, for example.\n"
    yield "| method | granular scopes | classic scopes that open its v1 operations |"
    yield "|---|---|---|"
    for method, ids in METHODS.items():
        granular: set[str] = set()
        classic: set[str] = set()
        for operation in (known[each] for each in ids):
            granular.update(operation.granular_scopes or operation.classic_scopes)
            classic.update(operation.classic_scopes if operation.granular_scopes else ())
        yield f"| `{method}` | {_listed(sorted(granular))} | {_listed(sorted(classic))} |"


def coverage_lines() -> Iterator[str]:
    """Yield a table: what the sandbox carries out of each group of operations."""
    from confluence_connector.sandbox.app.operations import HANDLERS, REFUSED
    from confluence_connector.sandbox.app.removed_routes import removed_operations

    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for api, tag, id in _tagged():
        groups[api, tag].append(id)
    refused = {id for ids in groups.values() for id in ids if id in REFUSED or id not in HANDLERS}
    total = sum(map(len, groups.values()))
    yield f"{total - len(refused)} of {total} operations are carried out; the others return 501,"
    yield "for the reason that their row tells."
    yield f"So are {len(removed_operations())} routes that v1 has lost. As in the cloud they"
    yield "return 410 for OAuth, unless `sandbox.removed_v1` is false, and work for API tokens.\n"
    yield "| API | group | carried out | 501, and why |"
    yield "|---|---|---|---|"
    for (api, tag), ids in sorted(groups.items()):
        missing = [id for id in ids if id in refused]
        reasons = "; ".join(f"`{id}`: {REFUSED[id]}" for id in missing)
        yield f"| {api} | {tag} | {len(ids) - len(missing)} of {len(ids)} | {reasons} |"


def _cost_lines() -> Iterator[str]:
    """Yield the tables of points from the report of the benchmarks."""
    text = (_ROOT / "BENCHMARKS.md").read_text("utf-8")
    _, found, rest = text.partition("## Requests and points per method")
    if not found:
        raise SystemExit("docs: BENCHMARKS.md has no table of requests and points per method")
    yield rest.split("\n## How")[0].strip()


def _operation_lines() -> Iterator[str]:
    yield "Every operation of both documents can be called through `confluence.raw`: see"
    yield "[the low-level client](../guides/low-level.md). Of the scopes, the granular ones come"
    yield "first; all of them are needed, or all of the classic ones.\n"
    modules = _operation_modules()
    for api in ("v2", "v1"):
        yield f"## {api}\n"
        package = f"confluence_connector_api.{api}.api"
        yield f"| operation | request | module below `{package}` | scopes |"
        yield "|---|---|---|---|"
        for id, operation in sorted(operations().items()):
            if operation.api == api:
                scopes = _alternatives(operation.granular_scopes, operation.classic_scopes)
                request = f"`{operation.method} {operation.path}`"
                yield f"| {id} | {request} | `{modules[id]}` | {scopes} |"
        yield ""


def _operation_modules() -> dict[str, str]:
    """Return where each operation's functions are, below the ``api`` package of its version."""
    keys = {(each.api, each.method, each.path): key for key, each in operations().items()}
    found = {}
    for version in (confluence_connector_api.v1.api, confluence_connector_api.v2.api):
        for module in pkgutil.walk_packages(version.__path__, f"{version.__name__}."):
            operation = getattr(importlib.import_module(module.name), "OPERATION", None)
            if operation is not None:
                name = module.name.removeprefix(f"{version.__name__}.")
                found[keys[operation.api, operation.method, operation.path]] = name
    return found


def _alternatives(granular: Iterable[str], classic: Iterable[str]) -> str:
    return "; classic: ".join(filter(None, (_listed(granular), _listed(classic))))


def _command_lines() -> Iterator[str]:
    described = describe(click.Context(cli, info_name="confluence-connector"))
    yield "Every command prints its options with `--help`.\n"
    for name, command in described["commands"].items():
        yield f"## {name}\n"
        yield f"{command['help']}\n"
        arguments = [argument["name"].upper() for argument in command["arguments"]]
        yield f"```text\nconfluence-connector {' '.join([name, *arguments])}\n```\n"
        for option in command["options"]:
            yield f"- `{' '.join(option['flags'])}`: {option['help'] or ''}"
        if "fields" in command:
            yield f"\nJSON fields: {_listed(command['fields'])}"
        yield ""
    yield "## Exit codes\n"
    for code, meaning in described["exit_codes"].items():
        yield f"- `{code}`: {meaning}"


def _constructs() -> str:
    return (_ROOT / "docs" / "markup-constructs.md").read_text("utf-8")


def _copied(name: str) -> str:
    """Return a document of the root; its links to files of the repository become text."""
    return _LINK.sub("]", (_ROOT / name).read_text("utf-8")).replace("\r\n", "\n")


def _tagged() -> Iterator[tuple[str, str, str]]:
    paths = {api: documents.load(api)["paths"] for api in ("v1", "v2")}
    for id, operation in operations().items():
        described = paths[operation.api][operation.path][operation.method.lower()]
        yield operation.api, described["tags"][0], id


def _page(title: str, lines: Iterable[str]) -> str:
    return f"# {title}\n\n" + "\n".join(lines) + "\n"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
