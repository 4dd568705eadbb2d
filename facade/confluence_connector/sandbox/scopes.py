"""Which scopes open which operation, from the vendored documents."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from confluence_connector_api import documents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from confluence_connector.contract import OperationSpec

_SCHEME = "oAuthDefinitions"


@cache
def alternatives() -> Mapping[str, tuple[frozenset[str], ...]]:
    """The scope sets of every operation by `api method path`; any one of a set's lists will do."""
    return {
        f"{api} {method.upper()} {path}": tuple(dict.fromkeys(_scope_sets(node)))
        for api in cast("tuple[Literal['v1', 'v2'], ...]", ("v1", "v2"))
        for path, item in documents.load(api)["paths"].items()
        for method, node in item.items()
        if isinstance(node, dict)
    }


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
