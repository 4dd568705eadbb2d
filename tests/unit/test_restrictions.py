"""How restrictions are written down, read and compared."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector import InvalidInputError
from confluence_connector._restrictions import (
    RestrictionSubjects,
    additions,
    extend,
    is_full,
    replacement,
    subjects_of,
)
from confluence_connector_api.v1.models import ContentRestrictionArray

ids = st.frozensets(st.sampled_from("abcd"), max_size=3)
names = st.builds(
    RestrictionSubjects, read_users=ids, read_groups=ids, update_users=ids, update_groups=ids
)


def response(read: list[str], update: list[str], *, limit: int = 100) -> ContentRestrictionArray:
    """What the server says of these users."""

    def row(right: str, users: list[str]) -> dict[str, Any]:
        found = [{"type": "known", "accountId": user} for user in users]
        return {
            "operation": right,
            "restrictions": {"user": {"results": found}, "group": {"results": []}},
        }

    rows = [row("read", read), row("update", update)]
    return ContentRestrictionArray.from_dict({"results": rows, "start": 0, "limit": limit})


def test_both_rights_are_written_even_if_one_names_nobody() -> None:
    [read, update] = [
        row.to_dict()
        for row in replacement(RestrictionSubjects.of(read_users=["a"], read_groups=["g"]))
    ]
    assert read["operation"] == "read"
    assert [user["accountId"] for user in read["restrictions"]["user"]] == ["a"]
    assert read["restrictions"]["group"] == [{"type": "group", "id": "g"}]
    assert update["restrictions"] == {"user": [], "group": []}


def test_additions_leave_out_a_right_that_gains_nobody() -> None:
    assert [
        row.operation.value for row in additions(RestrictionSubjects.of(update_users=["a"]))
    ] == ["update"]


@given(one=names, other=names)
def test_what_is_without_is_what_lacks(
    one: RestrictionSubjects, other: RestrictionSubjects
) -> None:
    missing = one.without(other)
    assert missing <= one
    assert (one <= other) == (missing == one.without(one))
    assert not missing.read_users & other.read_users


def test_names_are_read_back() -> None:
    assert subjects_of(response(["a", "b"], ["c"])) == RestrictionSubjects.of(
        read_users=["b", "a"], update_users=["c"]
    )
    assert subjects_of(ContentRestrictionArray.from_dict({"results": []})).read_users == frozenset()


def test_a_list_as_long_as_allowed_may_go_on() -> None:
    whole = response(["a", "b"], [], limit=2)
    assert is_full(whole)
    more = response(["c"], ["d"], limit=2)
    assert not is_full(more)
    extend(whole, more)
    assert subjects_of(whole) == RestrictionSubjects.of(
        read_users=["a", "b", "c"], update_users=["d"]
    )


@pytest.mark.parametrize(
    "wrong", [{}, {"read_users": []}, {"read_users": "abc"}, {"read_users": [" "]}]
)
def test_names_that_cannot_be_meant(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        RestrictionSubjects.of(**wrong)
