from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from spec.changes.__main__ import main
from spec.changes.facade import read_facade
from spec.changes.grades import Grade
from spec.changes.history import main as history
from spec.changes.page import page
from spec.changes.proposal import changelog, version_bump
from spec.changes.report import Change, Report
from spec.pipeline.layout import Layout, read_json
from tests.spec.small_api import V1, V2, changed, report
from tests.spec.test_changes_rules import BODY, GET, LIST, PUT, SENT
from tests.spec.tiny_spec import write_spec


def only(changes: Report, what: str) -> Change:
    (change,) = (change for change in changes.changes if change.what == what)
    return change


@pytest.fixture
def real(tmp_path: Path) -> Layout:
    layout = Layout(spec=tmp_path / "spec", generated=tmp_path / "generated")
    write_spec(layout, {"v1": V1, "v2": V2})
    return layout


def files(folder: Path, before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    arguments: list[str] = []
    for option, document in (("--from", before), ("--to", after)):
        path = folder / f"{option.strip('-')}.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        arguments += [option, str(path)]
    return [*arguments, "--output", str(folder / "out")]


def renamed_field() -> dict[str, Any]:
    number = {"type": "object", "required": ["number"], "properties": {}}
    new = changed(V2, f"{SENT}/revision", number)
    return changed(changed(new, f"{SENT}/version"), f"{BODY}/required", ["title", "revision"])


def test_a_field_under_another_name_is_named_where_the_facade_sends_it(tmp_path: Path) -> None:
    gone = [
        change
        for change in report(tmp_path, V2, renamed_field()).changes
        if change.what == "property" and change.after is None
    ]
    assert [change.text for change in gone] == [
        "the field is gone; new and required beside it: `revision`"
    ]
    assert gone[0].methods == ("pages.update",)
    assert gone[0].named_at == ("_async/pages.py:6",)


def test_a_removal_and_an_addition_are_not_a_rename(tmp_path: Path) -> None:
    paths = {"/pages": V2["paths"]["/pages"]}
    state = {"get": {**V2["paths"]["/pages/{id}"]["get"], "operationId": "getPageState"}}
    after = changed(V2, "paths", {**paths, "/pages/{id}/state": state})
    reported = [
        (change.where, change.text)
        for change in report(tmp_path, V2, after).changes
        if change.what in ("operation", "address", "operationId")
    ]
    assert ("GET /wiki/api/v2/pages/{id} getPageById", "removed") in reported
    assert ("GET /wiki/api/v2/pages/{id}/state getPageState", "new") in reported
    assert {text for _, text in reported} == {"removed", "new"}


def test_a_shared_component_is_reported_once_with_all_its_operations(tmp_path: Path) -> None:
    after = changed(V2, "components/schemas/Version/properties/number/type", "string")
    reported = report(tmp_path, V2, after).changes
    assert [(change.direction, change.operations) for change in reported] == [
        ("sent", ("createPage",)),
        ("received", ("createPage", "getPageById", "getPages", "getSpaces", "updatePage")),
    ]


def test_direction_decides(tmp_path: Path) -> None:
    after = changed(V2, "components/schemas/Version/required", ["number"])
    grades = {change.direction: change.grade for change in report(tmp_path, V2, after).changes}
    assert grades == {"sent": Grade.BREAKING, "received": Grade.HARMLESS}


@pytest.mark.parametrize(
    ("after", "bump"),
    [
        (V2, "none"),
        (changed(V2, f"{GET}/responses/409", {"description": ""}), "patch"),
        (changed(V2, f"{SENT}/new", {"type": "string"}), "minor"),
        (changed(V2, f"{LIST}/parameters/0/schema/maximum", 500), "patch"),
        (changed(V2, GET), "major"),
    ],
)
def test_the_version_bump(after: dict[str, Any], bump: str, tmp_path: Path) -> None:
    assert version_bump([report(tmp_path, V2, after)]) == bump


def test_the_changelog_begins_with_what_breaks(tmp_path: Path) -> None:
    after = changed(changed(V2, GET), f"{PUT}/deprecated", True)
    lines = changelog([report(tmp_path, V2, after)])
    assert lines[0].startswith("- v2: **Breaking**: `GET /wiki/api/v2/pages/{id} getPageById`")
    assert "`pages.get`, `pages.update`" in lines[0]
    assert lines[-1].endswith("deprecated. Reaches `pages.update`.")


def test_the_page_names_methods_sections_and_next_steps(tmp_path: Path) -> None:
    text = page([report(tmp_path, V2, changed(changed(V2, GET), f"{PUT}/deprecated", True))])
    assert "**Something breaks.** Proposed version bump: **major**." in text
    assert "| v2 | before | after | 1 | 1 | 0 |" in text
    assert "| `pages.get` | breaking |" in text
    for heading in ("Operations removed: 1", "Operations deprecated: 1"):
        assert f"### {heading}" in text
    for command in ("nox -s generate", "nox -s contract"):
        assert command in text


def test_names_of_the_document_do_not_become_markup(tmp_path: Path) -> None:
    text = page(
        [report(tmp_path, V2, changed(V2, f"{SENT}/a|b<img src=x>\n# c", {"type": "string"}))]
    )
    row = next(line for line in text.splitlines() if "a\\|b" in line)
    assert "&lt;img" in row
    assert not re.search(r"^# c", text, re.MULTILINE)


def test_the_command_writes_a_page_and_a_file(real: Layout, tmp_path: Path) -> None:
    assert main(files(tmp_path, V2, changed(V2, GET)), real) == 1
    written = read_json(tmp_path / "out" / "changes.json")
    assert written["breaking"] is True
    assert written["bump"] == "major"
    (change,) = written["documents"][0]["changes"]
    assert change["grade"] == "breaking"
    assert change["operations"] == ["getPageById"]
    assert "pages.get" in change["methods"]  # of the real facade
    assert "Operations removed" in (tmp_path / "out" / "changes.md").read_text(encoding="utf-8")


def test_the_exit_status_tells_what_breaks(real: Layout, tmp_path: Path) -> None:
    assert main(files(tmp_path, V2, V2), real) == 0
    assert main(files(tmp_path, changed(V2, GET), V2), real) == 0
    assert main(files(tmp_path, V1, V2), real) == 2
    assert main(files(tmp_path, {}, V2), real) == 2


def test_today_is_compared_with_a_revision(tmp_path: Path) -> None:
    top = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, check=False)
    if top.returncode:
        pytest.skip("not a git checkout")
    assert main(["--output", str(tmp_path)]) in (0, 1)
    assert [it["api"] for it in read_json(tmp_path / "changes.json")["documents"]] == ["v1", "v2"]
    assert main(["--revision", "no-such-revision", "--output", str(tmp_path)]) == 2


def test_the_real_facade_declares_its_operations() -> None:
    facade = read_facade(set())
    assert "pages.update" in facade.calling("v2", "updatePage")
    assert "search" in facade.calling("v1", "searchByCQL")
    assert any("pages.py:" in line for line in facade.naming("body", "passed", {"update_page"}))
    assert facade.naming("body", "passed", {"no_such_operation"}) == ()


def test_an_id_of_both_apis(tmp_path: Path) -> None:
    after = changed(V1, "paths/~wiki~rest~api~space/get/deprecated", True)
    assert only(report(tmp_path, V1, after), "deprecated").methods == ("spaces.old",)


def test_history(real: Layout, tmp_path: Path, capsys: Any, tiny: Layout) -> None:
    write_spec(tiny, {"v1": V1, "v2": V2})
    arguments = files(tmp_path, V2, changed(V2, GET))
    assert history([arguments[1], arguments[3]], tiny) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "from: 7 operations, 0 overlay actions do not fit"
    assert printed[1] == "to: 6 operations, 0 overlay actions do not fit"
    assert printed[2].startswith("from -> to: 1 breaking, 0 risky, 0 harmless")
