"""The examples in the docstrings are true."""

import doctest
import importlib
import pkgutil

import pytest

from confluence_connector import cql

MODULES = [cql.__name__, *(f"{cql.__name__}.{m.name}" for m in pkgutil.iter_modules(cql.__path__))]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_public_names_have_an_example() -> None:
    for public in (cql.Query, cql.Field, cql.parse, cql.check):
        assert ">>>" in (public.__doc__ or "")
