"""The public names: all there, the same in both colours, typed, and shown rightly in the README."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import pytest

import confluence_connector
from confluence_connector import AsyncConfluence, Confluence
from confluence_connector._operations import METHODS

TESTS = Path(__file__).parent
TYPED = (TESTS / "typing/_async/surface.py").read_text("utf-8")
PLAIN = {
    "Async": "",
    "aclose": "close",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "Awaitable": "",
}


def plain(text: str) -> str:
    text = re.sub(r"Awaitable\[(.*)\]", r"\1", text)
    for asynchronous, synchronous in PLAIN.items():
        text = text.replace(asynchronous, synchronous)
    return text


def public(kind: type) -> dict[str, str]:
    """Return every public member of a class with its signature."""
    members: dict[str, str] = {}
    for name, member in inspect.getmembers(kind):
        if not name.startswith("_"):
            is_method = callable(member)
            members[plain(name)] = plain(str(inspect.signature(member))) if is_method else ""
    return members


def resources(kind: type) -> dict[str, type]:
    client = kind("a-token", site="acme")
    return {
        name: type(getattr(client, name))
        for name, member in vars(kind).items()
        if isinstance(member, cached_property)
    }


def test_every_public_name_can_be_imported() -> None:
    for name in confluence_connector.__all__:
        assert getattr(confluence_connector, name) is not None
    assert dir(confluence_connector) == confluence_connector.__all__
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = confluence_connector.no_such_name


def test_every_credential_can_be_imported() -> None:
    from confluence_connector import auth

    assert dir(auth) == auth.__all__
    for name in dir(auth):
        assert getattr(auth, name).__name__ == name
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = auth.no_such_name


def test_importing_the_commands_runs_none() -> None:
    sys.modules.pop("confluence_connector.__main__", None)
    module = importlib.import_module("confluence_connector.__main__")
    assert callable(module.cli)


def test_importing_the_package_loads_neither_httpx_nor_a_model() -> None:
    code = (
        "import sys, confluence_connector\n"
        "print(sorted(m for m in sys.modules if m.startswith(('httpx', 'attr', 'confluence_'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['confluence_connector', 'confluence_connector._version']"


def test_sync_and_async_have_the_same_names_and_signatures() -> None:
    assert public(AsyncConfluence) == public(Confluence)
    synchronous = resources(Confluence)
    for name, kind in resources(AsyncConfluence).items():
        assert public(kind) == public(synchronous[name]), name


def test_every_method_has_its_return_type_asserted() -> None:
    missing = [
        method for method in METHODS if not re.search(rf"\b{method.split('.')[-1]}\(", TYPED)
    ]
    assert not missing


def test_the_readme_shows_the_script_that_is_type_checked() -> None:
    script = (TESTS / "typing/everyday.py").read_text("utf-8")
    readme = (TESTS.parent / "README.md").read_text("utf-8")
    assert f"```python\n{script}```" in readme
    assert len(script.strip().splitlines()) <= 12


@pytest.mark.parametrize("package", ["sandbox", "contract"])
def test_a_missing_extra_is_named(package: str) -> None:
    code = f"import sys; sys.modules['jsonschema_rs'] = None; import confluence_connector.{package}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith("pip install 'confluence-connector[sandbox]'")
