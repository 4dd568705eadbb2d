"""Which scopes open which operation, from the vendored documents."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from confluence_connector_api import documents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, Literal

    from confluence_connector.contract import OperationSpec

__all__ = ["alternatives", "every", "is_open"]

_APIS: tuple[Literal["v1", "v2"], ...] = ("v1", "v2")
_SCHEME = "oAuthDefinitions"


@cache
def alternatives() -> Mapping[str, tuple[frozenset[str], ...]]:
    """Return the scope sets of every operation by ``api method path``; any one will do."""
    sets: dict[str, tuple[frozenset[str], ...]] = {}
    for api in _APIS:
        for path, item in documents.load(api)["paths"].items():
            for method, node in item.items():
                if isinstance(node, dict):
                    found = _scope_sets(cast("dict[str, Any]", node))
                    sets[f"{api} {method.upper()} {path}"] = tuple(dict.fromkeys(found))
    return sets


def is_open(operation: OperationSpec, granted: frozenset[str] | None) -> bool:
    """Whether a token's scopes open an operation; an operation without scopes is open."""
    if granted is None:
        return True
    wanted = alternatives().get(f"{operation.api} {operation.method} {operation.path}", ())
    return not wanted or any(scopes <= granted for scopes in wanted)


@cache
def every() -> tuple[str, ...]:
    """All scopes that the documents name, sorted."""
    return tuple(sorted({s for sets in alternatives().values() for scopes in sets for s in scopes}))


def _scope_sets(node: dict[str, Any]) -> Iterator[frozenset[str]]:
    for requirement in node.get("security", ()):
        if _SCHEME in requirement:
            yield frozenset(requirement[_SCHEME])
    for entry in node.get("x-atlassian-oauth2-scopes", ()):
        yield frozenset(entry["scopes"])
