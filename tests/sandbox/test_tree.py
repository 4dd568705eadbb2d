"""The tree of pages and folders, and what v1 moves, copies and archives in it."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, error_title


@pytest.fixture
def tree(make_page):
    """Pages A over B and C, B over D; ids by title."""
    ids: dict[str, str] = {}
    for title, parent in (("A", None), ("B", "A"), ("C", "A"), ("D", "B")):
        fields = {"parentId": ids[parent]} if parent else {}
        ids[title] = make_page(title, **fields)["id"]
    return ids


def ids(api, path):
    response = api.get(f"{V2}/{path}")
    assert response.status_code == 200, response.text
    return [row["id"] for row in response.json()["results"]]


def titles(api, page_id, what, **query):
    response = api.get(f"{V2}/pages/{page_id}/{what}", params=query)
    assert response.status_code == 200, response.text
    return [row["title"] for row in response.json()["results"]]


def make_folder(api, title, **fields):
    return api.post(f"{V2}/folders", json={"spaceId": SPACE_ID, "title": title, **fields})


def move(api, page_id, position, target_id):
    return api.put(f"{V1}/content/{page_id}/move/{position}/{target_id}")


def test_children_hide_folders_but_direct_children_do_not(api, tree):
    make_folder(api, "F", parentId=tree["A"])
    assert titles(api, tree["A"], "children") == ["B", "C"]
    assert titles(api, tree["A"], "direct-children") == ["B", "C", "F"]


def test_descendants_by_depth_and_cursor(api, tree):
    assert titles(api, tree["A"], "descendants", depth=1) == ["B", "C"]
    assert titles(api, tree["A"], "descendants") == ["B", "C", "D"]
    first = api.get(f"{V2}/pages/{tree['A']}/descendants?limit=2").json()
    rest = api.get(first["_links"]["next"]).json()["results"]
    assert [(row["title"], row["depth"]) for row in rest] == [("D", 2)]


def test_ancestors_begin_at_the_root(api, tree):
    above = api.get(f"{V2}/pages/{tree['D']}/ancestors").json()["results"]
    assert [row["id"] for row in above] == [HOME_ID, tree["A"], tree["B"]]


def test_folders(api, make_page):
    folder = make_folder(api, "Folder").json()
    assert (folder["type"], folder["parentId"]) == ("folder", None)
    make_page("Folder")
    twice = make_folder(api, "FOLDER")
    assert error_title(twice) == "A folder exists with the same title in this space"
    page = make_page("Inside", parentId=folder["id"])
    assert page["parentType"] == "folder"
    path = f"{V2}/folders/{folder['id']}"
    assert api.get(f"{path}/direct-children").json()["results"][0]["title"] == "Inside"
    assert error_title(api.get(f"{V2}/pages/{folder['id']}")) == (
        f"Cannot find a page with id [{folder['id']}]"
    )
    assert error_title(api.get(f"{V2}/pages/{folder['id']}/direct-children")) == (
        f"Cannot find [page] entity with id [{folder['id']}]"
    )
    assert api.delete(path).status_code == 204
    assert error_title(api.get(path)) == f"Content with id: [{folder['id']}] not found"
    assert api.get(f"{V2}/pages/{page['id']}").json()["parentId"] is None


def test_move_orders_siblings_and_makes_no_version(api, tree):
    assert move(api, tree["C"], "before", tree["B"]).json() == {"pageId": tree["C"]}
    assert titles(api, tree["A"], "children") == ["C", "B"]
    move(api, tree["C"], "after", tree["B"])
    assert titles(api, tree["A"], "children") == ["B", "C"]
    move(api, tree["D"], "append", tree["A"])
    assert titles(api, tree["A"], "children") == ["B", "C", "D"]
    assert api.get(f"{V2}/pages/{tree['D']}").json()["version"]["number"] == 1


def test_move_beside_a_root_page_makes_a_root_page(api, tree):
    move(api, tree["C"], "after", HOME_ID)
    assert api.get(f"{V2}/pages/{tree['C']}").json()["parentId"] is None


@pytest.mark.parametrize("target", ["A", "D"])
def test_move_into_itself_is_refused(api, tree, target):
    assert move(api, tree["A"], "append", tree[target]).status_code == 400
    assert titles(api, tree["A"], "descendants") == ["B", "C", "D"]


def test_move_of_and_to_unknown_content(api, tree):
    for source, target in (("7", tree["A"]), (tree["A"], "7")):
        response = move(api, source, "append", target)
        assert response.status_code == 404
        assert response.json()["message"].endswith("No content found with id : ContentId{id=7}")


def copy(api, page_id, **fields):
    return api.post(f"{V1}/content/{page_id}/copy", json=fields)


def test_copy_of_one_page(api, tree):
    parent = {"type": "parent_page", "value": tree["C"]}
    made = copy(api, tree["B"], destination=parent, pageTitle="B again").json()
    assert (made["type"], made["title"]) == ("page", "B again")
    assert titles(api, tree["C"], "children") == ["B again"]
    taken = copy(api, tree["B"], destination=parent, pageTitle="a")
    assert taken.status_code == 400
    assert "A page with this title already exists" in taken.json()["message"]
    in_space = copy(
        api, tree["B"], destination={"type": "space", "value": "docs"}, pageTitle="Third"
    )
    assert api.get(f"{V2}/pages/{in_space.json()['id']}").json()["parentId"] == HOME_ID


def test_copy_onto_an_existing_page_is_a_new_version(api, tree):
    onto = {"type": "existing_page", "value": tree["C"]}
    body = {"storage": {"representation": "storage", "value": "<p>Other</p>"}}
    assert copy(api, tree["B"], destination=onto, body=body).json()["id"] == tree["C"]
    page = api.get(f"{V2}/pages/{tree['C']}?body-format=storage").json()
    assert (page["title"], page["version"]["number"]) == ("C", 2)
    assert page["body"]["storage"]["value"] == "<p>Other</p>"


def copy_tree(api, page_id, target, **fields):
    sent = {"destinationPageId": target, **fields}
    started = api.post(f"{V1}/content/{page_id}/pagehierarchy/copy", json=sent)
    assert started.status_code == 202, started.text
    return api.get("/wiki" + started.json()["links"]["status"]).json()


def test_copy_of_a_tree_is_a_long_task(api, tree):
    options = {"prefix": "New ", "search": "B", "replace": "Bee"}
    task = copy_tree(api, tree["A"], HOME_ID, titleOptions=options)
    assert task["finished"]
    assert task["successful"]
    assert task["percentageComplete"] == 100
    assert task["additionalDetails"]["totalPageNeedToCopy"] == 4
    copied = task["additionalDetails"]["destinationId"]
    assert titles(api, copied, "descendants") == ["New Bee", "New C", "New D"]


def test_tree_may_be_copied_into_itself(api, tree):
    task = copy_tree(api, tree["A"], tree["B"], titleOptions={"prefix": "New "})
    assert task["additionalDetails"]["totalPageNeedToCopy"] == 4
    assert titles(api, tree["B"], "children") == ["D", "New A"]


def test_archived_pages_are_not_copied_nor_what_is_below_them(api, tree):
    api.post(f"{V1}/content/archive", json={"pages": [{"id": int(tree["B"])}]})
    task = copy_tree(api, tree["A"], HOME_ID, titleOptions={"prefix": "New "})
    copied = task["additionalDetails"]["destinationId"]
    assert titles(api, copied, "descendants") == ["New C"]


def test_copy_of_a_tree_fails_as_a_whole(api, tree, make_page):
    make_page("New D")
    task = copy_tree(api, tree["A"], HOME_ID, titleOptions={"prefix": "New "})
    assert task["finished"]
    assert not task["successful"]
    assert "A page with this title already exists" in task["errors"][0]["translation"]
    assert api.get(f"{V2}/pages?title=New A").json()["results"] == []


def test_tree_goes_to_the_trash(api, tree):
    started = api.delete(f"{V1}/content/{tree['A']}/pageTree")
    assert started.status_code == 202
    trashed = api.get(f"{V2}/pages?status=trashed").json()["results"]
    assert [page["title"] for page in trashed] == ["A", "B", "C", "D"]


def test_archive_of_an_unknown_page_fails_late_and_archives_nothing(api, tree):
    sent = {"pages": [{"id": int(tree["A"])}, {"id": 7}]}
    assert api.post(f"{V1}/content/archive", json=sent).status_code == 500
    assert api.get(f"{V2}/pages/{tree['A']}").json()["status"] == "current"


def test_task_takes_its_time(sandbox, api, tree):
    sandbox.task_seconds = 10
    started = api.delete(f"{V1}/content/{tree['A']}/pageTree").json()
    path = "/wiki" + started["links"]["status"]
    sandbox.clock.advance(5)
    running = api.get(path).json()
    assert not running["finished"]
    assert not running["successful"]
    assert 0 < running["percentageComplete"] < 100
    sandbox.clock.advance(6)
    assert api.get(path).json()["successful"]
    (listed,) = api.get(f"{V1}/longtask").json()["results"]
    assert listed["id"] == started["id"]


def test_unknown_task(api):
    assert api.get(f"{V1}/longtask/nothing").status_code == 404


def test_types_of_ids(api, tree):
    folder = make_folder(api, "F").json()["id"]
    post = api.post(f"{V2}/blogposts", json={"spaceId": SPACE_ID, "title": "N"}).json()["id"]
    ids = [tree["A"], int(folder), post, "7"]
    response = api.post(f"{V2}/content/convert-ids-to-types", json={"contentIds": ids})
    assert response.json()["results"] == {
        tree["A"]: "page",
        folder: "folder",
        post: "blogpost",
        "7": None,
    }


@pytest.mark.parametrize(
    ("plural", "sent"),
    [
        ("whiteboards", {"title": "Sketch"}),
        ("databases", {"title": "Stock"}),
        ("embeds", {"title": "Film", "embedUrl": "https://films.example/7"}),
    ],
)
def test_what_else_stands_in_the_tree(api, tree, plural, sent):
    where = f"{V2}/{plural}"
    made = api.post(where, json={"spaceId": SPACE_ID, "parentId": tree["A"], **sent}).json()
    type_ = plural.removesuffix("s")
    assert (made["type"], made["title"], made["parentId"]) == (type_, sent["title"], tree["A"])
    assert made.get("embedUrl") == sent.get("embedUrl")
    assert api.get(f"{where}/{made['id']}").json() == made
    assert made["id"] in ids(api, f"pages/{tree['A']}/direct-children")
    below = {"spaceId": SPACE_ID, "title": "Below", "parentId": made["id"]}
    page = api.post(f"{V2}/pages", json=below).json()
    assert (page["parentId"], page["parentType"]) == (made["id"], type_)
    assert ids(api, f"{plural}/{made['id']}/direct-children") == [page["id"]]
    assert ids(api, f"{plural}/{made['id']}/descendants") == [page["id"]]
    assert ids(api, f"{plural}/{made['id']}/ancestors")[-1] == tree["A"]
    assert api.get(f"{where}/{made['id']}/operations").json()["operations"]
    properties = f"{where}/{made['id']}/properties"
    kept = api.post(properties, json={"key": "k", "value": 1}).json()
    assert api.get(f"{properties}/{kept['id']}").json() == kept
    converted = api.post(
        f"{V2}/content/convert-ids-to-types", json={"contentIds": [made["id"]]}
    ).json()
    assert converted["results"] == {made["id"]: type_}
    other = "databases" if plural != "databases" else "embeds"
    assert api.get(f"{V2}/{other}/{made['id']}").status_code == 404
    assert api.delete(f"{where}/{made['id']}").status_code == 204
    assert api.get(f"{where}/{made['id']}").status_code == 404
    assert api.get(f"{V2}/pages/{page['id']}").json()["parentId"] == tree["A"]


@pytest.mark.parametrize("plural", ["whiteboards", "databases"])
def test_a_private_one_is_its_authors(api, sandbox, plural):
    sent = {"spaceId": SPACE_ID, "title": "Mine"}
    made = api.post(f"{V2}/{plural}", params={"private": "true"}, json=sent).json()
    where = f"{V1}/content/{made['id']}/restriction"
    for row in api.get(where).json()["results"]:
        (user,) = row["restrictions"]["user"]["results"]
        assert user["accountId"] == sandbox.account_id
    group = {"type": "group", "id": api.post(f"{V1}/group", json={"name": "others"}).json()["id"]}
    lists = [
        {"operation": right, "restrictions": {"group": [group]}} for right in ("read", "update")
    ]
    assert api.put(where, json=lists).status_code == 200
    assert api.get(f"{V2}/{plural}/{made['id']}").status_code == 404


def test_descendants_in_v1(api, tree, make_page):
    deep = make_page("Deep", parentId=make_page("Middle", parentId=tree["A"])["id"])
    where = f"{V1}/content/{tree['A']}/descendant"
    titles = [row["title"] for row in api.get(f"{where}/page").json()["results"]]
    assert {"B", "D", "Middle", "Deep"} <= set(titles)
    right_below = [row["id"] for row in api.get(f"{where}/page?depth=root").json()["results"]]
    assert deep["id"] not in right_below
    two = [row["id"] for row in api.get(f"{where}/page?depth=2").json()["results"]]
    assert set(right_below) < set(two)
    assert api.get(f"{where}/page?depth=101").status_code == 400
    grouped = api.get(f"{where}?expand=page").json()
    assert [row["title"] for row in grouped["page"]["results"]] == titles
    assert grouped["_expandable"]["comment"].endswith("/descendant/comment")
    assert api.get(f"{V1}/content/7/descendant/page").status_code == 404
