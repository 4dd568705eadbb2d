"""Is this what the vendor's address should give? Everything is checked before it is used."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator

from spec.pipeline.distill import distill
from spec.pipeline.layout import Api, Json, JsonObject, PipelineError
from spec.pipeline.pairs import pair_operations
from spec.pipeline.prepare.walk import METHODS, operations
from spec.pipeline.resolve import is_resolvable, references

TITLES: dict[Api, str] = {
    "v1": "The Confluence Cloud REST API",
    "v2": "The Confluence Cloud REST API v2",
}
SMALLEST, LARGEST = 50_000, 20_000_000  # bytes; published so far: 410 to 830 kB
_DEEPEST = 100
_PARTS = ("info", "servers", "paths", "components")
# A document that lacks a tenth of the operations of the one before is more likely broken.
_MOST_REMOVED = 0.1

# The publications up to 2021 name operations after classes and addresses: dots and slashes.
_OPERATION_ID = re.compile(r"[A-Za-z]\w*([./-]\w+)*", re.ASCII)
_COMPONENT = re.compile(r"[\w.\-]+", re.ASCII)
_PATH = re.compile(r"/[\w\-./{}]*", re.ASCII)
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_TAG = re.compile(r"[\w \-()/&.,{}]+")


class PublishedError(PipelineError):
    """What was read is not a document that we can take over."""


def check_size(size: int, name: str) -> None:
    """Refuse what is much smaller or larger than any publication so far."""
    if size > LARGEST:
        raise PublishedError(f"{name} is larger than {LARGEST:,} bytes: not read")
    if size < SMALLEST:
        raise PublishedError(f"{name} has only {size:,} bytes: a document has {SMALLEST:,} or more")


def parse(published: bytes, name: str) -> JsonObject:
    """Read JSON, whatever comes."""
    if published.lstrip()[:1] == b"<":
        raise PublishedError(f"{name} is a web page, not JSON")
    try:
        document = json.loads(published)
    except RecursionError as error:
        raise PublishedError(f"{name} nests too deep to be read") from error
    except ValueError as error:
        raise PublishedError(f"{name} is not JSON, or cut off: {error}") from error
    if not isinstance(document, dict):
        raise PublishedError(f"{name} does not hold a JSON object")
    return document


def check_title(api: Api, document: JsonObject, name: str) -> None:
    """Refuse the document of something else."""
    title = document["info"].get("title")
    if title != TITLES[api]:
        raise PublishedError(f"{name} is titled {title!r}, not {TITLES[api]!r}: another document?")


def facts_of(document: JsonObject, name: str) -> JsonObject:
    """Return the facts of a document, published or vendored, that can be generated from.

    Raises:
        PublishedError: In one sentence: it is not OpenAPI 3.0, or contradicts itself.
    """
    try:
        problem = next(_problems_of_form(document), None)
        if problem is None:
            facts = distill(document)
            problem = next(_problems_of_facts(facts), None)
    except PipelineError as error:
        raise PublishedError(f"{name}: {error}") from error
    if problem is not None:
        raise PublishedError(f"{name}: {problem}")
    return facts


def check_removals(before: JsonObject, after: JsonObject, name: str) -> None:
    """Refuse a document that lacks many operations of the one before."""
    removed = pair_operations(before, after).removed
    count = sum(1 for _ in operations(before))
    if len(removed) > count * _MOST_REMOVED:
        examples = ", ".join(call.id for call in removed[:3])
        raise PublishedError(
            f"{name} lacks {len(removed)} of {count} operations ({examples}, …); "
            "if the vendor means it, say --accept-removals"
        )


def _problems_of_form(document: JsonObject) -> Iterator[str]:
    version = document.get("openapi", document.get("swagger"))
    if not str(version).startswith("3.0."):
        yield f"OpenAPI {version}, expected 3.0"
    yield from (f"it has no {part}" for part in _PARTS if not document.get(part))
    yield from _nesting(document)


def _problems_of_facts(facts: JsonObject) -> Iterator[str]:
    yield from _references(facts)
    yield from _names(facts)


def _nesting(document: JsonObject) -> Iterator[str]:
    level: list[Json] = [document]
    for _ in range(_DEEPEST):
        level = [child for value in level for child in _children(value)]
        if not level:
            return
    yield f"it nests deeper than {_DEEPEST} levels"


def _children(value: Json) -> list[Json]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _references(document: JsonObject) -> Iterator[str]:
    for reference in sorted(references(document)):
        if not is_resolvable(document, reference):
            yield f"it refers to {reference}, which it does not hold"


def _names(document: JsonObject) -> Iterator[str]:
    for path, item in document["paths"].items():
        if not _PATH.fullmatch(path):
            yield f"{path!r} is not a path"
        for method in METHODS:
            yield from _operation_names(f"{method.upper()} {path}", item.get(method))
    ids = Counter(operation["operationId"] for _, _, operation in operations(document))
    for identifier, count in ids.items():
        if count > 1:
            yield f"{count} operations are called {identifier}"
    for group in document["components"].values():
        for name in group:
            if not _COMPONENT.fullmatch(name):
                yield f"{name!r} is not a name of a component"


def _operation_names(address: str, operation: JsonObject | None) -> Iterator[str]:
    if operation is None:
        return
    identifier = operation.get("operationId")
    if not isinstance(identifier, str) or not _OPERATION_ID.fullmatch(identifier):
        yield f"{address} has the operationId {identifier!r}, which is not a name"
    for tag in operation.get("tags", []):
        if not _TAG.fullmatch(tag):
            yield f"{address} has the tag {tag!r}, which is not a name"
    for status in operation["responses"]:
        if not _STATUS.fullmatch(status):
            yield f"{address} lists the response {status!r}, which is not a status"
