"""The table says what becomes of each construct on its way through ADF."""

import pytest

from confluence_connector.markup import from_adf, same_body, to_adf, to_text
from confluence_connector.markup.constructs import CONSTRUCTS, UNSHARED


@pytest.mark.parametrize("row", CONSTRUCTS, ids=lambda row: row.name)
def test_fate_of_a_construct(row):
    turned = from_adf(to_adf(row.storage))
    assert to_text(turned) == to_text(row.storage)
    equal = same_body(turned, row.storage) == "equal"
    assert equal == (row.to_adf == row.from_adf == "survives")


@pytest.mark.parametrize("row", UNSHARED, ids=lambda row: row.name)
def test_what_the_two_formats_do_not_share(row):
    assert from_adf(to_adf(row.storage)) == row.left
    assert from_adf(to_adf(row.left)) == row.left
