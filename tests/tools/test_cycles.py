"""The check for circular imports finds them, and forgives what runs later."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tools import cycles


@pytest.mark.parametrize(
    ("text", "is_circle"),
    [
        ("from . import b\n", True),
        ("def later():\n    from . import b\n", False),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from . import b\n", False),
        ("import json\n", False),
    ],
)
def test_modules_that_import_each_other_while_loading_are_found(
    text: str, is_circle: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"sample_{abs(hash(text))}"
    package = tmp_path / name
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    (package / "a.py").write_text(text, "utf-8")
    (package / "b.py").write_text("from . import a\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    found = cycles.cycle(cycles.imports((name,)))
    assert bool(found) == is_circle
    assert not is_circle or {f"{name}.a", f"{name}.b"} == set(found)
    for module in [module for module in sys.modules if module.split(".")[0] == name]:
        monkeypatch.delitem(sys.modules, module)
