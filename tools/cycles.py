"""Refuse modules that import each other in a circle: ``python -m tools.cycles``.

Imports for type checkers only do not count, and neither do imports inside of functions, which run
when everything is loaded. Which package may import which is for import-linter.
"""

from __future__ import annotations

import ast
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.util import find_spec
from pathlib import Path

import grimp

PACKAGES = ("confluence_connector", "confluence_connector_api", "spec")


def imports(packages: tuple[str, ...]) -> dict[str, set[str]]:
    """Return the modules that each module imports while it is loaded."""
    graph = grimp.build_graph(*packages, exclude_type_checking_imports=True, cache_dir=None)
    return {
        module: {
            other
            for other in graph.find_modules_directly_imported_by(module)
            if any(
                detail["line_number"] not in _deferred(module)
                for detail in graph.get_import_details(importer=module, imported=other)
            )
        }
        for module in graph.modules
    }


@cache
def _deferred(module: str) -> set[int]:
    """Return the lines of a module that only run when a function is called."""
    found = find_spec(module)
    if found is None or found.origin is None:
        return set()
    tree = ast.parse(Path(found.origin).read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, functions) and node.end_lineno is not None
        for line in range(node.lineno, node.end_lineno + 1)
    }


def cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return one circle of imports, its first module again at the end, or an empty list."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def main() -> int:
    """Print a circle and return 1, or return 0 if there is none."""
    found = cycle(imports(PACKAGES))
    if found:
        print("these modules import each other:", " -> ".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
