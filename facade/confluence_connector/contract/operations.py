"""Read the operations of a vendored document, in the form that the checks need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "Api",
    "BodySpec",
    "Location",
    "OperationSpec",
    "ParameterSpec",
    "Pointer",
    "read_operations",
    "resolve",
]

Api: TypeAlias = Literal["v1", "v2"]
Location: TypeAlias = Literal["path", "query", "header"]
Pointer: TypeAlias = str
"""Address of a schema inside its document: ``#/components/schemas/Page``."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# The documents use no other style; a new one has to be reviewed.
_USUAL_STYLES: dict[Location, str] = {"path": "simple", "query": "form", "header": "simple"}


@frozen
class ParameterSpec:
    """A declared parameter.

    Attributes:
        name: Its name on the wire.
        location: Where it is sent.
        required: Whether the request is wrong without it.
        explode: Whether each item of a list is a parameter of its own, rather than all
            of them one text with commas.
        schema: Pointer to its schema.
    """

    name: str
    location: Location
    required: bool
    explode: bool
    schema: Pointer


@frozen
class BodySpec:
    """A declared request or response body.

    Attributes:
        required: Whether the message is wrong without it.
        content: Pointer to the schema by media type; None where no schema is given.
    """

    required: bool
    content: Mapping[str, Pointer | None]


@frozen
class OperationSpec:
    """One documented operation.

    Attributes:
        api: Its document.
        id: Its operation id, unique over both documents (see ``Contract.operations``).
        method: HTTP method in capitals.
        path: Path template from the site's root: ``/wiki/api/v2/pages/{id}``.
        parameters: Its path, query and header parameters.
        request_body: Its request body, or None.
        responses: Body by documented status (``"200"``, ``"2XX"`` or ``"default"``).
    """

    api: Api
    id: str
    method: str
    path: str
    parameters: tuple[ParameterSpec, ...]
    request_body: BodySpec | None
    responses: Mapping[str, BodySpec]


def read_operations(api: Api, document: Mapping[str, Any]) -> Iterator[OperationSpec]:
    """Yield every operation of one document, in its order.

    Raises:
        ValueError: If a parameter has a style that the checks cannot decode.
    """
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield _Reader(document, f"#/paths/{_escaped(path)}/{method}").operation(
                    api, method, path
                )


@frozen
class _Reader:
    """Reads one operation; ``base`` is its address in the document."""

    document: Mapping[str, Any]
    base: Pointer

    def operation(self, api: Api, method: str, path: str) -> OperationSpec:
        shared = self.base.rsplit("/", 1)[0]
        # An operation's own parameter replaces the path's of the same name and location.
        parameters = {
            (parameter.location, parameter.name): parameter
            for owner in (shared, self.base)
            for parameter in self._parameters(f"{owner}/parameters")
        }
        return OperationSpec(
            api=api,
            id=self._node(self.base)["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(parameters.values()),
            request_body=self._request_body(),
            responses={
                status: self._body(f"{self.base}/responses/{status}")
                for status in self._node(self.base)["responses"]
            },
        )

    def _parameters(self, pointer: Pointer) -> Iterator[ParameterSpec]:
        for index in range(len(resolve(self.document, pointer, default=[]))):
            address = self._dereferenced(f"{pointer}/{index}")
            node = self._node(address)
            location: Location = node["in"]
            usual = _USUAL_STYLES[location]
            if node.get("style", usual) != usual:
                raise ValueError(f"parameter style {node['style']} is not supported: {address}")
            yield ParameterSpec(
                name=node["name"],
                location=location,
                required=node.get("required", False),
                explode=node.get("explode", usual == "form"),
                schema=f"{address}/schema",
            )

    def _request_body(self) -> BodySpec | None:
        if "requestBody" not in self._node(self.base):
            return None
        return self._body(f"{self.base}/requestBody")

    def _body(self, pointer: Pointer) -> BodySpec:
        address = self._dereferenced(pointer)
        node = self._node(address)
        return BodySpec(
            required=node.get("required", False),
            content={
                media_type: f"{address}/content/{_escaped(media_type)}/schema"
                if "schema" in media
                else None
                for media_type, media in node.get("content", {}).items()
            },
        )

    def _dereferenced(self, pointer: Pointer) -> Pointer:
        while "$ref" in self._node(pointer):
            pointer = self._node(pointer)["$ref"]
        return pointer

    def _node(self, pointer: Pointer) -> Any:
        return resolve(self.document, pointer)


_ABSENT = object()


def resolve(document: Mapping[str, Any], pointer: Pointer, default: Any = _ABSENT) -> Any:
    """Follow a local JSON pointer.

    Raises:
        KeyError: If nothing is there and no default was given.
    """
    node: Any = document
    for token in pointer.removeprefix("#/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        try:
            node = node[key if hasattr(node, "keys") else int(key)]
        except KeyError:
            if default is _ABSENT:
                raise KeyError(pointer) from None
            return default
    return node


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
