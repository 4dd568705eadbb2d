"""How a document is read, shown on documents small enough to see through."""

import json

import pytest

from confluence_connector.contract import Contract, Kind


def contract_of(schema, *, schemas=None, parameters=()):
    """One operation that sends and returns one schema."""
    content = {"application/json": {"schema": schema}}
    operation = {
        "operationId": "try",
        "parameters": list(parameters),
        "requestBody": {"required": True, "content": content},
        "responses": {"2XX": {"content": content}, "default": {}},
    }
    document = {
        "paths": {"/try": {"post": operation}},
        "components": {"schemas": schemas or {}},
    }
    return Contract(v1={"paths": {}}, v2=document)


def sent(contract, value, query=()):
    match = contract.match("POST", "/try")
    return contract.check_request(
        match,
        query=list(query),
        headers={"content-type": "application/json"},
        body=json.dumps(value).encode(),
    )


def returned(contract, value, status=200):
    return contract.check_response(
        contract.match("POST", "/try"),
        status=status,
        headers={"content-type": "application/json"},
        body=json.dumps(value).encode(),
    )


def kinds(findings):
    return [(finding.kind, finding.level) for finding in findings]


OBJECT = {"type": "object", "properties": {"a": {"type": "integer"}}}


def test_nullable_admits_null():
    schema = {"type": "string", "nullable": True, "enum": ["x"]}
    assert sent(contract_of(schema), None) == []
    assert sent(contract_of(schema), "x") == []
    assert kinds(sent(contract_of(schema), "y")) == [(Kind.ENUM, "error")]
    assert kinds(sent(contract_of({"type": "string"}), None)) == [(Kind.TYPE, "error")]


def test_a_property_may_be_called_like_a_keyword():
    names = ("nullable", "$ref", "type", "enum", "properties", "allOf", "items", "required")
    schema = {"type": "object", "properties": {name: {"type": "integer"} for name in names}}
    contract = contract_of(schema)
    assert sent(contract, dict.fromkeys(names, 1)) == []
    assert len(sent(contract, dict.fromkeys(names, "x"))) == len(names)


def test_a_recursive_schema():
    tree = {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Tree"}}}
    contract = contract_of({"$ref": "#/components/schemas/Tree"}, schemas={"Tree": tree})
    assert sent(contract, {"child": {"child": {}}}) == []
    finding = sent(contract, {"child": {"child": 1}})[0]
    assert finding.place == "request.body.child.child"


def test_what_is_beside_a_reference_does_not_count():
    schema = {"$ref": "#/components/schemas/A", "type": "string"}
    assert sent(contract_of(schema, schemas={"A": OBJECT}), {"a": 1}) == []


def test_all_of_is_one_object():
    schemas = {
        "Base": {
            "type": "object",
            "required": ["a"],
            "properties": {
                "a": {"type": "integer"},
                "links": {"type": "object", "properties": {"next": {"type": "string"}}},
            },
        }
    }
    more = {
        "type": "object",
        "required": ["b"],
        "properties": {
            "b": {"type": "integer"},
            "links": {"type": "object", "properties": {"base": {"type": "string"}}},
        },
    }
    contract = contract_of(
        {"allOf": [{"$ref": "#/components/schemas/Base"}, more]}, schemas=schemas
    )
    assert sent(contract, {"a": 1, "b": 1, "links": {"next": "x", "base": "y"}}) == []
    findings = sent(contract, {"links": {"next": 1, "base": 1, "extra": 1}})
    assert {(finding.kind, finding.place) for finding in findings} == {
        (Kind.MISSING, "request.body.a"),
        (Kind.MISSING, "request.body.b"),
        (Kind.TYPE, "request.body.links.next"),
        (Kind.TYPE, "request.body.links.base"),
        (Kind.UNDECLARED, "request.body.links.extra"),
    }


def test_all_of_over_a_recursive_schema_comes_to_an_end():
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    twice = {"allOf": [{"$ref": "#/components/schemas/Node"}] * 2}
    contract = contract_of(twice, schemas={"Node": node})
    assert sent(contract, {"next": {"next": {}}}) == []


def test_an_unknown_field_is_wrong_to_send_and_worth_a_note_in_a_response():
    contract = contract_of(OBJECT)
    assert kinds(sent(contract, {"b": 1})) == [(Kind.UNDECLARED, "error")]
    assert kinds(returned(contract, {"b": 1})) == [(Kind.UNDECLARED, "note")]


def test_a_response_may_hold_more_than_a_closed_object():
    contract = contract_of(OBJECT | {"additionalProperties": False})
    assert kinds(returned(contract, {"b": 1})) == [(Kind.UNDECLARED, "note")]


@pytest.mark.parametrize(
    "schema",
    [
        OBJECT | {"additionalProperties": True},
        {"type": "object"},
        {"type": "object", "properties": {}},
    ],
)
def test_open_objects_take_any_field(schema):
    assert sent(contract_of(schema), {"b": 1}) == []
    assert returned(contract_of(schema), {"b": 1}) == []


def test_additional_properties_have_a_schema():
    contract = contract_of({"type": "object", "additionalProperties": {"type": "integer"}})
    assert sent(contract, {"x": 1}) == []
    assert sent(contract, {"x": "1"})[0].place == "request.body.x"


def test_the_nearest_alternative_is_explained():
    schema = {
        "anyOf": [
            {"type": "object", "properties": {"n": {"type": "integer"}}},
            {"type": "object", "properties": {"s": {"type": "string"}}},
            {"type": "string"},
        ]
    }
    contract = contract_of(schema)
    assert [str(finding) for finding in sent(contract, {"s": 1})] == [
        "try: request.body.s should be string, but is 1"
    ]


def test_one_of_that_fits_twice():
    contract = contract_of(
        {"oneOf": [{"type": "integer"}, {"type": "integer"}, {"type": "string"}]}
    )
    assert [str(finding) for finding in sent(contract, 1)] == [
        "try: request.body should be exactly one of the documented alternatives, but is 1"
    ]
    assert sent(contract, "x") == []


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "string", "minLength": 2}, "a", "at least 2 characters long"),
        ({"type": "string", "maxLength": 2}, "abc", "at most 2 characters long"),
        ({"type": "string", "pattern": "^a"}, "b", "matching ^a"),
        ({"type": "array", "items": {}, "minItems": 1}, [], "at least 1 items long"),
        ({"type": "array", "items": {}, "maxItems": 1}, [1, 2], "at most 1 items long"),
        ({"type": "integer", "format": "int32"}, 2**31, "at most 2147483647"),
        ({"type": "integer", "format": "int64"}, -(2**63) - 1, "at least -9223372036854775808"),
        ({"type": "string", "format": "uuid"}, "x", "of format uuid"),
        ({"type": "string", "enum": ["a", "b"]}, "c", 'one of "a", "b"'),
    ],
)
def test_limits(schema, value, text):
    assert [finding.expected for finding in sent(contract_of(schema), value)] == [text]


def test_long_values_are_cut_short():
    finding = sent(contract_of({"type": "integer"}), "x" * 1000)[0]
    assert len(finding.got) < 70


def test_status_ranges_and_the_default():
    contract = contract_of({"type": "integer"})
    assert returned(contract, 1, status=207) == []
    assert kinds(returned(contract, "x", status=207)) == [(Kind.TYPE, "error")]
    assert returned(contract, "anything", status=418) == []


def test_an_operation_overrides_a_parameter_of_its_path():
    shared = {"name": "n", "in": "query", "required": True, "schema": {"type": "integer"}}
    own = shared | {"required": False, "schema": {"type": "string"}}
    contract = contract_of({"type": "integer"}, parameters=[own])
    document = {
        "paths": {
            "/try": {
                "parameters": [shared],
                "post": {"operationId": "own", "parameters": [own], "responses": {}},
                "put": {"operationId": "inherits", "responses": {}},
            }
        }
    }
    contract = Contract(v1={"paths": {}}, v2=document)
    assert contract.operations()["own"].parameters[0].required is False
    assert contract.operations()["inherits"].parameters[0].required is True


def test_a_list_joined_by_commas_is_read_item_by_item():
    items = {"type": "array", "items": {"type": "integer"}}
    joined = {"name": "n", "in": "query", "style": "form", "explode": False, "schema": items}
    contract = contract_of({"type": "integer"}, parameters=[joined])
    assert sent(contract, 1, query=[("n", "1,2")]) == []
    assert sent(contract, 1, query=[("n", "")]) == []
    finding = sent(contract, 1, query=[("n", "1,x")])[0]
    assert str(finding) == 'try: request.query.n[1] should be integer, but is "x"'
    again = sent(contract, 1, query=[("n", "1"), ("n", "2")])[0]
    assert str(again) == "try: request.query.n should be given once, but is given 2 times"


def test_a_required_header():
    header = {"name": "X-Mark", "in": "header", "required": True, "schema": {"type": "string"}}
    contract = contract_of({"type": "integer"}, parameters=[header])
    match = contract.match("POST", "/try")
    headers = {"content-type": "application/json"}
    finding = contract.check_request(match, query=[], headers=headers, body=b"1")[0]
    assert str(finding) == "try: request.header.X-Mark should be present, but is missing"
    headers["x-mark"] = "anything"
    assert contract.check_request(match, query=[], headers=headers, body=b"1") == []


def test_a_keyword_that_is_not_translated_is_refused():
    with pytest.raises(ValueError, match="not supported: multipleOf"):
        sent(contract_of({"type": "integer", "multipleOf": 2}), 1)


def test_a_style_that_is_not_decoded_is_refused():
    deep = {"name": "f", "in": "query", "style": "deepObject", "schema": {"type": "object"}}
    with pytest.raises(ValueError, match="deepObject is not supported"):
        contract_of({"type": "integer"}, parameters=[deep])


def test_every_schema_of_both_documents_compiles():
    contract = Contract.load()
    for operation in contract.operations().values():
        path = operation.path.replace("{", "").replace("}", "")
        match = contract.match(operation.method, path)
        query = [(p.name, "1") for p in operation.parameters if p.location == "query"]
        for media_type in operation.request_body.content if operation.request_body else [""]:
            headers = {"content-type": media_type}
            contract.check_request(match, query=query, headers=headers, body=b"{}")
        for status, body in operation.responses.items():
            for media_type in body.content:
                headers = {"content-type": media_type}
                contract.check_response(match, status=int(status), headers=headers, body=b"{}")
