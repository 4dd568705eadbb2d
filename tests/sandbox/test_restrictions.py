"""Restrictions, groups, and what they keep from whom."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title, storage

ANN_GROUP = "99999999-aaaa-bbbb-cccc-dddddddddddd"


@pytest.fixture
def page(make_page):
    return make_page("Secret")


def where(page):
    return f"{V1}/content/{page['id']}/restriction"


def entry(right, *, users=(), groups=()):
    people = [{"type": "known", "accountId": user} for user in users]
    return {
        "operation": right,
        "restrictions": {
            "user": people,
            "group": [{"type": "group", "id": group} for group in groups],
        },
    }


def lists(response):
    """Who is on which list."""
    assert response.status_code == 200, response.text
    return {
        row["operation"]: (
            [user["accountId"] for user in row["restrictions"]["user"]["results"]],
            [group["name"] for group in row["restrictions"]["group"]["results"]],
        )
        for row in response.json()["results"]
    }


def test_both_lists_are_always_there(api, page):
    response = api.get(where(page))
    assert lists(response) == {"read": ([], []), "update": ([], [])}
    assert response.json()["size"] == 2


def test_post_adds_and_put_replaces(api, sandbox, page):
    ann = sandbox.account_id
    api.post(where(page), json=[entry("update", users=[ann])])
    added = api.post(where(page), json={"results": [entry("read", users=[ann])]})
    assert lists(added) == {"read": ([ann], []), "update": ([ann], [])}
    replaced = api.put(where(page), json=[entry("update", groups=[ANN_GROUP])])
    assert lists(replaced) == {"read": ([], []), "update": ([], ["confluence-users-acme"])}
    assert added.json()["restrictionsHash"] != replaced.json()["restrictionsHash"]
    assert lists(api.delete(where(page))) == {"read": ([], []), "update": ([], [])}


@pytest.mark.parametrize(
    "sent",
    [
        [entry("read", users=["712020:nobody"])],
        [entry("update", groups=["no-such-group"])],
        [entry("delete")],
    ],
)
def test_unknown_subjects_and_rights(api, sandbox, page, sent):
    api.post(where(page), json=[entry("update", users=[sandbox.account_id])])
    before = lists(api.get(where(page)))
    assert api.put(where(page), json=sent).status_code == 400
    assert lists(api.get(where(page))) == before


def test_one_entry_at_a_time(api, sandbox, page):
    one = f"{where(page)}/byOperation/update"
    params = {"accountId": sandbox.account_id}
    assert api.get(f"{one}/user", params=params).status_code == 404
    assert api.put(f"{one}/user", params=params).status_code == 200
    assert api.get(f"{one}/user", params=params).status_code == 200
    assert api.put(f"{one}/byGroupId/{ANN_GROUP}").status_code == 200
    assert api.get(f"{one}/byGroupId/{ANN_GROUP}").status_code == 200
    body = api.get(one).json()
    assert body["restrictions"]["user"]["size"] == body["restrictions"]["group"]["size"] == 1
    assert api.delete(f"{one}/user", params=params).status_code == 200
    assert api.delete(f"{one}/byGroupId/{ANN_GROUP}").status_code == 200
    assert api.delete(f"{one}/user", params=params).status_code == 404
    both = api.get(f"{where(page)}/byOperation").json()
    assert set(both.pop("_links")) == {"self", "base", "context"}
    assert {right: row["restrictions"]["user"]["size"] for right, row in both.items()} == {
        "read": 0,
        "update": 0,
    }


@pytest.fixture
def strangers(api):
    """A group that Ann is not in."""
    return api.post(f"{V1}/group", json={"name": "strangers"}).json()["id"]


def test_a_read_list_without_yourself_locks_you_out(api, page, strangers):
    api.put(where(page), json=[entry("read", groups=[strangers])])
    gone = api.get(f"{V2}/pages/{page['id']}")
    assert gone.status_code == 404
    assert error_title(gone) == f"Cannot find a page with id [{page['id']}]"
    assert api.get(f"{V2}/pages/{page['id']}/labels").status_code == 404
    assert api.get(where(page)).status_code == 404
    listed = api.get(f"{V2}/pages", params={"space-id": SPACE_ID}).json()["results"]
    assert [row["id"] for row in listed] == [HOME_ID]


def test_an_update_list_without_yourself_leaves_reading(api, page, put_page, strangers):
    api.put(where(page), json=[entry("update", groups=[strangers])])
    assert api.get(f"{V2}/pages/{page['id']}").status_code == 200
    assert put_page(page, 2).status_code == 404
    assert api.delete(f"{V2}/pages/{page['id']}").status_code == 404
    said = api.post(f"{V2}/footer-comments", json={"pageId": page["id"], "body": storage("<p/>")})
    assert said.status_code == 201


def test_a_group_opens_what_it_is_listed_for(api, page, put_page, strangers, sandbox):
    api.put(where(page), json=[entry("update", groups=[strangers])])
    joined = api.post(
        f"{V1}/group/userByGroupId",
        params={"groupId": strangers},
        json={"accountId": sandbox.account_id},
    )
    assert joined.status_code == 201
    assert put_page(page, 2).status_code == 200


def test_permission_check(api, sandbox, page, strangers):
    def check(right, kind, identifier):
        sent = {"subject": {"type": kind, "identifier": identifier}, "operation": right}
        response = api.post(f"{V1}/content/{page['id']}/permission/check", json=sent)
        assert response.status_code == 200, response.text
        return response.json()["hasPermission"]

    assert check("update", "user", sandbox.account_id)
    api.put(where(page), json=[entry("update", groups=[strangers])])
    assert check("read", "user", sandbox.account_id)
    assert not check("update", "user", sandbox.account_id)
    assert not check("delete", "group", ANN_GROUP)
    assert check("update", "group", strangers)


def test_private_pages_belong_to_their_author(api, sandbox):
    sent = {"spaceId": SPACE_ID, "title": "Mine", "body": storage("<p/>")}
    made = api.post(f"{V2}/pages", params={"private": "true"}, json=sent).json()
    ann = [sandbox.account_id]
    assert lists(api.get(where(made))) == {"read": (ann, []), "update": (ann, [])}


def test_groups(api, sandbox, strangers):
    groups = api.get(f"{V1}/group").json()
    assert [row["name"] for row in groups["results"]] == ["confluence-users-acme", "strangers"]
    assert groups["results"][0]["type"] == "group"
    found = api.get(f"{V1}/group/picker", params={"query": "STRANGE"}).json()["results"]
    assert [row["id"] for row in found] == [strangers]
    assert api.get(f"{V1}/group/by-id", params={"id": strangers}).json()["name"] == "strangers"
    assert api.get(f"{V1}/group/by-id", params={"id": "no"}).status_code == 404
    assert api.post(f"{V1}/group", json={"name": "strangers"}).status_code == 400
    params = {"accountId": sandbox.account_id}
    mine = api.get(f"{V1}/user/memberof", params=params).json()["results"]
    assert [row["id"] for row in mine] == [ANN_GROUP]


def test_members(api, sandbox, strangers):
    def members(group):
        body = api.get(f"{V1}/group/{group}/membersByGroupId").json()
        return [row["accountId"] for row in body["results"]]

    assert members(ANN_GROUP) == [sandbox.account_id]
    assert members(strangers) == []
    assert members("no-such-group") == []  # an empty page, not an error
    params = {"groupId": strangers, "accountId": sandbox.account_id}
    leave = f"{V1}/group/userByGroupId"
    assert api.delete(leave, params=params).status_code == 404
    unknown = api.post(leave, params={"groupId": strangers}, json={"accountId": "712020:no"})
    assert unknown.status_code == 404
    api.post(leave, params={"groupId": strangers}, json={"accountId": sandbox.account_id})
    assert members(strangers) == [sandbox.account_id]
    assert api.delete(leave, params=params).status_code == 204
    assert members(strangers) == []


def test_a_deleted_group_opens_nothing(api, page, put_page, strangers):
    api.put(where(page), json=[entry("update", groups=[strangers])])
    assert api.delete(f"{V1}/group/by-id", params={"id": strangers}).status_code == 204
    assert put_page(page, 2).status_code == 404


def test_searches_hide_what_the_caller_may_not_read(api, page, strangers):
    comment = {"pageId": page["id"], "body": storage("<p>Whisper</p>")}
    api.post(f"{V2}/footer-comments", json=comment).raise_for_status()

    def found(cql):
        rows = api.get(f"{V1}/search", params={"cql": cql}).json()
        assert rows["totalSize"] == rows["size"]
        return rows["size"]

    assert (found("title = Secret"), found("text ~ whisper")) == (1, 1)
    api.put(where(page), json=[entry("read", groups=[ANN_GROUP])])
    assert (found("title = Secret"), found("text ~ whisper")) == (1, 1)
    api.put(where(page), json=[entry("read", groups=[strangers])])
    assert (found("title = Secret"), found("text ~ whisper")) == (0, 0)


@pytest.fixture
def family(api, make_page, strangers):
    """A page with a page, a folder, a page in that, a comment and a file below it, and one beside.

    The top page may be read by strangers only.
    """
    top = make_page("Top")
    child = make_page("Child", "<p>Hush</p>", parentId=top["id"])
    sent = {"spaceId": SPACE_ID, "title": "Shelf", "parentId": child["id"]}
    folder = api.post(f"{V2}/folders", json=sent).json()
    leaf = make_page("Leaf", TASK, parentId=folder["id"])
    said = {"pageId": leaf["id"], "body": storage("<p>Whisper</p>")}
    comment = api.post(f"{V2}/footer-comments", json=said).json()
    reply = api.post(
        f"{V2}/footer-comments", json={"parentCommentId": comment["id"], "body": storage("<p/>")}
    ).json()
    upload = {"file": ("hush.txt", b"hush")}
    answered = api.post(f"{V1}/content/{leaf['id']}/child/attachment", files=upload)
    file = answered.json()["results"][0]
    api.post(f"{V1}/content/{leaf['id']}/label", json=[{"prefix": "global", "name": "hush"}])
    made = {
        "top": top,
        "child": child,
        "folder": folder,
        "leaf": leaf,
        "comment": comment,
        "reply": reply,
        "file": file,
        "beside": make_page("Beside"),
    }
    api.put(where(top), json=[entry("read", groups=[strangers])])
    return made


TASK = (
    "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>hush</ac:task-body></ac:task></ac:task-list>"
)
SINGLES = {
    "child": f"{V2}/pages/{{}}",
    "folder": f"{V2}/folders/{{}}",
    "leaf": f"{V1}/content/{{}}/restriction",
    "comment": f"{V2}/footer-comments/{{}}",
    "reply": f"{V2}/footer-comments/{{}}",
    "file": f"{V2}/attachments/{{}}",
}
LISTS = {
    "pages": f"{V2}/pages",
    "of the space": f"{V2}/spaces/{SPACE_ID}/pages",
    "comments": f"{V2}/footer-comments",
    "files": f"{V2}/attachments",
    "tasks": f"{V2}/tasks",
    "children": f"{V2}/pages/{HOME_ID}/direct-children",
    "descendants": f"{V2}/pages/{HOME_ID}/descendants?depth=5",
    "search": f"{V1}/search?cql=text~hush or title=Leaf or title=Shelf or text~whisper",
}


@pytest.mark.parametrize("name", SINGLES)
def test_what_is_below_inherits_the_readers(api, sandbox, family, strangers, name):
    path = SINGLES[name].format(family[name]["id"])
    assert api.get(path).status_code == 404
    assert api.get(f"{V2}/pages/{family['beside']['id']}").status_code == 200
    join = {"groupId": strangers}
    api.post(f"{V1}/group/userByGroupId", params=join, json={"accountId": sandbox.account_id})
    assert api.get(path).status_code == 200


@pytest.mark.parametrize("name", LISTS)
def test_lists_leave_out_what_inherits_a_list_without_the_caller(
    api, sandbox, family, strangers, name
):
    def listed():
        rows = api.get(LISTS[name]).raise_for_status().json()["results"]
        return {row.get("title") or row.get("id") for row in rows} - {"Beside", "Docs Home"}

    hidden = listed()
    join = {"groupId": strangers}
    api.post(f"{V1}/group/userByGroupId", params=join, json={"accountId": sandbox.account_id})
    shown = listed()
    assert (hidden, bool(shown)) == (set(), True)


def test_every_list_above_has_to_let_the_reader_through(api, sandbox, make_page, strangers):
    top = make_page("Top")
    child = make_page("Child", parentId=top["id"])
    ann = sandbox.account_id
    api.put(where(child), json=[entry("read", users=[ann])])
    api.put(where(top), json=[entry("read", groups=[strangers])])
    assert api.get(f"{V2}/pages/{child['id']}").status_code == 404


def test_what_is_below_does_not_inherit_who_may_update(api, make_page, put_page, strangers):
    top = make_page("Top")
    child = make_page("Child", parentId=top["id"])
    api.put(where(top), json=[entry("update", groups=[strangers])])
    assert put_page(child, 2).status_code == 200
    assert put_page(top, 2).status_code == 404


def test_a_move_changes_what_is_inherited(api, family, make_page, strangers):
    hidden, moved = make_page("Vault"), make_page("Moved")
    api.put(where(hidden), json=[entry("read", groups=[strangers])])
    below = make_page("Below", parentId=moved["id"])
    move = f"{V1}/content/{moved['id']}/move/append/{hidden['id']}"
    assert api.put(move).status_code == 404  # nobody moves under what is not there for them
    other = make_page("Other")
    api.put(f"{V1}/content/{moved['id']}/move/append/{other['id']}").raise_for_status()
    api.put(where(other), json=[entry("read", groups=[strangers])])
    assert api.get(f"{V2}/pages/{below['id']}").status_code == 404


def test_nothing_is_created_below_what_is_hidden(api, family):
    sent = {"spaceId": SPACE_ID, "title": "New", "parentId": family["leaf"]["id"]}
    assert api.post(f"{V2}/pages", json={**sent, "body": storage("<p/>")}).status_code == 404
    assert api.post(f"{V2}/folders", json=sent).status_code == 404
    said = {"pageId": family["leaf"]["id"], "body": storage("<p/>")}
    assert api.post(f"{V2}/footer-comments", json=said).status_code == 404


WRITES = {
    "label": ("POST", "/label", {"json": [{"prefix": "global", "name": "a"}]}),
    "file": ("POST", "/child/attachment", {"files": {"file": ("a.txt", b"a")}}),
    "restriction": ("DELETE", "/restriction", {}),
    "state": ("PUT", "/state", {"json": {"name": "Ready"}}),
    "tree": ("DELETE", "/pageTree", {}),
    "move": ("PUT", f"/move/append/{HOME_ID}", {}),
}


@pytest.mark.parametrize("name", WRITES)
def test_v1_writes_of_what_may_only_be_read_are_forbidden(api, page, strangers, name):
    api.put(where(page), json=[entry("update", groups=[strangers])])
    method, below, more = WRITES[name]
    params = {"status": "current"} if name == "state" else {}
    response = api.request(method, f"{V1}/content/{page['id']}{below}", params=params, **more)
    assert response.status_code == 403, response.text
    assert "PermissionException" in response.json()["message"]


def test_the_check_of_permissions_knows_what_is_inherited(api, sandbox, family, strangers):
    join = {"groupId": strangers}
    api.post(f"{V1}/group/userByGroupId", params=join, json={"accountId": sandbox.account_id})
    sent = {"subject": {"type": "group", "identifier": ANN_GROUP}, "operation": "read"}
    path = f"{V1}/content/{family['leaf']['id']}/permission/check"
    assert api.post(path, json=sent).json()["hasPermission"] is False
    sent["subject"]["identifier"] = strangers
    assert api.post(path, json=sent).json()["hasPermission"] is True
