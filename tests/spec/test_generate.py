from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from spec.pipeline.client import GenerationError, generate_client
from spec.pipeline.generate import main
from spec.pipeline.layout import ROOT, Layout
from spec.pipeline.pins import PinError, check_templates, check_versions
from spec.pipeline.prepare import prepare
from tests.spec.tiny_spec import document, json_response, operation, write_spec

HOSTILE = 'x"; open("PWNED", "w"); """\\\'\n{open("PWNED", "w")}'


def files_of(layout: Layout) -> dict[str, bytes]:
    return {
        path.relative_to(layout.package).as_posix(): path.read_bytes()
        for path in sorted(layout.package.rglob("*"))
        if path.is_file()
    }


def in_a_process(code: str, tiny: Layout, **environment: str) -> str:
    """Run code where the tiny package takes the place of the real one."""
    path = os.pathsep.join([str(tiny.generated), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        cwd=tiny.spec,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_check_accepts_what_generate_wrote(tiny: Layout, capsys: Any) -> None:
    assert main([], tiny) == 0
    assert main(["--check"], tiny) == 0
    capsys.readouterr()
    (tiny.package / "wire.py").write_text("# by hand", encoding="utf-8")
    (tiny.package / "mine.py").touch()
    (tiny.package / "v2/api/thing/get_things.py").unlink()
    assert main(["--check"], tiny) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[:3] == [
        "missing: v2/api/thing/get_things.py",
        "not generated: mine.py",
        "differs: wire.py",
    ]
    assert "run nox -s generate" in printed[3]
    assert main([], tiny) == 0
    assert main(["--check"], tiny) == 0


def rename_in_document(tiny: Layout) -> None:
    text = tiny.document("v1").read_text(encoding="utf-8")
    tiny.document("v1").write_text(text.replace("getThings", "listThings"), encoding="utf-8")


def add_overlay_action(tiny: Layout) -> None:
    action = "{target: '$.paths[*].get', description: because, update: {deprecated: true}}"
    text = tiny.overlay("v2").read_text(encoding="utf-8").replace("[]", f"[{action}]")
    tiny.overlay("v2").write_text(text, encoding="utf-8")


def change_template(tiny: Layout) -> None:
    path = tiny.generator / "templates" / "endpoint_init.py.jinja"
    path.write_text('"""Changed."""\n', encoding="utf-8")


def change_shared_file(tiny: Layout) -> None:
    with (tiny.generator / "shared" / "wire.py").open("a", encoding="utf-8") as file:
        file.write("X = 1\n")


@pytest.mark.parametrize(
    "fault", [rename_in_document, add_overlay_action, change_template, change_shared_file]
)
def test_check_sees_a_forgotten_regeneration(tiny: Layout, fault: Callable[[Layout], None]) -> None:
    assert main([], tiny) == 0
    fault(tiny)
    assert main(["--check"], tiny) == 1


def test_a_repair_that_no_longer_fits_stops_the_run(tiny: Layout, capsys: Any) -> None:
    add_overlay_action(tiny)
    text = tiny.overlay("v2").read_text(encoding="utf-8")
    tiny.overlay("v2").write_text(text.replace("$.paths[*].get", "$.gone"), encoding="utf-8")
    assert main([], tiny) == 2
    assert capsys.readouterr().err == (
        "overlay action 1 ($.gone): matches nothing; has the vendor changed the document?\n"
    )
    assert not tiny.package.exists()


def test_the_bytes_are_the_same_on_every_run(tiny: Layout) -> None:
    schemas = {
        name: {
            "type": "object",
            "properties": {key: {"$ref": f"#/components/schemas/{name}"} for key in "abc"},
        }
        for name in ("One", "Two", "Three")
    }
    union = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas]}
    paths = {"/things": {"get": operation("getThings", responses={"200": json_response(union)})}}
    write_spec(tiny, {"v2": document(paths, schemas)})
    code = (
        "from pathlib import Path; from spec.pipeline.generate import main; "
        "from spec.pipeline.layout import Layout; "
        f"main([], Layout(Path({str(tiny.spec)!r}), Path({str(tiny.generated)!r})))"
    )
    in_a_process(code, tiny, PYTHONHASHSEED="1")
    first = files_of(tiny)
    assert len(first) > 15
    for path in tiny.package.rglob("*.py"):
        path.unlink()
    in_a_process(code, tiny, PYTHONHASHSEED="2")
    assert files_of(tiny) == first


def test_every_file_says_who_wrote_it(tiny: Layout) -> None:
    main([], tiny)
    for name, content in files_of(tiny).items():
        first_line = content.split(b"\n")[0]
        assert b"nox -s generate" in first_line or name == "py.typed"


def test_hostile_text_stays_text(tiny: Layout) -> None:
    schema = {
        "type": "object",
        "properties": {
            HOSTILE: {"type": "string", "enum": [HOSTILE, "plain"], "default": HOSTILE},
            "plain": {"type": "object", "properties": {HOSTILE: {"type": "string"}}},
        },
        "required": [HOSTILE],
    }
    parameters = [
        {"name": HOSTILE, "in": "query", "schema": {"type": "string"}},
        {"name": f"X-{HOSTILE}", "in": "header", "schema": {"type": "string", "default": HOSTILE}},
    ]
    scopes = [{"scheme": "o", "state": "Current", "scopes": [HOSTILE]}]
    described = operation(
        f"get{HOSTILE}",
        parameters=parameters,
        responses={"200": json_response({"$ref": "#/components/schemas/Thing"})},
        **{"x-atlassian-oauth2-scopes": scopes},
    )
    described["tags"] = [HOSTILE]
    paths = {f"/things/{HOSTILE.replace('{', '').replace('}', '')}": {"get": described}}
    write_spec(tiny, {"v2": document(paths, {"Thing": schema})})
    main([], tiny)
    code = (
        "import importlib, pkgutil, confluence_connector_api as package\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        "from confluence_connector_api.registry import operations\n"
        "from confluence_connector_api.v2.models import Thing\n"
        f"hostile = {HOSTILE!r}\n"
        "thing = {hostile: hostile, 'plain': {hostile: 'y'}}\n"
        "assert Thing.from_dict(thing).to_dict() == thing\n"
        "assert operations()['get' + hostile].classic_scopes == (hostile,)\n"
    )
    in_a_process(code, tiny)
    assert not list(tiny.spec.rglob("PWNED"))


def generate(tiny: Layout, paths: dict[str, Any], schemas: dict[str, Any]) -> Path:
    described = document(paths, schemas)
    target = tiny.generated / "raw"
    generate_client("v2", described, prepare(described), tiny.generator, target)
    return target


def test_a_warning_of_the_generator_is_an_error(tiny: Layout) -> None:
    paths = {"/things/{id}": {"get": operation("getThing")}}  # says nothing of its id
    with pytest.raises(GenerationError, match=r"/things/\{id\}"):
        generate(tiny, paths, {})


def test_a_model_must_not_hide_an_import(tiny: Layout) -> None:
    with pytest.raises(GenerationError, match="Unset"):
        generate(tiny, {}, {"Unset": {"type": "object"}})


def test_something_that_is_not_a_document(tiny: Layout) -> None:
    with pytest.raises(GenerationError, match="v2"):
        generate_client("v2", document(), {"openapi": "3.0.3"}, tiny.generator, tiny.generated)


def test_another_version_of_a_tool_is_refused(tmp_path: Path) -> None:
    check_versions()
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    other = tmp_path / "pyproject.toml"
    other.write_text(text.replace('"openapi-python-client==0', '"openapi-python-client==9'))
    with pytest.raises(PinError, match="openapi-python-client"):
        check_versions(other)


def test_another_stock_template_is_refused(tiny: Layout) -> None:
    check_templates(tiny.generator)
    record = tiny.generator / "stock_templates.toml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace('"model.py.jinja" = "', '"model.py.jinja" = "0'))
    with pytest.raises(PinError, match="another model"):
        check_templates(tiny.generator)


def test_a_template_without_a_digest_is_refused(tiny: Layout) -> None:
    (tiny.generator / "templates" / "types.py.jinja").touch()
    with pytest.raises(PinError, match="does not list"):
        check_templates(tiny.generator)
