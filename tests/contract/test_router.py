"""Request lines find their operation, and nothing else does."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confluence_connector.contract import Contract, OperationSpec
from confluence_connector_api import registry

contract = Contract.load()
ALL = list(contract.operations().values())
LITERALS = {
    segment
    for op in ALL
    for segment in op.path.split("/")
    if segment and not segment.startswith("{")
}
values = st.text(min_size=1, max_size=12).filter(lambda value: value not in LITERALS)


def fill(operation: OperationSpec, given: dict[str, str]) -> str:
    path = operation.path
    for name, value in given.items():
        path = path.replace("{" + name + "}", quote(value, safe=""))
    return path


def path_names(operation: OperationSpec) -> list[str]:
    return [parameter.name for parameter in operation.parameters if parameter.location == "path"]


# A busy machine is no reason to fail.
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_filled_template_matches_back(data):
    operation = data.draw(st.sampled_from(ALL))
    given_values = {name: data.draw(values) for name in path_names(operation)}
    found = contract.match(operation.method, fill(operation, given_values))
    assert found is not None
    assert found.operation is operation
    assert found.path_parameters == given_values


@given(path=st.text(max_size=30))
def test_an_unknown_path_matches_nothing(path):
    assert contract.match("GET", "/elsewhere/" + path) is None
    assert contract.allowed_methods("/elsewhere/" + path) == frozenset()


def test_every_operation_is_allowed_on_its_own_path():
    for operation in ALL:
        path = fill(operation, dict.fromkeys(path_names(operation), "7"))
        assert operation.method in contract.allowed_methods(path), operation.id


def test_a_literal_wins_over_a_parameter():
    found = contract.match("GET", "/wiki/rest/api/template/page")
    assert found is not None
    assert found.operation.id == "getContentTemplates"


def test_a_parameter_is_taken_where_the_literal_lacks_the_method():
    found = contract.match("DELETE", "/wiki/rest/api/space/_private")
    assert found is not None
    assert found.operation.path == "/wiki/rest/api/space/{spaceKey}"
    assert found.path_parameters == {"spaceKey": "_private"}
    assert contract.allowed_methods("/wiki/rest/api/space/_private") == {"POST", "PUT", "DELETE"}


def test_same_shape_different_names():
    start = contract.match("POST", "/wiki/rest/api/contentbody/convert/async/view")
    poll = contract.match("GET", "/wiki/rest/api/contentbody/convert/async/t1")
    assert start is not None
    assert poll is not None
    assert start.path_parameters == {"to": "view"}
    assert poll.path_parameters == {"id": "t1"}


@pytest.mark.parametrize(
    "path",
    [
        "/wiki/api/v2/pages/",
        "/wiki/api/v2/pages//labels",
        "/api/v2/pages",
        "/wiki/api/v2/pages/7/x",
    ],
)
def test_near_misses_match_nothing(path):
    assert contract.match("GET", path) is None


def test_a_known_path_tells_its_methods():
    assert contract.match("PATCH", "/wiki/api/v2/pages/7") is None
    assert contract.allowed_methods("/wiki/api/v2/pages/7") == {"GET", "PUT", "DELETE"}


def test_shared_ids_are_distinguished():
    assert contract.operations()["createSpace"].path == "/wiki/api/v2/spaces"
    assert contract.operations()["v1.createSpace"].path == "/wiki/rest/api/space"


def test_the_generated_catalogue_has_the_same_operations():
    catalogue = registry.operations()
    assert {id: (op.api, op.method, op.path) for id, op in catalogue.items()} == {
        op.id: (op.api, op.method, op.path) for op in ALL
    }


def test_both_documents_are_whole():
    assert sum(operation.api == "v1" for operation in ALL) == 130
    assert sum(operation.api == "v2" for operation in ALL) == 218


def test_two_operations_on_one_request_line_are_refused():
    path = {"get": {"operationId": "a", "responses": {}}}
    with pytest.raises(ValueError, match="two operations serve GET"):
        Contract(v1={"paths": {"/x/{a}": path}}, v2={"paths": {"/x/{b}": path}})
