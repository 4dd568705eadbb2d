"""The routes and scopes that docstrings name are those of the operations that a method calls."""

from __future__ import annotations

import inspect
import re

import pytest

from confluence_connector import Confluence
from confluence_connector._operations import LOOKS, METHODS
from confluence_connector_api.registry import operations

OPERATIONS = operations()
SCOPE = re.compile(r"``([a-z]+:[a-z.-]+(?::confluence)?)``")
# Pages and blog posts share some docstrings, which then name both: `a` or `…b`.
ROUTE = re.compile(r"((?:``[A-Z]+``(?:, | and ))*)``([A-Z]+) (/wiki/[^`…]*)``(?! or ``…)")


def docstring(method: str) -> str:
    target: object = Confluence("a-token", site="acme")
    for name in method.split("."):
        target = getattr(target, name)
    return inspect.getdoc(target) or ""


def path_pattern(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0])


@pytest.mark.parametrize("method", METHODS)
def test_a_docstring_names_every_scope_and_no_other(method: str) -> None:
    named = set(SCOPE.findall(docstring(method)))
    called = [OPERATIONS[name] for name in METHODS[method]]
    verifying = [OPERATIONS[name] for name in LOOKS.get(method, ())]
    needed = {s for o in called for s in (o.granular_scopes or o.classic_scopes)}
    known = {s for o in (*called, *verifying) for s in (*o.granular_scopes, *o.classic_scopes)}
    assert needed <= named, "the docstring leaves out a scope"
    assert named <= known, "the docstring names a scope of another operation"


@pytest.mark.parametrize("method", METHODS)
def test_a_docstring_names_no_route_that_the_method_does_not_call(method: str) -> None:
    names = (*METHODS[method], *LOOKS.get(method, ()))
    called = {(OPERATIONS[n].method, path_pattern(OPERATIONS[n].path)) for n in names}
    for others, verb, path in ROUTE.findall(docstring(method)):
        for each in (*re.findall("[A-Z]+", others), verb):
            assert (each, path_pattern(path)) in called
