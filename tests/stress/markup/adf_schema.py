"""ADF against the vendor's published schema.

Two questions, each for many documents: is what ``to_adf`` returns valid, and does a valid document
come back the same from its way through storage? The documents are drawn from the schema itself, so
that a node, a mark or an attribute it gains is tried without a word here. Two marks of one kind on
one text are left out: the schema allows them, and the editor never makes them.

    python -m tests.stress.markup.adf_schema SCHEMA [--documents N] [--corpus FILE ...]

``SCHEMA`` is ``json-schema/v1/full.json`` of the npm package ``@atlaskit/adf-schema``. A corpus is
a file of JSON lines, each with a member ``body``: storage, or a document of the editor.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
from tests.markup.adf_documents import JSON, TEXTS, Documents
from tests.markup.test_adf import PAIRS
from tests.markup.test_adf_round_trip import any_storage

from confluence_connector.errors import InvalidInputError
from confluence_connector.markup import from_adf, parse, to_adf

_DEEP = 5
_SHALLOW = ("paragraph", "rule", "text_", "media_node", "hardBreak")
_PATTERNED = ["#ff5630", "#ABCDEF", "#091e42"]


class Drawn:
    """Draws values that a schema allows; the same seed draws the same ones."""

    def __init__(self, schema: dict[str, Any], seed: int) -> None:
        self.definitions = schema["definitions"]
        self.random = random.Random(seed)

    def value(self, schema: dict[str, Any], depth: int) -> Any:
        """Draw one value."""
        if "$ref" in schema:
            return self.value(self._named(schema), depth)
        if "allOf" in schema:
            return self.value(self._joined(schema["allOf"]), depth)
        if "anyOf" in schema:
            return self.value(self.random.choice(self._choices(schema["anyOf"], depth)), depth)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        draw = getattr(self, f"_{schema.get('type', 'any')}")
        return draw(schema, depth)

    def _named(self, schema: dict[str, Any]) -> dict[str, Any]:
        name = schema["$ref"].rpartition("/")[2]
        return self.definitions[name]

    def _joined(self, parts: list[dict[str, Any]]) -> dict[str, Any]:
        whole: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
        for part in parts:
            named = self._named(part) if "$ref" in part else part
            whole["properties"].update(named.get("properties", {}))
            whole["required"] = [*whole["required"], *named.get("required", [])]
        return whole

    def _choices(self, choices: list[dict[str, Any]], depth: int) -> list[dict[str, Any]]:
        shallow = [c for c in choices if any(name in c.get("$ref", "") for name in _SHALLOW)]
        return shallow if depth > _DEEP and shallow else choices

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        often = 0.5 if depth <= _DEEP else 0.15
        drawn = {
            name: self.value(member, depth + 1)
            for name, member in schema.get("properties", {}).items()
            if name in schema.get("required", ()) or self.random.random() < often
        }
        if isinstance(drawn.get("marks"), list):
            known = [m for m in drawn["marks"] if isinstance(m, dict) and "type" in m]
            drawn["marks"] = list({mark["type"]: mark for mark in known}.values())
        return drawn

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        items, least = schema.get("items", {}), schema.get("minItems", 0)
        if isinstance(items, list):
            count = self.random.randint(max(least, 1), len(items))
            return [self.value(item, depth + 1) for item in items[:count]]
        most = schema.get("maxItems", max(least, 3))
        count = self.random.randint(least, most)
        return [self.value(items, depth + 1) for _ in range(count)]

    def _string(self, schema: dict[str, Any], _: int) -> str:
        texts = TEXTS if schema.get("minLength") else [*TEXTS, ""]
        return self.random.choice(_PATTERNED if "pattern" in schema else texts)

    def _number(self, schema: dict[str, Any], _: int) -> float:
        least, most = schema.get("minimum", 0), schema.get("maximum", 1_000)
        return self.random.choice([least, most, self.random.randint(int(least), int(most))])

    def _boolean(self, _: dict[str, Any], __: int) -> bool:
        return self.random.random() < 0.5

    def _any(self, _: dict[str, Any], __: int) -> Any:
        return self.random.choice(JSON)


def normal(value: Any) -> Any:
    """Return a node as the editor has it: nothing empty, equal neighbouring texts as one."""
    if isinstance(value, list):
        return _merged([normal(one) for one in value])
    if not isinstance(value, dict):
        return value
    members = {
        name: normal(one) if name in ("content", "marks") else one for name, one in value.items()
    }
    return {k: v for k, v in members.items() if v or k not in ("attrs", "marks", "content")}


def _merged(nodes: list[Any]) -> list[Any]:
    merged: list[Any] = []
    for node in nodes:
        last = merged[-1] if merged and isinstance(node, dict) else {}
        same = node.get("marks") == last.get("marks") if last else False
        if same and node.get("type") == "text" == last.get("type"):
            merged[-1] = {**last, "text": last["text"] + node["text"]}
        else:
            merged.append(node)
    return merged


class Judge:
    """Counts what holds, and keeps the first of each that does not."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = jsonschema_rs.Draft4Validator(schema)
        self.counts: Counter[str] = Counter()
        self.failed: dict[str, str] = {}

    def is_valid(self, document: Any) -> bool:
        return self._schema.is_valid(document)

    def storage(self, source: str, storage: str) -> None:
        """Judge a body: its document is valid, and the same after a turn."""
        try:
            document = to_adf(storage)
        except InvalidInputError:
            self.counts[f"{source}: refused"] += 1
            return
        again = from_adf(document)
        parse(again)
        self._count(f"{source}: valid", self.is_valid(document), storage)
        self._count(f"{source}: the same after a turn", to_adf(again) == document, storage)

    def document(self, source: str, document: Any) -> None:
        """Judge a document: it comes back the same from storage, if it is valid."""
        if not self.is_valid(document):
            self.counts[f"{source}: not valid, left out"] += 1
            return
        again = to_adf(from_adf(document))
        self._count(f"{source}: valid", self.is_valid(again), document)
        same = normal(again) == normal(document)
        self._count(f"{source}: the same after a turn", same, document)

    def _count(self, what: str, holds: bool, body: Any) -> None:
        self.counts[what] += holds
        if not holds:
            self.counts[f"{what}: FAILED"] += 1
            self.failed.setdefault(what, json.dumps(body, ensure_ascii=False)[:2_000])


def main() -> int:
    """Judge all, and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("schema", type=Path)
    parser.add_argument("--documents", type=int, default=3_000)
    parser.add_argument("--corpus", type=Path, nargs="*", default=[])
    arguments = parser.parse_args()
    schema = json.loads(arguments.schema.read_text(encoding="utf-8"))
    judge = Judge(schema)
    for storage, block in PAIRS.values():
        judge.storage("constructs", storage)
        judge.document("constructs", {"type": "doc", "version": 1, "content": [block]})
    for seed in range(arguments.documents):
        root = schema["definitions"]["doc_node"]
        judge.document("drawn from the schema", Drawn(schema, seed).value(root, 0))
        judge.document("drawn by the tests", Documents(seed).document())
        judge.storage("drawn storage", any_storage(random.Random(seed)))
    for path in arguments.corpus:
        for line in path.read_text(encoding="utf-8").splitlines():
            body = json.loads(line)["body"]
            if isinstance(body, dict):
                judge.document(path.name, body)
            else:
                judge.storage(path.name, body)
    for what, count in sorted(judge.counts.items()):
        print(f"{count:7,}  {what}")
    for what, body in judge.failed.items():
        print(f"\n{what}, first that did not:\n{body}")
    return 1 if judge.failed else 0


if __name__ == "__main__":
    sys.exit(main())
