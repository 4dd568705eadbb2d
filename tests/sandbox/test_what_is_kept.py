"""What the cloud makes of titles and bodies when it keeps them, and that it is no other body."""

import time

import pytest
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage

from confluence_connector.markup.canonical import same_body
from confluence_connector.sandbox.bodies.formats import read_value

STATUS = "<ac:task-status>incomplete</ac:task-status>"
TASK = f"<ac:task>{STATUS}<ac:task-body>{{}}</ac:task-body></ac:task>"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("<p>Caf&eacute; &#233; &amp;&lt;&nbsp;</p>", "<p>Café é &amp;&lt;&nbsp;</p>"),
        ('<p><a href="?a=1&amp;b=&eacute;">x</a></p>', '<p><a href="?a=1&amp;b=é">x</a></p>'),
        (
            '<ac:link><ri:page ri:content-title="Ribs"/></ac:link>',
            '<ac:link><ri:page ri:content-title="Ribs" ri:version-at-save="1" /></ac:link>',
        ),
        (
            '<ri:page ri:content-title="Ribs" ri:version-at-save="7" />',
            '<ri:page ri:content-title="Ribs" ri:version-at-save="7" />',
        ),
        (
            f"<ac:task-list>{TASK.format('a')}{TASK.format('b')}</ac:task-list>",
            "<ac:task-list>"
            + TASK.format("a").replace("<ac:task>", "<ac:task><ac:task-id>1</ac:task-id>")
            + TASK.format("b").replace("<ac:task>", "<ac:task><ac:task-id>2</ac:task-id>")
            + "</ac:task-list>",
        ),
        ("<p><![CDATA[&eacute; <hr/>]]></p><hr/>", "<p><![CDATA[&eacute; <hr/>]]></p><hr />"),
    ],
)
def test_a_body_is_kept_as_the_cloud_spells_it(sent, kept):
    assert read_value("storage", sent, "1/1") == kept
    assert read_value("storage", kept, "1/2") == kept
    assert same_body(kept, sent) == "equal"


def test_a_number_that_two_tasks_have_is_given_anew(api, make_page):
    task = TASK.format("x").replace("<ac:task>", "<ac:task><ac:task-id>1</ac:task-id>")
    page = make_page("Chores", f"<ac:task-list>{task}{task}</ac:task-list>")
    tasks = api.get(f"{V2}/tasks?page-id={page['id']}").json()["results"]
    assert [task["localId"] for task in tasks] == ["1", "2"]


def test_scripts_are_refused(api):
    for body in ("<p><script>1</script></p>", "<SCRIPT>1</SCRIPT>"):
        sent = {"spaceId": SPACE_ID, "title": "Bad", "body": storage(body)}
        assert api.post(f"{V2}/pages", json=sent).status_code == 400
    code = "<ac:plain-text-body><![CDATA[<script>]]></ac:plain-text-body>"
    assert read_value("storage", code, "1/1") == code


@pytest.mark.parametrize(
    "body",
    [
        "[" * 40_000,
        "[a|" * 20_000,
        "{code:" * 10_000,
        "{code:x}" * 10_000 + "{noformat:x}" * 10_000,
        "{{" * 40_000,
        "_a " * 20_000,
    ],
)
def test_wiki_markup_is_read_in_linear_time(body):
    started = time.process_time()
    read_value("wiki", body, "1/1")
    assert time.process_time() - started < 3


def test_storage_is_written_in_linear_time():
    started = time.process_time()
    for body in ("<p " + " " * 40_000 + ">x<hr/></p>", "<hr/>" + "<!--x-->" * 40_000):
        read_value("storage", body, "1/1")
    assert time.process_time() - started < 3


def test_titles_lose_the_blanks_at_their_ends(api, site, make_page, put_page):
    page = make_page("  Rollout notes: \n")
    assert page["title"] == "Rollout notes:"
    again = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "rollout notes: "})
    assert again.status_code == 400
    assert put_page({**page, "title": "\tOther "}, 2).json()["title"] == "Other"
    renamed = api.put(
        f"{V2}/pages/{page['id']}/title", json={"status": "current", "title": " Third "}
    )
    assert renamed.json()["title"] == "Third"
    folder = api.post(f"{V2}/folders", json={"spaceId": SPACE_ID, "title": " Shelf "})
    assert folder.json()["title"] == "Shelf"
    sent = {"type": "page", "title": " V1 ", "space": {"key": "DOCS"}}
    sent["body"] = {"storage": storage("x")}
    assert site.post(f"{V1}/content", json=sent).json()["title"] == "V1"
    space = site.post(f"{V1}/space", json={"key": "TEAM", "name": " Team "})
    assert space.json()["name"] == "Team"


def test_descendants_name_drafts_and_children_do_not(api, make_page):
    draft = make_page("Later", status="draft", parentId=HOME_ID)
    below = api.get(f"{V2}/pages/{HOME_ID}/descendants").json()["results"]
    assert [(row["id"], row["status"]) for row in below] == [(draft["id"], "draft")]
    assert api.get(f"{V2}/pages/{HOME_ID}/direct-children").json()["results"] == []
