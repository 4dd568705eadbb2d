"""Templates of pages."""

import pytest
from tests.sandbox.wire import V1, storage

WHERE = f"{V1}/template"


def sent(name="Report", body="<p>Week</p>", **fields):
    return {
        "name": name,
        "templateType": "page",
        "body": {"storage": storage(body)},
        **fields,
    }


def create(api, **fields):
    response = api.post(WHERE, json=sent(**fields))
    assert response.status_code == 200, response.text
    return response.json()


def names(api, **params):
    response = api.get(f"{WHERE}/page", params=params)
    assert response.status_code == 200, response.text
    return [row["name"] for row in response.json()["results"]]


def test_create_and_get(api):
    made = create(api, description="Every week", space={"key": "DOCS"})
    assert made["description"] == "Every week"
    assert made["space"]["key"] == "DOCS"
    assert "body" not in made
    shown = api.get(f"{WHERE}/{made['templateId']}", params={"expand": "body"}).json()
    assert shown["body"]["storage"]["value"] == "<p>Week</p>"


def test_templates_of_a_space_and_of_all(api):
    create(api, name="Here", space={"key": "DOCS"})
    create(api, name="Everywhere")
    assert names(api) == ["Everywhere"]
    assert names(api, spaceKey="DOCS") == ["Here"]
    assert api.get(f"{WHERE}/page", params={"spaceKey": "NOPE"}).status_code == 404
    assert api.get(f"{WHERE}/blueprint").json()["results"] == []


def test_update_and_delete(api):
    made = create(api)
    changed = sent(name="Plan", body="<p>Month</p>", templateId=made["templateId"])
    assert api.put(WHERE, json=changed).json()["name"] == "Plan"
    assert names(api) == ["Plan"]
    assert api.delete(f"{WHERE}/{made['templateId']}").status_code == 204
    assert api.get(f"{WHERE}/{made['templateId']}").status_code == 404
    assert names(api) == []


@pytest.mark.parametrize(
    "fields", [{"name": " "}, {"templateType": "blogpost"}, {"body": "<p>open"}]
)
def test_what_is_refused(api, fields):
    assert api.post(WHERE, json=sent() | sent(**fields)).status_code == 400
    assert names(api) == []
