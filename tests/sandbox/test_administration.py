"""What administrators and apps do: stored, returned, counted and written into the audit log."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2


def ok(response, status=200):
    assert response.status_code == status, response.text
    is_json = "json" in response.headers.get("content-type", "")
    return response.json() if response.content and is_json else None


@pytest.mark.parametrize("what", ["pages", "blogposts", "databases", "whiteboards"])
def test_levels_are_inherited_from_the_space(api, what):
    made = ok(api.post(f"{V2}/{what}", json={"spaceId": SPACE_ID, "title": "A"}))
    path = f"{V2}/{what}/{made['id']}/classification-level"
    default = f"{V2}/spaces/{SPACE_ID}/classification-level/default"
    first, second, _ = (level["id"] for level in ok(api.get(f"{V2}/classification-levels")))
    assert api.get(path).status_code == api.get(default).status_code == 404
    ok(api.put(default, json={"id": first, "status": "current"}), 204)
    assert ok(api.get(path))["id"] == ok(api.get(default))["id"] == first
    ok(api.put(path, json={"id": second, "status": "current"}), 204)
    assert ok(api.get(path))["id"] == second
    ok(api.post(f"{path}/reset", json={"status": "current"}), 204)
    assert ok(api.get(path))["id"] == first
    assert api.put(path, json={"id": "none", "status": "current"}).status_code == 400
    ok(api.delete(default), 204)
    assert api.get(default).status_code == 404


def test_views_and_viewers_are_counted(api):
    views, viewers = (f"{V1}/analytics/content/{HOME_ID}/{name}" for name in ("views", "viewers"))
    assert ok(api.get(views))["count"] == 0
    for _ in range(3):
        ok(api.get(f"{V2}/pages/{HOME_ID}"))
    assert ok(api.get(views)) == {"id": int(HOME_ID), "count": 3}
    assert ok(api.get(viewers))["count"] == 1
    assert ok(api.get(f"{views}?fromDate=2999-01-01"))["count"] == 0
    assert api.get(f"{V1}/analytics/content/99/views").status_code == 404


def test_the_audit_log_tells_what_happened(api):
    assert ok(api.get(f"{V1}/audit"))["results"] == []
    ok(api.post(f"{V1}/space", json={"key": "TEAM", "name": "Team"}))
    assert api.post(f"{V1}/space", json={"key": "TEAM", "name": "Team"}).status_code == 400
    ok(
        api.post(
            f"{V1}/audit",
            json={"remoteAddress": "10.0.0.1", "summary": "By hand", "category": "Mine"},
        )
    )
    found = ok(api.get(f"{V1}/audit"))["results"]
    assert [row["summary"] for row in found] == ["By hand", "Space created"]
    assert found[1]["affectedObject"]["name"] == "TEAM"
    assert found[0]["remoteAddress"] == "10.0.0.1"
    assert len(ok(api.get(f"{V1}/audit?searchString=created"))["results"]) == 1
    assert ok(api.get(f"{V1}/audit?endDate=2000-01-01"))["results"] == []
    assert len(ok(api.get(f"{V1}/audit/since?number=1&units=DAYS"))["results"]) == 2
    assert "By hand" in api.get(f"{V1}/audit/export?format=csv").text
    assert api.get(f"{V1}/audit/export?format=zip").content.startswith(b"PK")
    period = {"number": 5, "units": "MONTHS"}
    assert ok(api.put(f"{V1}/audit/retention", json=period)) == period
    assert ok(api.get(f"{V1}/audit/retention")) == period


def test_properties_of_the_app(api):
    path = f"{V2}/app/properties"
    assert api.put(f"{path}/colour", json={"a": [1]}).status_code == 201
    assert api.put(f"{path}/colour", json={"a": [2]}).status_code == 200
    assert api.put(f"{path}/size", json={"b": 1}).status_code == 201
    assert ok(api.get(f"{path}/colour")) == {"key": "colour", "value": {"a": [2]}}
    first = ok(api.get(f"{path}?limit=1"))
    assert [row["key"] for row in first["results"]] == ["colour"]
    second = ok(api.get(first["_links"]["next"]))
    assert [row["key"] for row in second["results"]] == ["size"]
    ok(api.delete(f"{path}/size"), 204)
    assert api.get(f"{path}/size").status_code == 404


def test_modules_of_the_app(api):
    path = "/wiki/rest/atlassian-connect/1/app/module/dynamic"
    modules = [{"key": "one", "url": "/1"}, {"key": "two"}]
    assert api.post(path, json={"modules": modules}).status_code == 200
    assert ok(api.get(path)) == {"modules": modules}
    assert api.post(path, json={"modules": modules[:1]}).status_code == 400
    assert api.delete(f"{path}?moduleKey=one").status_code == 204
    assert ok(api.get(path)) == {"modules": modules[1:]}


def test_space_roles(api, sandbox):
    path = f"{V2}/space-roles"
    names = [role["name"] for role in ok(api.get(path))["results"]]
    assert names == ["Admin", "Collaborator", "Viewer"]
    permissions = [row["id"] for row in ok(api.get(f"{V2}/space-permissions"))["results"]]
    sent = {"name": "Cook", "description": "", "spacePermissions": permissions[:2]}
    role = ok(api.post(path, json=sent), 201)
    assert ok(api.get(f"{path}/{role['id']}"))["spacePermissions"] == permissions[:2]
    assert api.post(path, json={**sent, "spacePermissions": ["none"]}).status_code == 400
    ok(api.put(f"{path}/{role['id']}", json={**sent, "name": "Chef"}), 202)
    assert [r["name"] for r in ok(api.get(f"{path}?role-type=CUSTOM"))["results"]] == ["Chef"]
    given = f"{V2}/spaces/{SPACE_ID}/role-assignments"
    principal = {"principalType": "USER", "principalId": sandbox.account_id}
    assignment = {"principal": principal, "roleId": role["id"]}
    assert ok(api.post(given, json=[assignment]))["results"] == [assignment]
    assert ok(api.get(given))["results"] == [assignment]
    ok(api.delete(f"{path}/{role['id']}"), 202)
    assert ok(api.get(given))["results"] == []
    assert ok(api.get(f"{V2}/space-role-mode")) == {"mode": "ROLES"}


def test_permissions_of_a_space(api):
    path = f"{V1}/space/DOCS/permission"
    sent = {
        "subject": {"type": "group", "identifier": "cooks"},
        "operation": {"key": "read", "target": "space"},
    }
    made = ok(api.post(path, json=sent))
    assert {name: made[name] for name in sent} == sent
    assert api.post(path, json=sent).status_code == 400
    assert api.delete(f"{path}/{made['id']}").status_code == 204
    assert api.delete(f"{path}/{made['id']}").status_code == 404


def test_macros_by_their_ids(api, make_page):
    code = "<ac:plain-text-body><![CDATA[print()]]></ac:plain-text-body>"
    parameter = '<ac:parameter ac:name="language">py</ac:parameter>'
    named = 'ac:name="code" ac:macro-id="m-1"'
    page = make_page("C", f"<ac:structured-macro {named}>{parameter}{code}</ac:structured-macro>")
    path = f"{V1}/content/{page['id']}/history/1/macro/id"
    macro = ok(api.get(f"{path}/m-1"))
    assert macro["name"] == "code"
    assert "print()" in macro["body"]
    assert ok(api.get(f"{path}/m-1/convert/storage"))["representation"] == "storage"
    assert "asyncId" in ok(api.get(f"{path}/m-1/convert/async/view"))
    assert api.get(f"{path}/m-2").status_code == 404


def test_access_and_addresses(api, sandbox):
    emails = {"emails": ["bob@acme.example", "not one", sandbox.email]}
    path = f"{V2}/user/access"
    found = ok(api.post(f"{path}/check-access-by-email", json=emails))
    assert found == {"emailsWithoutAccess": ["bob@acme.example"], "invalidEmails": ["not one"]}
    invited = api.post(f"{path}/invite-by-email", json={"emails": ["bob@acme.example"]})
    assert invited.status_code == 200
    again = ok(api.post(f"{path}/check-access-by-email", json=emails))
    assert again["emailsWithoutAccess"] == []
    own = ok(api.get(f"{V1}/user/email?accountId={sandbox.account_id}"))
    assert own["email"] == sandbox.email
    assert ok(api.get(f"{V1}/user/email/bulk?accountId={sandbox.account_id}")) == [own]


def test_the_admin_key_expires(api, sandbox):
    path = f"{V2}/admin-key"
    assert api.get(path).status_code == 404
    enabled = ok(api.post(path, json={"durationInMinutes": 5}))
    assert ok(api.get(path)) == enabled
    sandbox.clock.advance(301)
    assert api.get(path).status_code == 404
    ok(api.post(path))
    ok(api.delete(path), 204)
    assert api.get(path).status_code == 404


def test_themes_and_settings_of_spaces(api):
    theme = ok(api.get(f"{V1}/settings/theme"))["results"][0]["themeKey"]
    path = f"{V1}/space/DOCS/theme"
    usual = ok(api.get(path))["themeKey"]
    assert usual == ok(api.get(f"{V1}/settings/theme/selected"))["themeKey"]
    assert ok(api.put(path, json={"themeKey": theme}))["themeKey"] == theme
    assert ok(api.get(path))["themeKey"] == theme
    ok(api.delete(path), 204)
    assert ok(api.get(path))["themeKey"] == usual
    assert api.get(f"{V1}/settings/theme/none").status_code == 404
    settings = f"{V1}/space/DOCS/settings"
    assert ok(api.get(settings))["routeOverrideEnabled"] is False
    ok(api.put(settings, json={"routeOverrideEnabled": True}))
    assert ok(api.get(settings))["routeOverrideEnabled"] is True
    look = {"spaceKey": "DOCS", "lookAndFeelType": "custom"}
    assert ok(api.put(f"{V1}/settings/lookandfeel", json=look)) == look


def test_what_the_site_tells_of_itself(api, sandbox):
    assert ok(api.get(f"{V1}/settings/systemInfo"))["cloudId"] == sandbox.cloud_id
    assert ok(api.get(f"{V2}/data-policies/metadata")) == {"anyContentBlocked": False}
    assert [s["key"] for s in ok(api.get(f"{V2}/data-policies/spaces"))["results"]] == ["DOCS"]


TRANSITION = f"{V2}/space-permissions/transition"


def grant(api, space, subject, *operations):
    for name in operations:
        key, _, target = name.partition("/")
        sent = {"subject": subject, "operation": {"key": key, "target": target}}
        ok(api.post(f"{V1}/space/{space}/permission", json=sent))


def combinations(api):
    ok(api.post(f"{TRANSITION}/combinations"), 202)
    found = ok(api.get(f"{TRANSITION}/combinations"))
    names = {tuple(each["id"] for each in row["permissions"]): row for row in found["results"]}
    return found, names


@pytest.fixture
def granted(api, sandbox):
    """Ann and Bob read and write in two spaces; a group reads in one."""
    bob = sandbox.add_account("bob@acme.example")
    ok(api.post(f"{V2}/spaces", json={"key": "TEAM", "name": "Team"}), 201)
    people = [{"type": "user", "identifier": one} for one in (sandbox.account_id, bob)]
    for person in people:
        for space in ("DOCS", "TEAM"):
            grant(api, space, person, "read/space", "create/page")
    group = ok(api.get(f"{V1}/group"))["results"][0]["id"]
    grant(api, "DOCS", {"type": "group", "identifier": group}, "read/space")
    return bob, group


def roles(api, space_id):
    found = ok(api.get(f"{V2}/spaces/{space_id}/role-assignments"))["results"]
    return {row["principal"]["principalId"]: row["roleId"] for row in found}


def team_id(api):
    return ok(api.get(f"{V2}/spaces?keys=TEAM"))["results"][0]["id"]


def test_combinations_of_permissions_are_counted(api, granted):
    assert ok(api.get(f"{TRANSITION}/combinations"))["results"] == []
    found, names = combinations(api)
    assert found["generatedAt"]
    both = names["create/page", "read/space"]
    assert (both["principalCount"], both["spaceCount"]) == (2, 2)
    assert both["principalTypes"] == ["USER"]
    reading = names["read/space",]
    assert (reading["principalTypes"], reading["spaceCount"]) == (["GROUP"], 1)
    first = ok(api.get(f"{TRANSITION}/combinations?limit=1"))
    cursor = first["cursor"]
    rest = ok(api.get(f"{TRANSITION}/combinations", params={"limit": 1, "cursor": cursor}))
    assert first["results"] + rest["results"] == found["results"]
    assert rest["cursor"] is None


def test_roles_take_the_place_of_permissions(api, sandbox, granted):
    _, names = combinations(api)
    role = ok(api.get(f"{V2}/space-roles"))["results"][0]["id"]
    to_role = {"principalType": "USER", "removeAccess": False, "roleId": role}
    assignment = {
        "permissionCombinationId": names["create/page", "read/space"]["combinationId"],
        "principalTypeAssignments": [to_role],
    }
    team = {"spaceType": "SPECIFIC", "selectedSpaces": [{"id": team_id(api), "key": "TEAM"}]}
    sent = {"spaceSelection": team, "assignments": [assignment]}
    started = ok(api.post(f"{TRANSITION}/role-assignments", json=sent), 202)
    assert ok(api.get(started["statusUrl"]))["status"] == "COMPLETED"
    assert roles(api, team_id(api)) == {sandbox.account_id: role, granted[0]: role}
    assert roles(api, SPACE_ID) == {}
    _, names = combinations(api)
    assert names["create/page", "read/space"]["spaceCount"] == 1
    unknown = {**assignment, "permissionCombinationId": "none"}
    wrong = {**sent, "assignments": [unknown]}
    assert api.post(f"{TRANSITION}/role-assignments", json=wrong).status_code == 400


@pytest.mark.parametrize(
    ("selection", "left"),
    [
        ("ALL", 0),
        ("ALL_EXCEPT_PERSONAL", 0),
        ("PERSONAL", 2),
        ("SPECIFIC", 1),
        ("ALL_EXCEPT_SPECIFIC", 1),
    ],
)
def test_access_is_removed_in_the_selected_spaces(api, granted, selection, left):
    _, names = combinations(api)
    ids = [names["create/page", "read/space"]["combinationId"]]
    spaces = {"spaceType": selection, "selectedSpaces": [{"id": SPACE_ID, "key": "DOCS"}]}
    sent = {"spaceSelection": spaces, "permissionCombinationIds": ids}
    ok(api.post(f"{TRANSITION}/access-removals", json=sent), 202)
    _, names = combinations(api)
    row = names.get(("create/page", "read/space"))
    assert (row["spaceCount"] if row else 0) == left
    assert ("read/space",) in names


def test_a_transition_takes_its_time(api, sandbox, granted):
    sandbox.task_seconds = 60
    started = ok(api.post(f"{TRANSITION}/combinations"), 202)
    assert started["status"] == "IN_PROGRESS"
    assert ok(api.get(started["statusUrl"]))["status"] == "IN_PROGRESS"
    sandbox.task_seconds = 0
    assert ok(api.get(started["statusUrl"]))["status"] == "COMPLETED"
    assert api.get(f"{TRANSITION}/tasks/none").status_code == 404


@pytest.mark.parametrize("query", ["", "?spaceKey=DOCS"])
def test_a_look_of_ones_own(api, query):
    where = f"{V1}/settings/lookandfeel"
    before = ok(api.get(f"{where}{query}"))
    assert before["selected"] == "global"
    look = {**before["custom"], "links": {"color": "#FF0000"}}
    ok(api.post(f"{where}/custom{query}", json=look))
    after = ok(api.get(f"{where}{query}"))
    assert (after["selected"], after["custom"]["links"]) == ("custom", {"color": "#FF0000"})
    ok(api.delete(f"{where}/custom{query}"), 204)
    assert ok(api.get(f"{where}{query}")) == before
    assert api.get(f"{where}?spaceKey=NOPE").status_code == 404
