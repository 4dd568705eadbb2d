"""The tests that the documentation shows are tests that pass, in a project of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


def run_pytest(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("document", ["README.md", "docs/guides/testing.md"])
def test_the_shown_tests_pass(tmp_path: Path, document: str) -> None:
    blocks = _BLOCK.findall((ROOT / document).read_text("utf-8"))
    shown = [block for block in blocks if "def test_" in block]
    assert shown
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (tmp_path / "test_shown.py").write_text("\n\n".join(shown), "utf-8")
    assert " passed" in run_pytest(tmp_path)


def test_the_workflow_for_another_project_runs_its_tests(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "examples" / "contract-tests.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["test"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert commands == ['pip install "confluence-connector[testing]" pytest', "pytest"]
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (tmp_path / "test_own.py").write_text(
        (ROOT / "docs" / "examples" / "test_with_plugin.py").read_text("utf-8"), "utf-8"
    )
    assert "3 passed" in run_pytest(tmp_path)
