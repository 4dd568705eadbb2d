from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector_api.types import UNSET, Unset
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
PAGE: dict[str, Any] = {
    "id": "1",
    "status": "current",
    "title": "A",
    "createdAt": "2026-03-01T10:00:00.000Z",
    "version": {"number": 3, "createdAt": "2026-03-01T10:00:00.000Z"},
    "body": {"storage": {"representation": "storage", "value": "<p/>"}},
    "_links": {"webui": "/x"},
}


def test_a_page_is_read() -> None:
    page = v2.PageSingle.from_dict(PAGE)
    assert (page.id, page.title, page.status) == ("1", "A", v2.ContentStatus.CURRENT)
    assert page.created_at == datetime.datetime(2026, 3, 1, 10, tzinfo=datetime.UTC)
    assert isinstance(page.version, v2.Version)
    assert page.version.number == 3


def test_the_input_is_left_alone() -> None:
    before = copy.deepcopy(PAGE)
    v2.PageSingle.from_dict(PAGE)
    assert before == PAGE


def test_a_field_is_read_once() -> None:
    page = v2.PageSingle.from_dict(PAGE)
    assert page.version is page.version
    page.version.number = 4
    page.title = "B"
    assert page.to_dict()["version"]["number"] == 4
    assert page.to_dict()["title"] == "B"


def test_what_was_read_already_makes_no_difference() -> None:
    looked_at, fresh = v2.PageSingle.from_dict(PAGE), v2.PageSingle.from_dict(PAGE)
    assert repr(looked_at.version)
    assert looked_at == fresh
    assert attrs.evolve(looked_at, title="B") == attrs.evolve(fresh, title="B")
    assert looked_at != v2.PageSingle.from_dict({**PAGE, "title": "B"})


def test_a_read_model_equals_a_made_one() -> None:
    raw = {"number": 3, "message": "ribs"}
    assert v2.PageUpdateRequestVersion.from_dict(raw) == v2.PageUpdateRequestVersion(**raw)


@pytest.mark.parametrize("page", [v2.PageSingle.from_dict(PAGE), v2.PageUpdateRequestVersion()])
def test_an_attribute_that_no_field_has_is_an_error(page: Any) -> None:
    with pytest.raises(AttributeError, match="rating"):
        _ = page.rating
    with pytest.raises(AttributeError, match="_rating"):
        _ = page._rating


def test_an_unknown_field_is_kept() -> None:
    page = v2.PageSingle.from_dict({**PAGE, "new": {"deep": [1]}})
    assert page["new"] == {"deep": [1]}
    assert page.to_dict()["new"] == {"deep": [1]}


def test_an_absent_field_is_unset() -> None:
    page = v2.PageSingle.from_dict({})
    assert page.to_dict() == {}
    assert all(
        getattr(page, field.name) is UNSET
        for field in attrs.fields(v2.PageSingle)
        if field.name != "additional_properties"
    )


def test_an_unlisted_enum_value_is_kept() -> None:
    page = v2.PageSingle.from_dict({**PAGE, "status": "frozen"})
    assert page.status == "frozen"
    assert page.status.value == "frozen"
    assert page.status.name == "UNLISTED"
    assert str(page.status) == f"{page.status}" == "frozen"
    assert isinstance(page.status, v2.ContentStatus)
    assert page.to_dict()["status"] == "frozen"


def test_unlisted_values_stay_apart() -> None:
    one, other = v2.ContentStatus.read("one"), v2.ContentStatus.read("other")
    assert one != other
    assert {one: 1}[v2.ContentStatus.read("one")] == 1
    assert list(v2.ContentStatus).count(one) == 0


def test_a_listed_value_is_the_member() -> None:
    assert v2.ContentStatus.read("current") is v2.ContentStatus.CURRENT


def test_a_request_takes_listed_values_only() -> None:
    with pytest.raises(ValueError, match="frozen"):
        v2.ContentStatus("frozen")


@pytest.mark.parametrize("copied", [lambda x: pickle.loads(pickle.dumps(x)), copy.deepcopy])
def test_an_response_survives_pickling(copied: Any) -> None:
    page = v2.PageSingle.from_dict({**PAGE, "status": "frozen", "new": 1})
    assert copied(page) == page
    assert copied(page).position is UNSET
    assert copied(page).status.value == "frozen"
    assert copied(v2.ContentStatus.CURRENT) is v2.ContentStatus.CURRENT


@pytest.mark.parametrize("value", [None, [], "", 0, "not a date", ["x"], {"x": 1}, True])
@pytest.mark.parametrize("name", sorted(PAGE))
def test_a_value_of_another_kind_is_kept(name: str, value: Any) -> None:
    page = v2.PageSingle.from_dict({**PAGE, name: value})
    assert page.to_dict()[name] == value


def test_items_of_another_kind_are_kept() -> None:
    raw = {"results": [PAGE, None, "x"]}
    listing = v2.MultiEntityResultPage.from_dict(raw)
    assert isinstance(listing.results[0], v2.PageBulk)
    assert listing.results[1:] == [None, "x"]


def test_a_map_of_models_is_read() -> None:
    read = v1.GetRestrictionsByOperationResponse.from_dict({"read": {"operationType": "x"}})
    assert isinstance(read["read"], v1.GetRestrictionsByOperationResponseValue)
    assert read.to_dict() == {"read": {"operationType": "x"}}


def test_a_union_is_read_by_the_kind_of_value() -> None:
    listed = v1.ContentMetadata.from_dict({"labels": [{"name": "a"}]})
    counted = v1.ContentMetadata.from_dict({"labels": {"results": [], "size": 0}})
    assert isinstance(listed.labels, list)
    assert isinstance(listed.labels[0], v1.Label)
    assert isinstance(counted.labels, v1.LabelArray)


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(sorted(PAGE)) | st.text(), JSON))
def test_no_object_is_refused_and_none_loses_a_field(raw: dict[str, Any]) -> None:
    for model in (v2.PageSingle, v1.Content):
        assert set(model.from_dict(raw).to_dict()) == set(raw)


@pytest.mark.parametrize("module", [v1, v2])
def test_every_model_reads_nulls_and_odd_values(module: Any) -> None:
    for name in module.__all__:
        model = getattr(module, name)
        if not attrs.has(model):
            continue
        keys = [*model.from_dict({}).to_dict(), "x"]
        for value in (None, "x", [None], {"x": [1]}, 1.5):
            raw = dict.fromkeys(keys, value)
            assert model.from_dict(raw).to_dict() == raw


def test_unset_is_one_and_false() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert isinstance(UNSET, Unset)
