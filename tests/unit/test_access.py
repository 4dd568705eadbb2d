"""What a method needs, held against what a token has."""

from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._access import access_of
from confluence_connector._operations import METHODS
from confluence_connector_api.registry import operations

SCOPES = sorted({s for o in operations().values() for s in (*o.granular_scopes, *o.classic_scopes)})


def access(method, granted, *, looks=(), is_unscoped=False):
    known = {name: operations()[name] for name in METHODS[method]}
    return access_of(method, known, granted=granted, looks=(), is_unscoped=is_unscoped)


def test_every_declared_operation_is_in_the_documents():
    declared = {name for names in METHODS.values() for name in names}
    assert declared <= operations().keys()


def test_the_table_is_sorted():
    assert list(METHODS) == sorted(METHODS)
    assert all(list(names) == sorted(set(names)) for names in METHODS.values())


@given(st.sampled_from(sorted(METHODS)), st.sets(st.sampled_from(SCOPES)))
def test_adding_what_is_missing_makes_a_method_usable(method, granted):
    before = access(method, granted)
    assert before.usable is (not before.missing)
    assert not {*before.missing} & granted
    after = access(method, granted | {*before.missing})
    assert after.usable
    assert {*after.needed} <= granted | {*before.missing}


def test_unknown_scopes_promise_nothing():
    assert access("pages.get", None).usable is None
    assert access("pages.get", None).missing == ()
    assert access("pages.get", None, looks=(), is_unscoped=True).usable is True
