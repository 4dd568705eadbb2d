from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from spec.pipeline.layout import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.name: path for path in sorted(FOLDER.glob("*.yml"))}

NOX = """\
#!/bin/sh
echo "nox $*"
case "$2" in
  changes) mkdir -p build; echo '# Changes of the API' > build/changes.md; exit 1 ;;
  generate) echo generated > generated/module.py ;;
  typecheck) exit 1 ;;
esac
"""
GH = """\
#!/bin/sh
echo "gh $*" >> "$LOG"
test "$2" = create
"""


def read(name: str) -> dict[str, Any]:
    workflow: dict[str, Any] = YAML(typ="safe", pure=True).load(WORKFLOWS[name])
    return workflow


def script(job: str, number: int) -> str:
    """Return the script of a step, the steps with one counted."""
    steps = [step for step in read("refresh.yml")["jobs"][job]["steps"] if "run" in step]
    return str(steps[number]["run"])


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_by_commit(name: str) -> None:
    text = WORKFLOWS[name].read_text(encoding="utf-8")
    used = re.findall(r"uses: *(.*)", text)
    assert used
    for action in used:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", action), action


@pytest.mark.parametrize("name", WORKFLOWS)
def test_rights_are_given_one_by_one(name: str) -> None:
    workflow = read(name)
    assert set(workflow["permissions"].items()) <= {("contents", "read")}
    for job in workflow["jobs"].values():
        may_write = "write" in job.get("permissions", {}).values()
        runs_the_project = any(
            word in str(step.get("run")) for step in job["steps"] for word in ("nox", "pip", ".ci")
        )
        assert not (may_write and runs_the_project)


def test_no_expression_stands_inside_a_script() -> None:
    for path in WORKFLOWS.values():
        for job in read(path.name)["jobs"].values():
            assert not any("${{" in str(step.get("run")) for step in job["steps"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone with stand-ins for nox and gh, whose origin is a bare repository."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, text in (("nox", NOX), ("gh", GH)):
        (tools / name).write_text(text, encoding="utf-8")
        (tools / name).chmod(0o755)
    folder = tmp_path / "checkout"
    for part in ("spec", "generated"):
        (folder / part).mkdir(parents=True)
        (folder / part / "file").write_text("old\n", encoding="utf-8")
    (folder / "file").write_text("old\n", encoding="utf-8")
    run(
        "git init -q -b main . && git add . && git -c user.name=Ann -c user.email=ann@example.com "
        "commit -q -m start && git init -q --bare ../origin && git remote add origin ../origin",
        folder,
    )
    return folder


def run(code: str, folder: Path) -> str:
    path = f"{folder.parent / 'tools'}{os.pathsep}{os.environ['PATH']}"
    names = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")
    environment = {
        **os.environ,
        **dict.fromkeys(names, "x"),
        "PATH": path,
        "NEWS": str(folder / "build"),
        "LOG": str(folder.parent / "log"),
        "GITHUB_OUTPUT": str(folder.parent / "output"),
        "ACCEPT_REMOVALS": "",
    }
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", code],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_news_no_pull_request(checkout: Path) -> None:
    run(script("try", 1), checkout)
    assert not (checkout.parent / "output").exists()


def test_news_become_a_pull_request_with_the_page(checkout: Path) -> None:
    (checkout / "spec" / "file").write_text("new\n", encoding="utf-8")
    run(script("try", 1), checkout)
    assert (checkout.parent / "output").read_text(encoding="utf-8") == "news=yes\n"

    (checkout / "file").write_text("what a test run left behind\n", encoding="utf-8")
    run(script("try", 2), checkout)
    body = (checkout / "build" / "body.md").read_text(encoding="utf-8")
    assert body.startswith("# Changes of the API\n")
    assert "| `typecheck` | **failed** |\n| `tests` | passed |\n| `contract` | passed |" in body

    run("git reset -q --hard", checkout)
    run(script("propose", 0), checkout)
    shown = run("git show --stat --format=%s origin/refresh", checkout)
    assert "spec/file" in shown
    assert "generated/module.py" in shown
    assert "2 files changed" in shown
    log = (checkout.parent / "log").read_text(encoding="utf-8")
    assert "gh pr create --head refresh" in log


def test_a_pull_request_takes_every_job_of_ci() -> None:
    jobs = read("ci.yml")["jobs"]
    required = jobs.pop("required")
    assert required["needs"] == list(jobs)
    run = required["steps"][0]["run"]
    assert run == f'test "$RESULTS" = "{" ".join(["success"] * len(jobs))}"'
    assert any(step.get("run") == "nox -s docs" for step in jobs["docs"]["steps"])
