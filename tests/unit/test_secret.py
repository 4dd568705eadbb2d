"""A Secret shows its value to who asks by name, and to nobody else."""

import copy
import pickle
import pprint
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._secret import Secret, active_secrets

VALUE = "Zx9-abcDEF-12345"


@given(st.text())
def test_reveal_gives_the_value(value):
    assert Secret(value).reveal() == value


@pytest.mark.parametrize(
    "shown",
    [
        repr,
        str,
        ascii,
        pprint.pformat,
        "{}".format,
        "{:>40}".format,
        "{!r}".format,
        lambda s: f"{s!s}{s!r}{s:^99}",
        lambda s: "%s %r" % (s, s),  # noqa: UP031
        lambda s: repr([s, {s.__class__: s}]),
        lambda s: repr(getattr(s, "__dict__", None)),
        lambda s: repr({name: getattr(s, name) for name in dir(s)}),
    ],
)
def test_nothing_shows_the_value(shown):
    assert VALUE not in shown(Secret(VALUE))


def test_vars_finds_nothing():
    with pytest.raises(TypeError):
        vars(Secret(VALUE))


@pytest.mark.parametrize(
    "duplicate", [pickle.dumps, copy.copy, copy.deepcopy, lambda s: pickle.dumps({"a": [s]})]
)
def test_pickles_and_copies_are_refused(duplicate):
    with pytest.raises(TypeError, match="cannot be pickled") as caught:
        duplicate(Secret(VALUE))
    assert VALUE not in str(caught.value)


def test_traceback_with_locals_shows_no_value():
    def fail(secret):
        raise RuntimeError(str(secret))

    secret = Secret(VALUE)
    with pytest.raises(RuntimeError) as caught:
        fail(secret)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in shown.stack if frame.name == "fail"]
    assert own[0].locals is not None
    assert VALUE not in repr(own[0].locals)
    assert VALUE not in str(caught.value)


def test_secrets_compare_by_value_and_do_not_hash():
    assert Secret(VALUE) == Secret(VALUE)
    assert Secret(VALUE) != Secret(VALUE + "x")
    assert Secret(VALUE) != VALUE
    with pytest.raises(TypeError):
        hash(Secret(VALUE))


def test_active_secrets_are_those_that_someone_holds():
    held = Secret("held-by-this-test-alone")
    assert "held-by-this-test-alone" in active_secrets()
    del held
    assert "held-by-this-test-alone" not in active_secrets()


def test_attributes_cannot_be_added():
    with pytest.raises(AttributeError):
        Secret(VALUE).note = VALUE
