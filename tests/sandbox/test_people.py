"""What is kept about people, and bodies that are converted for them."""

import pytest
from tests.sandbox.wire import V1, storage

ADF = '{"type":"doc","version":1,"content":[{"type":"rule"}]}'


def test_properties_of_a_person(api, sandbox):
    where = f"{V1}/user/{sandbox.account_id}/property"
    assert api.post(f"{where}/colour", json={"value": {"is": "red"}}).status_code == 201
    assert api.post(f"{where}/colour", json={"value": {}}).status_code == 409
    assert api.get(f"{where}/colour").json()["value"] == {"is": "red"}
    assert api.put(f"{where}/colour", json={"value": {"is": "blue"}}).status_code == 204
    assert api.get(f"{where}/colour").json()["value"] == {"is": "blue"}
    assert api.get(where).json()["results"] == [{"key": "colour"}]
    assert api.delete(f"{where}/colour").status_code == 204
    assert api.get(f"{where}/colour").status_code == 404
    assert api.put(f"{where}/colour", json={"value": {}}).status_code == 404
    assert api.get(f"{V1}/user/712020:no/property").status_code == 404


def test_anonymous_access(api):
    body = api.get(f"{V1}/user/anonymous").json()
    assert (body["type"], body["displayName"]) == ("anonymous", "Anonymous")


@pytest.mark.parametrize(
    ("representation", "value", "shown"),
    [
        ("storage", "<p>Hi</p>", "<p>Hi</p>"),
        ("wiki", "h2. Hi", '<h2 id="Hi">Hi</h2>'),
        ("atlas_doc_format", ADF, "<hr"),
    ],
)
def test_a_body_is_converted_and_fetched(api, representation, value, shown):
    where = f"{V1}/contentbody/convert/async"
    sent = {"representation": representation, "value": value}
    task = api.post(f"{where}/export_view", json=sent).json()["asyncId"]
    done = api.get(f"{where}/{task}").json()
    assert (done["status"], done["representation"]) == ("COMPLETED", "export_view")
    assert done["renderTaskId"] == task
    assert shown in done["value"]


def test_several_bodies_at_once(api):
    where = f"{V1}/contentbody/convert/async/bulk/tasks"
    inputs = [
        {"to": to, "body": storage("<p>Hi</p>")} for to in ("export_view", "atlas_doc_format")
    ]
    tasks = [row["asyncId"] for row in api.post(where, json={"conversionInputs": inputs}).json()]
    found = api.get(where, params={"ids": ",".join([*tasks, "none"])}).json()
    assert [row["representation"] for row in found] == ["export_view", "atlas_doc_format"]


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("export_view", {"representation": "raw", "value": "x"}),
        ("export_view", storage("<p>Hi</b>")),
        ("bulk/tasks", {"conversionInputs": [{"to": "x", "body": storage("<p />")}]}),
        ("bulk/tasks", {"conversionInputs": [{"to": "view", "body": storage("<p />")}] * 11}),
    ],
)
def test_what_cannot_be_converted(api, path, sent):
    assert api.post(f"{V1}/contentbody/convert/async/{path}", json=sent).status_code == 400
    assert api.get(f"{V1}/contentbody/convert/async/none").status_code == 404
