from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from spec.pipeline.layout import Api, Layout, read_json
from spec.pipeline.refresh import main
from spec.pipeline.source import digest
from tests.spec.small_api import V1, V2, changed
from tests.spec.test_changes_rules import DELETE, GET, LABELS
from tests.spec.test_generate import HOSTILE, in_a_process
from tests.spec.vendored import contents, published, vendor

THING = "components/schemas/Thing"


@pytest.fixture
def tree(tiny: Layout) -> Layout:
    return vendor(tiny, {"v1": V1, "v2": V2})


def put(tree: Layout, content: bytes) -> str:
    path = tree.spec.parent / "published.json"
    path.write_bytes(content)
    return str(path)


def test_a_publication_is_taken_over(tree: Layout, capsys: Any) -> None:
    after = published(changed(V2, f"{GET}/deprecated", True))
    before = contents(tree)
    assert main(["--v2", put(tree, after), "--date", "2026-07-21"], tree) == 0
    vendored = read_json(tree.document("v2"))
    assert vendored["paths"]["/pages/{id}"]["get"]["deprecated"] is True
    assert "description" not in vendored["info"]
    source = tomllib.loads(tree.source("v2").read_text(encoding="utf-8"))
    assert source["sha256"] == digest(after)
    assert str(source["date"]) == "2026-07-21"
    changed_files = {name for name, text in contents(tree).items() if before.get(name) != text}
    assert changed_files == {"v2/openapi.json", "v2/source.toml"}
    assert "nox -s changes" in capsys.readouterr().out


def test_the_same_publication_changes_nothing(tree: Layout, capsys: Any) -> None:
    before = contents(tree)
    assert main(["--v2", put(tree, published(V2))], tree) == 0
    assert contents(tree) == before
    assert "still the publication" in capsys.readouterr().out


def test_new_prose_moves_the_source_only(tree: Layout, capsys: Any) -> None:
    after = published(changed(V2, f"{GET}/summary", "Other words."))
    facts = tree.document("v2").read_bytes()
    assert main(["--v2", put(tree, after)], tree) == 0
    assert tree.document("v2").read_bytes() == facts
    assert digest(after) in tree.source("v2").read_text(encoding="utf-8")
    assert "new prose only" in capsys.readouterr().out


def reference(target: str) -> bytes:
    return published(changed(V2, THING, {"$ref": target}))


HALF = changed(changed(changed(V2, "paths/~pages"), "paths/~labels"), "paths/~spaces")
DEEP: Any = {}
for _ in range(200):
    DEEP = {"properties": {"a": DEEP}}

BAD: dict[str, tuple[bytes, str]] = {
    "cut off": (published(V2)[:-3000], "is not JSON, or cut off"),
    "a web page": (b"<!doctype html>" + b" " * 60_000, "is a web page, not JSON"),
    "bytes": (b"\xff\xfe" * 40_000, "is not JSON"),
    "nothing": (b"", "has only 0 bytes"),
    "too small": (json.dumps(V2).encode(), "bytes: a document has 50,000 or more"),
    "50 MB": (b"[" * 50_000_000, "is larger than 20,000,000 bytes: not read"),
    "nested without end": (b"[" * 100_000, "nests too deep"),
    "nested deep": (published(changed(V2, THING, DEEP)), "nests deeper than 100 levels"),
    "a list": (b"[" + b" " * 60_000 + b"]", "does not hold a JSON object"),
    "OpenAPI 2.0": (
        published(changed(changed(V2, "swagger", "2.0"), "openapi")),
        "OpenAPI 2.0, expected 3.0",
    ),
    "OpenAPI 3.1": (published(changed(V2, "openapi", "3.1.0")), "OpenAPI 3.1.0, expected 3.0"),
    "another API": (published(changed(V2, "info/title", "Jira")), "is titled 'Jira'"),
    "the other document": (published(V1), "is titled 'The Confluence Cloud REST API'"),
    "no paths": (published(changed(V2, "paths", {})), "it has no paths"),
    "no servers": (published(changed(V2, "servers")), "it has no servers"),
    "half of it": (published(HALF), "lacks 4 of 7 operations"),
    "an id twice": (
        published(changed(V2, f"{LABELS}/operationId", "getPages")),
        "2 operations are called getPages",
    ),
    "no id": (
        published(changed(V2, f"{LABELS}/operationId")),
        "operationId None, which is not a name",
    ),
    "no responses": (
        published(changed(V2, f"{LABELS}/responses")),
        "this operation has no responses",
    ),
    "paths as a list": (published(changed(V2, "paths", [1])), "this is not a map of path: [1]"),
    "a file elsewhere": (
        reference("file:///etc/passwd"),
        "only #/components/schemas/…",
    ),
    "an address elsewhere": (
        reference("https://evil.example/x.json#/a"),
        "only #/components/schemas/…",
    ),
    "a part of a component": (
        reference("#/components/schemas/PageSingle/properties"),
        "only #/components/schemas/…",
    ),
    "a dangling reference": (reference("#/components/schemas/No"), "which it does not hold"),
    "a reference to itself": (reference(f"#/{THING}"), "refers to itself"),
    "code as an id": (
        published(changed(V2, f"{LABELS}/operationId", HOSTILE)),
        "which is not a name",
    ),
    "code as a tag": (published(changed(V2, f"{LABELS}/tags/0", HOSTILE)), "which is not a name"),
    "code as a path": (published(changed(V2, "paths/~x()", {})), "'/x()' is not a path"),
    "code as a status": (
        published(changed(V2, f"{LABELS}/responses/2 or x()", {"description": ""})),
        "which is not a status",
    ),
    "code as a component": (
        published(changed(V2, f"components/schemas/{HOSTILE}", {"type": "object"})),
        "is not a name of a component",
    ),
    "a generator's warning": (
        published(changed(V2, f"{DELETE}/parameters", [])),
        "v2: 1 warnings",
    ),
    "names that clash": (
        published(changed(V2, "components/schemas/page-bulk", {"type": "object"})),
        "differ only in case or punctuation",
    ),
}


@pytest.mark.parametrize(("content", "said"), BAD.values(), ids=BAD)
def test_a_bad_publication_changes_nothing(
    content: bytes, said: str, tree: Layout, capsys: Any
) -> None:
    before = contents(tree)
    assert main(["--v2", put(tree, content)], tree) == 2
    assert contents(tree) == before
    printed = capsys.readouterr()
    assert said in printed.err
    assert "Traceback" not in printed.err
    assert printed.err.endswith("Nothing was changed.\n")


def test_a_missing_file(tree: Layout, capsys: Any) -> None:
    assert main(["--v1", "no-such-file.json"], tree) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_removals_can_be_accepted(tree: Layout) -> None:
    assert main(["--v2", put(tree, published(HALF)), "--accept-removals"], tree) == 0
    assert list(read_json(tree.document("v2"))["paths"]) == ["/pages/{id}"]


def test_all_repairs_that_no_longer_fit_are_named(tree: Layout, capsys: Any) -> None:
    actions = "".join(
        f'\n  - {{target: "{target}", description: because, update: {{deprecated: true}}}}'
        for target in (
            "$.paths['/labels'].get",
            "$.paths['/nowhere'].get",
            "$.paths['/spaces'].get",
        )
    )
    overlay = f"overlay: 1.0.0\ninfo: {{title: x, version: 1.0.0}}\nactions:{actions}\n"
    tree.overlay("v2").write_text(overlay, encoding="utf-8")
    before = contents(tree)
    after = changed(V2, f"{LABELS}/deprecated", True)  # the vendor made the first repair himself
    assert main(["--v2", put(tree, published(after))], tree) == 2
    assert contents(tree) == before
    said = capsys.readouterr().err
    assert "v2: overlay action 1 ($.paths['/labels'].get): changes nothing" in said
    assert "v2: overlay action 2 ($.paths['/nowhere'].get): matches nothing" in said
    assert "overlay action 3" not in said


def test_an_overlay_that_is_not_yaml(tree: Layout, capsys: Any) -> None:
    tree.overlay("v2").write_text("overlay: [", encoding="utf-8")
    after = changed(V2, f"{GET}/deprecated", True)
    assert main(["--v2", put(tree, published(after))], tree) == 2
    assert "overlay.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), OSError(28, "No space", "x")])
def test_stopped_halfway_the_old_files_are_back(
    failure: BaseException, tree: Layout, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    replace = Path.replace
    done: list[Path] = []

    def stopping(self: Path, target: Path) -> Path:
        done.append(target)
        if len(done) == 2:
            raise failure
        return replace(self, target)

    before = contents(tree)
    monkeypatch.setattr(Path, "replace", stopping)
    after = published(changed(V2, f"{GET}/deprecated", True))
    assert main(["--v2", put(tree, after)], tree) in (2, 130)
    assert len(done) > 2
    assert contents(tree) == before


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_code_in_values_and_prose_stays_text(api: Api, tree: Layout) -> None:
    document = {"v1": V1, "v2": V2}[api]
    name = "Hits" if api == "v1" else "Space"
    hostile = {
        "type": "object",
        "description": f"{HOSTILE} PROSE",
        "title": HOSTILE,
        "properties": {
            HOSTILE: {"type": "string", "enum": [HOSTILE, "plain"], "default": HOSTILE},
            "key": {"type": "string", "description": f"{HOSTILE} PROSE", "pattern": HOSTILE},
        },
        "required": [HOSTILE],
    }
    after = changed(document, f"components/schemas/{name}", hostile)
    path = next(iter(after["paths"]))
    call = after["paths"][path]["get"]
    call |= {"summary": f"{HOSTILE} PROSE", "description": f"{HOSTILE} PROSE"}
    call["x-atlassian-oauth2-scopes"] = [{"state": HOSTILE, "scopes": [HOSTILE]}]
    call["parameters"].append({"name": HOSTILE, "in": "query", "schema": {"type": "string"}})
    assert main([f"--{api}", put(tree, published(after))], tree) == 0

    from spec.pipeline.generate import main as generate

    assert generate([], tree) == 0
    assert not [name for name, text in contents(tree).items() if b"PROSE" in text]
    code = (
        "import importlib, pkgutil, confluence_connector_api as package\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        f"from confluence_connector_api.{api}.models import {name}\n"
        f"value = {{{HOSTILE!r}: {HOSTILE!r}, 'key': 'a'}}\n"
        f"assert {name}.from_dict(value).to_dict() == value\n"
    )
    in_a_process(code, tree)
    assert not list(tree.spec.parent.rglob("PWNED"))
