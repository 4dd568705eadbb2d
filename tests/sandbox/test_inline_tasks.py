"""Tasks inside texts."""

import pytest
from tests.sandbox.wire import SPACE_ID, V1, V2

ANN = '<ac:link><ri:user ri:account-id="712020:ann" /></ac:link>'
DUE = '<time datetime="2026-12-24" />'


def task(number, text, status="incomplete"):
    return (
        f"<ac:task><ac:task-id>{number}</ac:task-id><ac:task-status>{status}</ac:task-status>"
        f"<ac:task-body><span>{text}</span></ac:task-body></ac:task>"
    )


def task_list(*tasks):
    return f"<ac:task-list>{''.join(tasks)}</ac:task-list>"


@pytest.fixture
def page(make_page):
    body = task_list(task(1, f"Ask {ANN} by {DUE}"), task(2, "Pay", "complete"), task(3, " "))
    return make_page("To do", body)


def listed(api, **params):
    response = api.get(f"{V2}/tasks", params=params)
    assert response.status_code == 200, response.text
    return response.json()["results"]


def test_shapes(api, sandbox, page):
    first, second, _ = listed(api, **{"body-format": "storage"})
    assert first["localId"] == "1"
    assert (first["pageId"], first["spaceId"]) == (page["id"], SPACE_ID)
    assert (first["status"], first["assignedTo"]) == ("incomplete", "712020:ann")
    assert first["dueAt"] == "2026-12-24T00:00:00.000Z"
    assert first["createdBy"] == sandbox.account_id
    assert "completedBy" in first
    assert (second["status"], second["completedBy"]) == ("complete", sandbox.account_id)
    assert second["body"]["storage"]["value"] == "<span>Pay</span>"
    where = f"{V2}/tasks/{second['id']}"
    assert api.get(where, params={"body-format": "storage"}).json() == second
    assert api.get(f"{V2}/tasks/7").status_code == 404


def test_filters(api, sandbox, page, make_page):
    make_page("Other", task_list(task(1, "Elsewhere")))
    numbers = lambda **params: [row["localId"] for row in listed(api, **params)]  # noqa: E731
    assert numbers() == ["1", "2", "3", "1"]
    assert numbers(**{"page-id": page["id"]}) == ["1", "2", "3"]
    assert numbers(status="complete") == ["2"]
    assert numbers(**{"assigned-to": "712020:ann"}) == ["1"]
    assert numbers(**{"completed-by": sandbox.account_id}) == ["2"]
    assert numbers(**{"include-blank-tasks": "false"}) == ["1", "2", "1"]
    assert numbers(**{"due-at-from": 1_700_000_000_000}) == ["1"]
    assert numbers(**{"due-at-to": 1_700_000_000_000}) == []
    assert numbers(**{"created-at-from": 4_000_000_000_000}) == []
    assert numbers(**{"space-id": "7"}) == []
    first = api.get(f"{V2}/tasks", params={"limit": 3}).json()
    assert len(api.get(first["_links"]["next"]).json()["results"]) == 1


def test_a_tick_changes_the_text_and_makes_no_version(api, page):
    first = listed(api)[0]
    done = api.put(f"{V2}/tasks/{first['id']}", json={"status": "complete"}).json()
    assert done["status"] == "complete"
    shown = api.get(f"{V2}/pages/{page['id']}", params={"body-format": "storage"}).json()
    assert shown["version"]["number"] == 1
    before = page["body"]["storage"]["value"]
    expected = before.replace(">incomplete<", ">complete<", 1)
    assert shown["body"]["storage"]["value"] == expected
    undone = api.put(f"{V2}/tasks/{first['id']}", json={"status": "incomplete"}).json()
    assert undone["status"] == "incomplete"


def test_lists_inside_tasks(api, make_page):
    inner = task_list(task(2, "inner", "complete"))
    outer = task(1, "outer").replace("</ac:task-body>", f"{inner}</ac:task-body>")
    make_page("Nested", task_list(outer))
    rows = listed(api, **{"body-format": "storage"})
    assert [(row["localId"], row["status"]) for row in rows] == [
        ("1", "incomplete"),
        ("2", "complete"),
    ]
    assert rows[0]["body"]["storage"]["value"] == "<span>outer</span>"


def test_tasks_go_with_their_page(api, page):
    task_id = listed(api)[0]["id"]
    api.delete(f"{V2}/pages/{page['id']}")
    assert listed(api) == []
    assert api.get(f"{V2}/tasks/{task_id}").status_code == 404


def test_odd_filters(api):
    assert api.get(f"{V2}/tasks", params={"created-at-from": 10**18}).status_code == 400
    assert api.get(f"{V2}/tasks", params={"status": "maybe"}).status_code == 400
    assert api.get(f"{V1}/longtask/7").status_code == 404  # tasks of another kind
