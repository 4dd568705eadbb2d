"""Which scopes have to be added."""

import pytest

from confluence_connector._scopes import missing_scopes
from confluence_connector_api.operation import Operation


def operation(classic=(), granular=()):
    return Operation("x", "v1", "GET", "/wiki/x", classic_scopes=classic, granular_scopes=granular)


@pytest.mark.parametrize(
    ("needed", "granted", "missing"),
    [
        (operation(), [], ()),
        (operation(granular=("a",)), [], ("a",)),
        (operation(granular=("a",)), ["a", "b"], ()),
        (operation(classic=("c",)), [], ("c",)),
        (operation(classic=("c",), granular=("a",)), [], ("a",)),
        (operation(classic=("c",), granular=("a",)), ["c"], ()),
        (operation(classic=("c",), granular=("a",)), ["a"], ()),
        (operation(classic=("c",), granular=("a", "b")), [], ("c",)),
        (operation(classic=("c",), granular=("a", "b")), ["a"], ("b",)),
        (operation(classic=("c", "d"), granular=("a", "b")), ["b", "d"], ("a",)),
        (operation(granular=("a", "b")), {"b"}, ("a",)),
        (operation(granular=("read:space:confluence",)), ["read:space-details:confluence"], None),
    ],
)
def test_missing(needed, granted, missing):
    assert missing_scopes(needed, granted) == (
        needed.granular_scopes if missing is None else missing
    )
