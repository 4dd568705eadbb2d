# Derived from tests/facade/_async/test_markdown.py by `nox -s unasync`: change that file instead.
"""Bodies in Markdown: written, read, edited without loss, and refused where storage is meant."""

from __future__ import annotations

import pytest

from confluence_connector import Confluence, InvalidInputError, VersionConflictError
from confluence_connector.markup import EditLossError
from confluence_connector.sandbox import Sandbox

MARKDOWN = "# Menu\n\n- ribs\n- **corn**\n"
RICH = (
    '<h1 local-id="a1">Menu</h1><p>Ribs for <ac:link><ri:user ri:account-id="712020:x"/></ac:link>'
    '&nbsp;at <time datetime="2026-05-01"/></p><ac:structured-macro ac:name="roadmap" '
    'ac:schema-version="1" ac:macro-id="m1"><ac:parameter ac:name="x">1</ac:parameter>'
    "</ac:structured-macro><p>Corn.</p>"
)


def storage_of(confluence: Confluence, id: str) -> str:
    return (confluence.pages.get(id)).body.storage.value


def test_every_write_takes_markdown(confluence: Confluence) -> None:
    pages, posts, comments = confluence.pages, confluence.blog_posts, confluence.comments
    page = pages.create("DOCS", "Menu", MARKDOWN, representation="markdown")
    assert pages.markdown(page.id) == MARKDOWN
    pages.update(page.id, body="# Plan\n", representation="markdown")
    assert pages.markdown(page.id) == "# Plan\n"
    assert pages.markdown(page.id, version=1) == MARKDOWN
    for version in (3, 3):
        there = pages.upsert(space="DOCS", title="Menu", body=MARKDOWN, representation="markdown")
        assert there.version.number == version
    new = pages.upsert(space="DOCS", title="New", body=MARKDOWN, representation="markdown")
    assert pages.markdown(new.id) == MARKDOWN
    post = posts.create("DOCS", "News", MARKDOWN, representation="markdown")
    posts.update(post.id, body="# Plan\n", representation="markdown")
    assert posts.markdown(post.id) == "# Plan\n"
    said = comments.create(page.id, body="**Ribs**", representation="markdown")
    assert said.body.storage.value == "<p><strong>Ribs</strong></p>"
    said = comments.update(said.id, body="*Corn*", representation="markdown")
    assert said.body.storage.value == "<p><em>Corn</em></p>"
    inline = comments.create_inline(page.id, body="`x`", text="ribs", representation="markdown")
    assert "<code>x</code>" in inline.body.storage.value


def test_an_edit_keeps_what_it_is_not_about(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu", RICH)
    before = storage_of(confluence, page.id)
    edited = confluence.pages.edit(
        page.id, lambda text: text.replace("Corn", "Beans"), representation="markdown"
    )
    assert edited.version.number == 2
    assert storage_of(confluence, page.id) == before.replace("Corn", "Beans")
    same = confluence.pages.edit(page.id, lambda text: text, representation="markdown")
    assert same.version.number == 2


def test_an_update_keeps_what_its_text_keeps(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu", RICH)
    before = storage_of(confluence, page.id)
    text = confluence.pages.markdown(page.id)
    confluence.pages.update(page.id, body=text.replace("Corn", "Beans"), representation="markdown")
    assert storage_of(confluence, page.id) == before.replace("Corn", "Beans")
    confluence.pages.update(page.id, body="Only this.", representation="markdown")
    assert storage_of(confluence, page.id) == "<p>Only this.</p>"


def test_a_lost_placeholder_writes_nothing(confluence: Confluence) -> None:
    page = confluence.pages.create(
        "DOCS", "Menu", "<p>Ribs <ac:placeholder>when?</ac:placeholder> and corn</p>"
    )
    with pytest.raises(EditLossError, match="add the word delete") as caught:
        confluence.pages.edit(page.id, lambda _: "Ribs and corn", representation="markdown")
    assert "allow_loss" not in str(caught.value)  # `edit` takes no such argument
    assert (confluence.pages.get(page.id)).version.number == 1


def test_an_update_from_an_older_version_is_a_conflict(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu", RICH)
    confluence.pages.edit(page.id, lambda body: body + "<p>Theirs.</p>")
    text = (confluence.pages.markdown(page.id, version=1)).replace("Corn", "Beans")
    with pytest.raises(VersionConflictError) as caught:
        confluence.pages.update(page.id, body=text, representation="markdown", base=1)
    assert "Beans" in str(caught.value.ours)
    merged = confluence.pages.update(
        page.id,
        body=text,
        representation="markdown",
        base=1,
        on_conflict=lambda base, ours, theirs: theirs.replace("Corn", "Beans"),
    )
    assert "Theirs" in (storage_of(confluence, merged.id))


@pytest.mark.parametrize(
    "body",
    [
        "# Menu",
        "\n\n## Menu\n\ntext with <br> inside",
        "```python\nprint()\n```",
        "- ribs\n- corn",
        "* ribs",
        "1. ribs\n2. corn",
        "> quoted",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "See [the plan](https://acme.example/plan).",
        "Some **bold** words",
        "Words\n\n# Heading",
    ],
)
def test_markdown_given_as_storage_is_refused(
    confluence: Confluence, sandbox: Sandbox, body: str
) -> None:
    page = confluence.pages.create("DOCS", "Menu", "<p>Ribs</p>")
    post = confluence.blog_posts.create("DOCS", "News", "<p>Ribs</p>")
    before = len(sandbox.requests)
    for write in (
        lambda: confluence.pages.create("DOCS", "New", body),
        lambda: confluence.pages.update(page.id, body=body),
        lambda: confluence.pages.upsert(space="DOCS", title="New", body=body),
        lambda: confluence.blog_posts.create("DOCS", "New", body),
        lambda: confluence.blog_posts.update(post.id, body=body),
        lambda: confluence.comments.create(page.id, body=body),
        lambda: confluence.comments.create_inline(page.id, body=body, text="Ribs"),
    ):
        with pytest.raises(InvalidInputError, match='representation="markdown"'):
            write()
    assert len(sandbox.requests) == before
    with pytest.raises(InvalidInputError, match='representation="markdown"'):
        confluence.pages.edit(page.id, lambda _: body)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Ribs.",
        "Ribs - 4, corn * 2",
        "#1 choice: ribs",
        "<p># Menu</p>",
        "<h1>Menu</h1>\n- ribs",
        "2 > 1",
        "[draft]",
        "a_b_c",
        "<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[# x]]>"
        "</ac:plain-text-body></ac:structured-macro>",
    ],
)
def test_storage_is_taken_as_storage(confluence: Confluence, body: str) -> None:
    if body != "2 > 1":  # which storage has to escape
        page = confluence.pages.create("DOCS", "Menu", body)
        assert page.version.number == 1


def test_what_is_there_in_markdown_can_be_edited(confluence: Confluence, sandbox: Sandbox) -> None:
    page = confluence.pages.create("DOCS", "Menu", "h1. Menu", representation="wiki")
    edited = confluence.pages.edit(page.id, lambda body: body + "<p>- ribs</p>")
    assert edited.version.number == 2
