# Derived from tests/facade/_async/test_wrong_arguments.py by `nox -s unasync`: change that file instead.
"""Whatever is passed to a method: it is taken, or refused by an error of this library.

Types say what may be passed, and not everybody runs a type checker. Every parameter of every public
method gets every wrong value, so a method that is new is tried without a word here; it only needs
a line of good arguments below.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.facade._sync.world import WRONG, World, use

from confluence_connector import Confluence, ConfluenceError, InvalidInputError, RetryPolicy
from confluence_connector.sandbox import Sandbox

# A file of the user's that cannot be read is told by Python.
OF_FILES = ("attachments.upload(path_or_file=", "attachments.download(to=")


@pytest.fixture
def world(sandbox: Sandbox) -> Iterator[World]:
    with Confluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        world = World(confluence)
        world.furnish()
        yield world


def test_good_arguments_are_taken(world: World) -> None:
    methods = world.methods()
    assert methods.keys() == world.good.keys()
    for name, method in methods.items():
        use(method, world.good[name])


def test_wrong_ones_are_taken_or_refused(
    world: World, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a blank is a fine path to download to
    faults: list[str] = []
    for name, method in world.methods().items():
        for parameter in inspect.signature(method).parameters.values():
            several = parameter.kind is parameter.VAR_POSITIONAL
            for kind, wrong in WRONG.items():
                told = f"{name}({parameter.name}={kind})"
                before = len(sandbox.requests)
                value = (wrong,) if several else wrong
                try:
                    use(method, {**world.good[name], parameter.name: value})
                except InvalidInputError as error:
                    if len(str(error)) > 300:
                        faults.append(f"{told} is refused at length")
                    if any(asked.method != "GET" for asked in sandbox.requests[before:]):
                        faults.append(f"{told} has written something before it was refused")
                except ConfluenceError:
                    pass  # by Confluence
                except Exception as error:
                    if not (told.startswith(OF_FILES) and isinstance(error, OSError)):
                        faults.append(f"{told}: {error!r:.200}")
    assert not faults, "\n".join(faults)
