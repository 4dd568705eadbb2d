"""The tests that the documentation shows are tests that pass, in a project of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


def shown_tests() -> dict[str, str]:
    """Return the tests of each document, by a name for their file."""
    documents = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    shown = {
        path.stem.lower().replace("-", "_"): [
            block for block in _BLOCK.findall(path.read_text("utf-8")) if "def test_" in block
        ]
        for path in documents
    }
    return {name: "\n\n".join(blocks) for name, blocks in shown.items() if blocks}


def test_the_shown_tests_pass_where_the_workflow_runs_them(tmp_path: Path) -> None:
    # In one run, as the imports and the checks of the vendor's documents cost seconds.
    text = (ROOT / "docs" / "examples" / "contract-tests.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["test"]["steps"]
    install, test = [step["run"] for step in steps if "run" in step]
    assert install == 'pip install "confluence-connector[testing]" pytest'
    files = shown_tests()
    assert {"readme", "testing", "contract_tests"} <= set(files)
    own = ROOT / "docs" / "examples" / "test_with_plugin.py"
    for name, source in {**files, "own": own.read_text("utf-8")}.items():
        (tmp_path / f"test_{name}.py").write_text(source, "utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    expected = sum(
        len(re.findall(r"^(?:async )?def test_", path.read_text("utf-8"), re.MULTILINE))
        for path in tmp_path.glob("test_*.py")
    )
    done = subprocess.run(
        [sys.executable, "-m", *test.split(), "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{expected} passed" in done.stdout


def test_the_guide_shows_the_workflow() -> None:
    guide = (ROOT / "docs" / "guides" / "contract-tests.md").read_text("utf-8")
    shown = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    text = (ROOT / "docs" / "examples" / "contract-tests.yml").read_text("utf-8")
    assert shown == [text.partition("\n")[2]]
