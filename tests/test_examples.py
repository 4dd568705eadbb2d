"""The examples in docstrings, run: a client's on a sandbox, the others as they stand."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import confluence_connector
from confluence_connector.sandbox import Sandbox

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def modules_with_examples() -> Iterator[str]:
    for module in pkgutil.walk_packages(confluence_connector.__path__, "confluence_connector."):
        is_derived_from = "._async." in module.name  # its twin in _sync has the same examples
        if is_derived_from or module.name.endswith("__main__"):
            continue
        spec = module.module_finder.find_spec(module.name, None)
        if spec and spec.origin and ">>> " in Path(spec.origin).read_text("utf-8"):
            yield module.name


def examples(name: str) -> list[doctest.DocTest]:
    found = doctest.DocTestFinder().find(importlib.import_module(name))
    return [test for test in found if test.examples]


@pytest.mark.parametrize("name", sorted(modules_with_examples()))
def test_examples(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for test in examples(name):
        with Sandbox(strict=True) as sandbox, sandbox.client() as confluence:
            test.globs.update(confluence=confluence, sandbox=sandbox)
            printed: list[str] = []
            runner = doctest.DocTestRunner(optionflags=OPTIONS)
            runner.run(test, out=printed.append)
            assert runner.summarize(verbose=False).failed == 0, "".join(printed)


RESOURCES = [
    "attachments", "blog_posts", "comments", "groups", "labels", "pages", "properties",
    "restrictions", "spaces", "long_tasks", "users",
]  # fmt: skip


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_resource_has_an_example(resource: str) -> None:
    assert examples(f"confluence_connector._sync.resources.{resource}")


def test_the_client_has_an_example() -> None:
    assert examples("confluence_connector._sync.client")
