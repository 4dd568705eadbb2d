"""An id must name one thing: what would call another route is refused."""

import pytest

from confluence_connector._validation import validate_id
from confluence_connector.errors import InvalidInputError


@pytest.mark.parametrize("value", [7, "7", 0, "att7", "Docs", "~ann", "~557058:0f", "a?b"])
def test_valid_ids_are_unchanged(value):
    assert validate_id(value, "page") is value


@pytest.mark.parametrize("value", ["", " ", "\n", "\u2003", True, False, ".", ".."])
def test_invalid_ids_are_refused(value):
    with pytest.raises(
        InvalidInputError, match=r"the id of the page (cannot be|must be)"
    ) as caught:
        validate_id(value, "page")
    assert isinstance(caught.value, ValueError)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "value", ["https://acme.atlassian.net/wiki/x/Bw", "a/b", "Grill plan", "7\n"]
)
def test_an_address_or_a_title_is_not_an_id(value):
    with pytest.raises(InvalidInputError, match="not an address or title"):
        validate_id(value, "page")
