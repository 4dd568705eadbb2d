"""Lists of restrictions combined: for every membership the same people get in as past each list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._effective_access import Allowed, combined, groups_to_expand

PEOPLE = st.frozensets(st.sampled_from("abcd"))
GROUPS = st.frozensets(st.sampled_from("GHI"))
LISTS = st.lists(st.builds(Allowed, PEOPLE, GROUPS).filter(bool), max_size=4)
MEMBERS = st.fixed_dictionaries(dict.fromkeys("GHI", PEOPLE))


def is_let_in(person: str, allowed: Allowed | None, members: dict[str, frozenset[str]]) -> bool:
    if allowed is None:
        return True
    return person in allowed.users or any(person in members[group] for group in allowed.groups)


@given(LISTS, MEMBERS)
def test_the_same_people_get_in(lists, members):
    known = {group: members[group] for group in groups_to_expand(lists)}
    whole = combined(lists, known)
    for person in "abcd":
        past_each = all(is_let_in(person, one, members) for one in lists)
        assert is_let_in(person, whole, members) == past_each


def test_nobody_is_not_everybody():
    whole = combined([Allowed(frozenset("a")), Allowed(frozenset("b"))], {})
    assert whole == Allowed()
    assert combined([], {}) is None
