"""Several people on one site: who is told of what."""

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage


@pytest.fixture
def bob(sandbox):
    return sandbox.add_account("bob@acme.example", "Bob Builder")


@pytest.fixture
def as_bob(sandbox, sign_in, bob):
    return sign_in(sandbox.issue_token(account_id=bob))


def told(sandbox):
    return [(one.account_id, one.event, one.content_id) for one in sandbox.notifications]


def watch(client, what):
    assert client.post(f"{V1}/user/watch/{what}").status_code == 204


def test_another_account_signs_in_and_is_not_ann(api, sandbox, bob, as_bob):
    assert as_bob.get(f"{V1}/user/current").json()["displayName"] == "Bob Builder"
    group = api.get(f"{V1}/user/memberof", params={"accountId": bob}).json()["results"]
    assert [row["name"] for row in group] == ["confluence-users-acme"]
    basic = sandbox.issue_api_token(account_id=bob)
    site = {"auth": ("bob@acme.example", basic)}
    me = sandbox.site_url + f"{V1}/user/current"
    assert as_bob.get(me, **site).json()["accountId"] == bob
    assert as_bob.get(me, auth=(sandbox.email, basic)).status_code != 200
    with pytest.raises(ValueError, match="another account"):
        sandbox.add_account("BOB@acme.example")
    with pytest.raises(ValueError, match="not the id of an account"):
        sandbox.issue_token(account_id="712020:nobody")


def test_the_author_hears_of_what_others_do(sandbox, bob, as_bob, make_page, put_page):
    page = make_page("Menu")
    put_page(page, 2)
    assert told(sandbox) == []
    edited = {**page, "body": storage("<p>Yo</p>"), "version": {"number": 3}}
    as_bob.put(f"{V2}/pages/{page['id']}", json=edited).raise_for_status()
    (one,) = sandbox.notifications
    assert (one.account_id, one.event) == (sandbox.account_id, "page_updated")
    assert (one.content_id, one.actor_id) == (page["id"], bob)
    assert one.created_at == as_bob.get(f"{V2}/pages/{page['id']}").json()["version"]["createdAt"]


def upload(api, page, number=1):
    name = {"file": (f"{number}.txt", b"a")}
    made = api.put(f"{V1}/content/{page['id']}/child/attachment", files=name).json()
    return made["results"][0]["id"]


def comment(api, page):
    sent = {"pageId": page["id"], "body": storage("<p>Hm</p>")}
    return api.post(f"{V2}/footer-comments", json=sent).json()["id"]


def change_comment(api, page):
    made = comment(api, page)
    sent = {"body": storage("<p>Ha</p>"), "version": {"number": 2}}
    api.put(f"{V2}/footer-comments/{made}", json=sent).raise_for_status()
    api.delete(f"{V2}/footer-comments/{made}").raise_for_status()
    return made


def trash(api, page):
    api.delete(f"{V2}/pages/{page['id']}").raise_for_status()
    return page["id"]


def trash_and_restore(api, page):
    trash(api, page)
    sent = {**page, "status": "current", "version": {"number": 2}, "body": storage("<p/>")}
    api.put(f"{V2}/pages/{page['id']}", json=sent).raise_for_status()
    return page["id"]


def purge(api, page):
    trash(api, page)
    api.delete(f"{V2}/pages/{page['id']}", params={"purge": "true"}).raise_for_status()
    return page["id"]


def archive(api, page):
    api.post(f"{V1}/content/archive", json={"pages": [{"id": page["id"]}]}).raise_for_status()
    return page["id"]


def move(api, page):
    other = {"spaceId": SPACE_ID, "title": "Other", "body": storage("<p/>")}
    target = api.post(f"{V2}/pages", json=other).json()
    api.put(f"{V1}/content/{page['id']}/move/append/{target['id']}").raise_for_status()
    return page["id"]


def upload_twice(api, page):
    upload(api, page)
    return upload(api, page)


@pytest.mark.parametrize(
    ("act", "events"),
    [
        (comment, ["comment_created"]),
        (change_comment, ["comment_created", "comment_updated", "comment_removed"]),
        (upload, ["attachment_created"]),
        (upload_twice, ["attachment_created", "attachment_updated"]),
        (trash, ["page_trashed"]),
        (trash_and_restore, ["page_trashed", "page_restored"]),
        (purge, ["page_trashed", "page_removed"]),
        (archive, ["page_archived"]),
        (move, ["page_moved"]),
    ],
)
def test_watchers_of_a_page(api, sandbox, bob, as_bob, make_page, act, events):
    page = make_page("Menu")
    watch(as_bob, f"content/{page['id']}")
    concerned = act(api, page)
    assert told(sandbox) == [(bob, event, concerned) for event in events]


def test_watchers_of_a_space_hear_of_all_in_it(api, sandbox, bob, as_bob, make_page, put_page):
    watch(as_bob, "space/DOCS")
    page = make_page("Menu")
    put_page(page, 2).raise_for_status()
    post = {"spaceId": SPACE_ID, "title": "News", "body": storage("<p>Hi</p>")}
    blog = api.post(f"{V2}/blogposts", json=post).json()
    folder = api.post(f"{V2}/folders", json={"spaceId": SPACE_ID, "title": "Shelf"}).json()
    assert told(sandbox) == [
        (bob, "page_created", page["id"]),
        (bob, "page_updated", page["id"]),
        (bob, "blog_created", blog["id"]),
        (bob, "folder_created", folder["id"]),
    ]


def test_a_draft_is_news_when_it_is_published(sandbox, bob, as_bob, make_page, put_page):
    watch(as_bob, "space/DOCS")
    page = make_page("Menu", status="draft")
    assert told(sandbox) == []
    put_page(page, 1).raise_for_status()
    assert told(sandbox) == [(bob, "page_created", page["id"])]


def test_a_minor_edit_is_no_news(sandbox, site, bob, as_bob, make_page):
    page = make_page("Menu")
    watch(as_bob, f"content/{page['id']}")
    sent = {
        "type": "page",
        "title": "Menu",
        "body": {"storage": storage("<p>Ho</p>")},
        "version": {"number": 2, "minorEdit": True},
    }
    site.put(f"{V1}/content/{page['id']}", json=sent).raise_for_status()
    assert told(sandbox) == []


def test_watchers_of_a_label(api, sandbox, bob, as_bob, make_page):
    page = make_page("Menu")
    label = [{"prefix": "global", "name": "ribs"}]
    api.post(f"{V1}/content/{HOME_ID}/label", json=label).raise_for_status()
    watch(as_bob, "label/ribs")
    for _ in range(2):
        api.post(f"{V1}/content/{page['id']}/label", json=label).raise_for_status()
    assert told(sandbox) == [(bob, "label_added", page["id"])]


def test_nobody_hears_of_what_is_hidden_from_them(api, sandbox, as_bob, make_page, put_page):
    top = make_page("Top")
    page = make_page("Menu", parentId=top["id"])
    watch(as_bob, f"content/{page['id']}")
    me = {"user": [{"type": "known", "accountId": sandbox.account_id}], "group": []}
    only_me = [{"operation": "read", "restrictions": me}]
    api.put(f"{V1}/content/{top['id']}/restriction", json=only_me).raise_for_status()
    put_page(page, 2).raise_for_status()
    assert told(sandbox) == []
    assert as_bob.get(f"{V2}/pages/{page['id']}").status_code == 404


def test_who_watches_no_more_hears_no_more(sandbox, as_bob, make_page, put_page):
    page = make_page("Menu")
    watch(as_bob, f"content/{page['id']}")
    as_bob.delete(f"{V1}/user/watch/content/{page['id']}").raise_for_status()
    put_page(page, 2).raise_for_status()
    assert told(sandbox) == []


def test_notifications_go_with_the_snapshot(sandbox, bob, as_bob, make_page):
    watch(as_bob, "space/DOCS")
    snapshot = sandbox.snapshot()
    make_page("Menu")
    assert len(told(sandbox)) == 1
    sandbox.restore(snapshot)
    assert told(sandbox) == []
