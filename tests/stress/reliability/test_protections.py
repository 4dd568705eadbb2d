"""The table of protections fits the code; `nox -s reliability -- --long` disables each."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.stress.reliability.protections import PROTECTIONS, Protection, broken

_ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("protection", PROTECTIONS, ids=lambda one: one.name)
def test_a_protection_is_where_the_table_says(protection: Protection) -> None:
    for text in broken(protection).values():
        ast.parse(text)
    for test in protection.tests:
        assert (_ROOT / test.partition("::")[0]).exists()
