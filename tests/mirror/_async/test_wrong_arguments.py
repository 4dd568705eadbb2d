"""Whatever is passed to a workflow: it is taken, or refused before anything is written."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.facade._async.world import WRONG

from confluence_connector import AsyncConfluence, ConfluenceError, InvalidInputError
from confluence_connector.sandbox import Sandbox

# Of another type than any parameter of a workflow takes.
TYPES = ("a float", "bytes", "an object", "a list of None")
# Long enough for a name that the disk refuses, and for nothing else.
LONG = "a text longer than a URL"


def workflows(confluence: AsyncConfluence) -> dict[str, Callable[..., Any]]:
    found = inspect.getmembers(confluence.mirror, inspect.ismethod)
    return {name: method for name, method in found if not name.startswith("_")}


def good(name: str, folder: Path) -> dict[str, Any]:
    arguments = {"space": "DOCS", "folder": folder / name}
    return {"space": "DOCS"} if name == "changes" else arguments


async def use(method: Callable[..., Any], arguments: dict[str, Any]) -> None:
    result = method(**arguments)
    if inspect.isawaitable(result):
        await result
    elif hasattr(result, "first"):
        await result.first()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)  # a blank is a fine name of a folder
    for name in ("plan", "publish"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "Ribs.md").write_text("# Ribs\n")
    return tmp_path


async def test_wrong_ones_are_taken_or_refused(
    confluence: AsyncConfluence, sandbox: Sandbox, folder: Path
) -> None:
    faults: list[str] = []
    tried = 0
    for name, method in workflows(confluence).items():
        for parameter in inspect.signature(method).parameters.values():
            for kind, wrong in WRONG.items():
                told = f"{name}({parameter.name}={kind})"
                before = len(sandbox.requests)
                tried += 1
                try:
                    await use(method, {**good(name, folder), parameter.name: wrong})
                except ConfluenceError as error:
                    if len(str(error)) > 300:
                        faults.append(f"{told} is refused at length")
                    if any(asked.method != "GET" for asked in sandbox.requests[before:]):
                        faults.append(f"{told} has written something before it was refused")
                except OSError:
                    if parameter.name != "folder" or kind != LONG:
                        raise
                except Exception as error:
                    faults.append(f"{told}: {error!r:.200}")
    assert not faults, "\n".join(faults)
    assert tried > 300


async def test_wrong_types_are_refused_by_name_before_anything_is_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, folder: Path
) -> None:
    for name, method in workflows(confluence).items():
        for parameter in inspect.signature(method).parameters:
            for kind in TYPES:
                arguments = {**good(name, folder), parameter: WRONG[kind]}
                with pytest.raises(InvalidInputError, match=parameter):
                    await use(method, arguments)
    assert sandbox.requests == []


async def test_progress_of_a_plan_must_be_callable(
    confluence: AsyncConfluence, folder: Path
) -> None:
    plan = await confluence.mirror.plan(folder / "plan", "DOCS")
    with pytest.raises(InvalidInputError, match="progress="):
        await plan.apply(progress=1)  # type: ignore[arg-type]
    assert await confluence.pages.find(space="DOCS", title="Ribs") is None
