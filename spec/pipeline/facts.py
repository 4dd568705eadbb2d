"""Facts of a repaired document that the generated modules carry."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from spec.pipeline.layout import Api, JsonObject, PipelineError
from spec.pipeline.prepare.walk import operations


@dataclass(frozen=True)
class Facts:
    """One operation; the fields of the generated class ``Operation``, in its order."""

    id: str
    api: Api
    method: str
    path: str
    classic_scopes: tuple[str, ...]
    granular_scopes: tuple[str, ...]
    deprecated: bool
    experimental: bool
    success_statuses: tuple[int, ...]
    error_statuses: tuple[int, ...]

    def code(self) -> str:
        """Return the call that builds the operation; repr() makes text harmless."""
        arguments = zip(self.__dataclass_fields__, astuple(self), strict=True)
        return f"Operation({', '.join(f'{name}={value!r}' for name, value in arguments if value)})"

    def docstring(self) -> str:
        """Return what a reader should know before calling."""
        lines = [f"{self.method} {self.path}", ""]
        if self.deprecated:
            lines.append("Deprecated by the vendor.")
        if self.experimental:
            lines.append("Experimental: the vendor may change it without notice.")
        for kind, scopes in (("Classic", self.classic_scopes), ("Granular", self.granular_scopes)):
            if scopes:
                lines.append(f"{kind} scopes: {', '.join(scopes)}")
        return "\n".join(lines).rstrip()


def operation_facts(api: Api, document: JsonObject) -> dict[str, Facts]:
    """Return the facts of every operation, by its id."""
    facts: dict[str, Facts] = {}
    for path, method, operation in operations(document):
        identifier = operation["operationId"]
        if identifier in facts:
            raise PipelineError(f"{api}: two operations are called {identifier}")
        scopes = [
            scope
            for group in operation.get("x-atlassian-oauth2-scopes", [])
            for scope in group["scopes"]
        ]
        statuses = sorted(int(status) for status in operation["responses"])
        facts[identifier] = Facts(
            id=identifier,
            api=api,
            method=method.upper(),
            path=path,
            classic_scopes=tuple(sorted(s for s in scopes if not is_granular(s))),
            granular_scopes=tuple(sorted(s for s in scopes if is_granular(s))),
            deprecated=bool(operation.get("deprecated")),
            experimental=bool(operation.get("x-experimental")),
            success_statuses=tuple(status for status in statuses if status < 400),
            error_statuses=tuple(status for status in statuses if status >= 400),
        )
    return facts


def is_granular(scope: str) -> bool:
    """Tell a granular scope, ``read:page:confluence``, from a classic one.

    The document's own "current" and "beta" do not tell: v1 lists granular scopes as current
    where there is no classic one.
    """
    return scope.count(":") == 2 and not scope.startswith("readonly:")


def unrepeated_parameters(document: JsonObject) -> set[tuple[str, str]]:
    """Return (operation id, name) of the query parameters that send a list as one text."""
    shared = document["components"].get("parameters", {})
    found: set[tuple[str, str]] = set()
    for _path, _method, operation in operations(document):
        for written in operation.get("parameters", []):
            reference = written.get("$ref", "").rpartition("/")[2]
            parameter = shared[reference] if reference else written
            if parameter["in"] == "query" and parameter.get("explode") is False:
                found.add((operation["operationId"], parameter["name"]))
    return found
