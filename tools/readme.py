"""Writes README.md's tables, from code and figures: ``python tools/readme.py [--check]``."""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from confluence_connector._operations import METHODS
from confluence_connector.sandbox.app.operations import HANDLERS
from confluence_connector.sandbox.app.removed_routes import removed_operations
from confluence_connector_api import documents
from confluence_connector_api.registry import operations

_ROOT = Path(__file__).parent.parent
README = _ROOT / "README.md"
MEASURED = _ROOT / "tests" / "bench" / "benchmarks.json"
_CARED_FOR = ("import", "read", "read_async", "walk_faster", "memory")


def scope_table() -> Iterator[str]:
    """Yield the rows: each method, and the scopes of everything it may call."""
    known = operations()
    yield "| method | granular scopes | classic ones that do as well for its v1 part |"
    yield "|---|---|---|"
    for method, ids in METHODS.items():
        granular: set[str] = set()
        classic: set[str] = set()
        for operation in (known[each] for each in ids):
            granular.update(operation.granular_scopes or operation.classic_scopes)
            classic.update(operation.classic_scopes if operation.granular_scopes else ())
        yield f"| `{method}` | {_listed(sorted(granular))} | {_listed(sorted(classic))} |"


def coverage_table() -> Iterator[str]:
    """Yield the rows: what the sandbox answers of each group of operations."""
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for api, tag, id in _tagged():
        groups[api, tag].append(id)
    answered = sum(id in HANDLERS for ids in groups.values() for id in ids)
    total = sum(map(len, groups.values()))
    yield f"{answered} of {total} operations; the others answer 501 and say so."
    yield f"Besides these, {len(removed_operations())} that v1 has lost: 410 for OAuth, as in the"
    yield "cloud, and still carried out for API tokens (`sandbox.removed_v1 = False`: for all)."
    yield ""
    yield "| API | group | answered | not answered |"
    yield "|---|---|---|---|"
    for (api, tag), ids in sorted(groups.items()):
        missing = [id for id in ids if id not in HANDLERS]
        yield f"| {api} | {tag} | {len(ids) - len(missing)} of {len(ids)} | {_listed(missing)} |"


def speed_table() -> Iterator[str]:
    """Yield the rows: what people ask for first of what the bench measured last."""
    figures = {
        figure["key"]: figure for figure in json.loads(MEASURED.read_text("utf-8"))["figures"]
    }
    yield "| measured | figure | goal |"
    yield "|---|---|---|"
    for key in _CARED_FOR:
        figure = figures[key]
        yield f"| {figure['what']} | {figure['shown']} | {figure['goal']} |"


def _tagged() -> Iterator[tuple[str, str, str]]:
    paths = {api: documents.load(api)["paths"] for api in ("v1", "v2")}
    for id, operation in operations().items():
        described = paths[operation.api][operation.path][operation.method.lower()]
        yield operation.api, described["tags"][0], id


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def updated(text: str) -> str:
    """Return the README with its tables as the code has them."""
    tables = {"scopes": scope_table, "coverage": coverage_table, "speed": speed_table}
    for name, table in tables.items():
        begin, end = f"<!-- {name}: nox -s readme -->\n", f"<!-- end of {name} -->"
        body = "\n".join(table())
        pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
        text, count = pattern.subn(lambda _: f"{begin}\n{body}\n\n{end}", text)  # noqa: B023
        if count != 1:
            raise SystemExit(f"README.md needs one pair of the marks {begin.strip()} and {end}")
    return text


def main(arguments: list[str]) -> int:
    """Write the tables, or with ``--check`` say whether they are what the code gives."""
    text = README.read_text("utf-8")
    wanted = updated(text)
    if "--check" in arguments:
        if text != wanted:
            print("the tables of README.md are not what the code gives: run nox -s readme")
        return int(text != wanted)
    README.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
