"""What the facade uses of the generated client, read from its source.

Read and not imported: after a change of the API the facade may not import at all, and the
specification stays below it.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from spec.pipeline.layout import ROOT, Api, PipelineError

_ROOT = ROOT / "facade" / "confluence_connector"
_GENERATED = "confluence_connector_api"


@dataclass(frozen=True)
class Use:
    """A name in the facade's source."""

    module: str
    line: int
    name: str
    kind: Literal["named", "passed"]

    def __str__(self) -> str:
        return f"{self.module}:{self.line}"


@dataclass(frozen=True)
class Facade:
    """The facade as far as changes of the API matter to it."""

    methods: Mapping[str, tuple[str, ...]]
    """Operations by method, as ``_operations.py`` declares them."""
    uses: tuple[Use, ...]
    """Of generated names, and of fields and arguments that may be generated ones."""
    ids_of_v2: Collection[str]
    """An id of both APIs means v2 in ``_operations.py``; the one of v1 is ``v1.<id>``."""

    def calling(self, api: Api, operation: str) -> list[str]:
        """Return the methods that call an operation, given by its id."""
        key = f"v1.{operation}" if api == "v1" and operation in self.ids_of_v2 else operation
        return [method for method, called in self.methods.items() if key in called]

    def naming(self, name: str, kind: str, near: set[str]) -> tuple[str, ...]:
        """Return the lines that use a name, in modules that use one of the names near it."""
        modules = {use.module for use in self.uses if use.kind == "named" and use.name in near}
        return tuple(
            dict.fromkeys(
                str(use)
                for use in self.uses
                if (use.name, use.kind) == (name, kind) and use.module in modules
            )
        )


def read_facade(ids_of_v2: Collection[str], root: Path = _ROOT) -> Facade:
    """Read the declaration of operations, and where generated names are used."""
    uses: list[Use] = []
    for path in [*sorted(root.glob("*.py")), *sorted((root / "_async").rglob("*.py"))]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        uses += _uses(path.relative_to(root).as_posix(), tree)
    return Facade(_methods(root / "_operations.py"), tuple(uses), ids_of_v2)


def _methods(path: Path) -> dict[str, tuple[str, ...]]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "METHODS":
            table = next((it for it in ast.walk(node) if isinstance(it, ast.Dict)), None)
            if table is not None:
                methods: dict[str, tuple[str, ...]] = ast.literal_eval(table)
                return methods
    raise PipelineError(f"{path} declares no METHODS")


def _uses(module: str, tree: ast.AST) -> Iterator[Use]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield Use(module, node.lineno, node.attr, "named")
        elif isinstance(node, ast.keyword) and node.arg:
            yield Use(module, node.value.lineno, node.arg, "passed")
        elif isinstance(node, ast.ImportFrom) and str(node.module).startswith(_GENERATED):
            for alias in node.names:
                yield Use(module, alias.lineno, alias.name, "named")
