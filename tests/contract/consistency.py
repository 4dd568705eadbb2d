"""From a cassette to the documents, the generated models and the facade's declaration. Pure."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import httpx
from attrs import asdict

import confluence_connector_api.v1.api
import confluence_connector_api.v2.api
from confluence_connector.contract import Contract, Kind, OperationSpec
from confluence_connector.testing.cassette import Cassette, Exchange, read_cassette
from confluence_connector.testing.check import breaches

CASSETTES = Path(__file__).parents[1] / "cassettes"

# What methods declare and no cassette can show, with the reason.
NOT_SHOWN = {
    ("blog_posts.create", "getBlogPostById"): "looks for a post of this very minute",
    ("blog_posts.create", "getBlogPosts"): "looks for a post of this very minute",
    ("pages.ancestors", "getDatabaseAncestors"): "only above 250 ancestors, below a database",
    ("pages.ancestors", "getFolderAncestors"): "only above 250 ancestors, below a folder",
    ("pages.ancestors", "getSmartLinkAncestors"): "only above 250 ancestors, below an embed",
    ("pages.ancestors", "getWhiteboardAncestors"): "only above 250 ancestors, below a whiteboard",
    ("pages.move", "getPageDirectChildren"): "only after a lost response, which none records",
    **{
        (f"{resource}.descendants", f"get{kind}Descendants"): "only at a tenth level"
        for resource in ("folders", "pages")
        for kind in ("Database", "SmartLink", "Whiteboard")
    },
    **{
        ("folders.ancestors", f"get{kind}Ancestors"): "only above 250 ancestors"
        for kind in ("Database", "Page", "SmartLink", "Whiteboard")
    },
    **{
        ("restrictions.effective", f"get{kind}Ancestors"): "only above 250 ancestors"
        for kind in ("Database", "Folder", "SmartLink", "Whiteboard")
    },
}

# Fields that the cloud sends and no document names, by the last two parts of their place.
UNDOCUMENTED = {
    "_expandable.draftVersion",
    "_expandable.roles",
    "_expandable.typeSettings",
    "_links.base",
    "_links.edituiv2",
    "body.ari",
    "body.collaborators",
    "body.currentActiveAlias",
    "body.resolutionStatus",
    "body.subtype",
    "meta.count",
    "profilePicture.height",
    "profilePicture.width",
    "properties.inline-marker-ref",
    "properties.inline-original-selection",
    "results[]._links",
    "results[].attachment",
    "results[].page",
    "results[].pageId",
    "results[].resolutionStatus",
    "results[].resourceAri",
    "results[].sourceTemplateEntityId",
    "version.ncsStepVersion",
}


def cassettes() -> dict[str, Cassette]:
    """Return every cassette by its path below the folder."""
    return {
        path.relative_to(CASSETTES).as_posix(): read_cassette(path)
        for path in sorted(CASSETTES.rglob("*.yaml"))
    }


def operation_of(exchange: Exchange) -> OperationSpec | None:
    """Return the operation that an exchange belongs to, by the documents."""
    path = urlsplit(exchange.url).path
    if path.startswith("/ex/confluence/"):
        path = "/" + path.split("/", 4)[-1]
    match = Contract.load().match(exchange.method, path)
    return match.operation if match else None


def complaints(exchange: Exchange, contract: Contract | None = None) -> list[str]:
    """Return what the documents have against an exchange, undocumented fields of responses too.

    Args:
        exchange: The exchange.
        contract: The documents; by default the vendored ones.
    """
    if "/wiki/" not in urlsplit(exchange.url).path:
        return []
    report = (contract or Contract.load()).check_exchange(**asdict(exchange))
    return breaches(exchange, contract) + [
        f"{note}: unknown until now"
        for note in report.notes
        if note.kind is Kind.UNDECLARED and _tail(note.place) not in UNDOCUMENTED
    ]


def lost_fields(
    exchange: Exchange, parse: Callable[[httpx.Response], Any] | None = None
) -> list[str]:
    """Say what of a response is not there any more after its generated model has read it.

    Args:
        exchange: The exchange.
        parse: What reads the response; by default the generated operation's own function.
    """
    operation = operation_of(exchange)
    if operation is None or not 200 <= exchange.status < 300 or not is_json(exchange):
        return []
    response = httpx.Response(exchange.status, content=exchange.response_body)
    model = (parse or _module(operation.id)._parse)(response)
    return list(_differences("body", json.loads(exchange.response_body), _plain(model)))


def is_json(exchange: Exchange) -> bool:
    return exchange.response_headers.get("content-type", "").startswith("application/json")


def disagreements(
    cassettes: Iterable[Cassette],
    methods: Mapping[str, tuple[str, ...]],
    not_shown: Iterable[tuple[str, str]] = tuple(NOT_SHOWN),
) -> list[str]:
    """Compare what the facade's methods declare to call with what they called in the cassettes."""
    called: dict[str, set[str]] = defaultdict(set)
    for cassette in cassettes:
        for method, ids in cassette.calls.items():
            called[method].update(ids)
    declared = {(method, id) for method, ids in methods.items() for id in ids}
    shown = {(method, id) for method, ids in called.items() for id in ids}
    excused = set(not_shown)
    return [
        f"{method} {what} {id}"
        for what, pairs in (
            ("does not declare that it calls", shown - declared),
            ("is shown by no cassette to call", declared - shown - excused),
            ("needs no excuse any more for", excused & shown | excused - declared),
        )
        for method, id in sorted(pairs)
    ]


def _tail(place: str) -> str:
    return ".".join(re.sub(r"\[\d+\]", "[]", place).split(".")[-2:])


@cache
def _modules() -> dict[str, ModuleType]:
    found: dict[str, ModuleType] = {}
    for api in (confluence_connector_api.v2.api, confluence_connector_api.v1.api):
        for info in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
            if not info.ispkg:
                module = importlib.import_module(info.name)
                found.setdefault(module.OPERATION.id, module)
                found[f"{module.OPERATION.api}.{module.OPERATION.id}"] = module
    return found


def _module(operation_id: str) -> ModuleType:
    return _modules()[operation_id]


def _plain(model: Any) -> Any:
    if isinstance(model, list):
        return [_plain(item) for item in model]
    return model.to_dict() if hasattr(model, "to_dict") else model


def _differences(place: str, sent: Any, kept: Any) -> Iterator[str]:
    if isinstance(sent, dict) and isinstance(kept, dict):
        for key, value in sent.items():
            if key not in kept:
                yield f"{place}.{key} is lost"
            else:
                yield from _differences(f"{place}.{key}", value, kept[key])
    elif isinstance(sent, list) and isinstance(kept, list) and len(sent) == len(kept):
        for number, (one, other) in enumerate(zip(sent, kept, strict=True)):
            yield from _differences(f"{place}[{number}]", one, other)
    elif sent != kept and not _is_same_moment(sent, kept):
        yield f"{place} has become something else"


def _is_same_moment(sent: object, kept: object) -> bool:
    try:
        return datetime.fromisoformat(str(sent)) == datetime.fromisoformat(str(kept))
    except (ValueError, TypeError):
        return False
