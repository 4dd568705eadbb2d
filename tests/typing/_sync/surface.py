# Derived from tests/typing/_async/surface.py by `nox -s unasync`: change that file instead.
"""The public surface as a type checker sees it: never run, checked by mypy and pyright, strict."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from confluence_connector import (
    AttachmentStream,
    Budget,
    Confluence,
    ConfluenceError,
    ItemResult,
    Listing,
    MethodAccess,
    ResultPage,
    RetryPolicy,
    Site,
)
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2
from confluence_connector_api.v2.api.page import get_page_by_id


def client(confluence: Confluence) -> None:
    assert_type(confluence.sites(), list[Site])
    assert_type(confluence.site, Site)
    assert_type(confluence.cloud_id, str)
    assert_type(confluence.granted_scopes, tuple[str, ...])
    assert_type(confluence.budget, Budget | None)
    assert_type(confluence.with_options(timeout=None, retry=RetryPolicy()), Confluence)
    assert_type(confluence.check_access(), dict[str, MethodAccess])
    assert_type(confluence.search("type = page"), Listing[v1.SearchResult])
    response = get_page_by_id.sync_detailed(client=confluence.raw, id=1)
    assert_type(response.parsed, v2.PageSingle)


def listings(confluence: Confluence) -> None:
    listing = confluence.pages.list()
    assert_type(listing.first(), v2.PageBulk | None)
    for page in listing:
        assert_type(page, v2.PageBulk)
    for result_page in listing.by_page():
        assert_type(result_page, ResultPage[v2.PageBulk])


def parts_of_a_page(confluence: Confluence) -> None:
    page = confluence.pages.get("7")
    assert_type(page.id, str)
    assert_type(page.title, str)
    assert_type(page.parent_id, str | None)
    assert_type(page.version.number, int)
    assert_type(page.body.storage.value, str)
    assert_type(page.status, v2.ContentStatus)


def pages(confluence: Confluence) -> None:
    pages = confluence.pages
    assert_type(pages.get(7), v2.PageSingle)
    assert_type(pages.find(space="DOCS", title="Plan"), v2.PageBulk | None)
    assert_type(pages.create(space="DOCS", title="Plan", body=""), v2.PageSingle)
    assert_type(pages.update(7, body=""), v2.PageSingle)
    assert_type(pages.edit(7, str.upper), v2.PageSingle)
    assert_type(pages.upsert(space="DOCS", title="Plan", body=""), v2.PageSingle)
    pages.delete(7, purge=True)
    assert_type(pages.restore(7), v2.PageSingle)
    assert_type(pages.archive([7, "8"]), v1.LongTask)
    assert_type(pages.list(space=1), Listing[v2.PageBulk])
    assert_type(pages.children(7), Listing[v2.ChildrenResponse])
    assert_type(pages.descendants(7, depth=2), Listing[v2.DescendantsResponse])
    assert_type(pages.ancestors(7), Listing[v2.Ancestor])
    assert_type(pages.move(7, parent=8), v2.PageSingle)
    assert_type(pages.copy(7, title="Copy"), v2.PageSingle)
    assert_type(pages.copy_tree(7, parent=8), v1.LongTask)
    assert_type(pages.versions(7), Listing[v2.PageVersion])
    assert_type(pages.restore_version(7, 1), v2.PageSingle)


def blog_posts(confluence: Confluence) -> None:
    posts = confluence.blog_posts
    assert_type(posts.get(7), v2.BlogPostSingle)
    assert_type(posts.find(space="DOCS", title="News"), v2.BlogPostBulk | None)
    assert_type(posts.create(space="DOCS", title="News"), v2.BlogPostSingle)
    assert_type(posts.update(7, title="News"), v2.BlogPostSingle)
    assert_type(posts.edit(7, str.upper), v2.BlogPostSingle)
    posts.delete(7)
    assert_type(posts.list(), Listing[v2.BlogPostBulk])


def spaces(confluence: Confluence) -> None:
    spaces = confluence.spaces
    assert_type(spaces.list(), Listing[v2.SpaceBulk])
    assert_type(spaces.get(1), v2.SpaceSingle)
    assert_type(spaces.get_by_key("DOCS"), v2.SpaceBulk)
    assert_type(spaces.id_of("DOCS"), str)
    assert_type(spaces.key_of(1), str)
    assert_type(spaces.create(key="OPS", name="Ops"), v2.SpaceBulk)
    assert_type(spaces.update("OPS", name="Operations"), v2.SpaceBulk)
    assert_type(spaces.delete("OPS"), v1.LongTask)


def attachments(confluence: Confluence) -> None:
    attachments = confluence.attachments
    assert_type(attachments.list(7), Listing[v2.AttachmentBulk])
    assert_type(attachments.get("att9"), v2.AttachmentSingle)
    assert_type(attachments.upload(7, "plan.pdf"), v2.AttachmentBulk)
    assert_type(attachments.download("att9", "plan.pdf"), Path)
    assert_type(attachments.open("att9"), AttachmentStream)
    attachments.delete("att9")


def labels(confluence: Confluence) -> None:
    assert_type(confluence.labels.list(7), Listing[v2.Label])
    assert_type(confluence.labels.add(7, "draft", "ops"), list[v1.Label])
    confluence.labels.remove(7, "draft")


def comments(confluence: Confluence) -> None:
    comments = confluence.comments
    either = comments.create(7, body="<p>Fine.</p>")
    assert_type(either, v2.FooterCommentModel | v2.InlineCommentModel)
    assert_type(either.id, str)
    assert_type(comments.get(1), v2.FooterCommentModel | v2.InlineCommentModel)
    assert_type(comments.update(1, body=""), v2.FooterCommentModel | v2.InlineCommentModel)
    comments.delete(1)
    assert_type(
        comments.list(7),
        Listing[v2.PageCommentModel | v2.BlogPostCommentModel | v2.AttachmentCommentModel],
    )
    assert_type(
        comments.list_inline(7),
        Listing[v2.PageInlineCommentModel | v2.BlogPostInlineCommentModel],
    )
    assert_type(
        comments.replies(1),
        Listing[v2.ChildrenCommentModel | v2.InlineCommentChildrenModel],
    )
    inline = comments.create_inline(7, body="<p>Sure?</p>", text="ribs")
    assert_type(inline, v2.InlineCommentModel)
    assert_type(comments.resolve(1), v2.InlineCommentModel)
    assert_type(comments.reopen(1), v2.InlineCommentModel)


def properties(confluence: Confluence) -> None:
    assert_type(confluence.properties.list(7), Listing[v2.ContentProperty])
    assert_type(confluence.properties.get(7, "colour"), v2.ContentProperty)
    assert_type(confluence.properties.set(7, "colour", {"r": 1}), v2.ContentProperty)
    confluence.properties.delete(7, "colour")


def restrictions(confluence: Confluence) -> None:
    restrictions = confluence.restrictions
    assert_type(restrictions.get(7), v1.ContentRestrictionArray)
    assert_type(restrictions.set(7, read_users=["a"]), v1.ContentRestrictionArray)
    assert_type(restrictions.add(7, update_groups=["g"]), v1.ContentRestrictionArray)
    assert_type(restrictions.clear(7), v1.ContentRestrictionArray)


def people_and_tasks(confluence: Confluence) -> None:
    me = confluence.users.me()
    assert_type(me.account_id, str | None)  # an anonymous caller has none
    assert_type(confluence.users.get_many(["a"]), list[v2.User])
    assert_type(confluence.users.search("user = x"), Listing[v1.SearchResult])
    assert_type(confluence.groups.list(), Listing[v1.Group])
    assert_type(confluence.groups.members("g"), Listing[v1.User])
    assert_type(confluence.long_tasks.get("t"), v1.LongTaskStatusWithLinks)
    assert_type(confluence.long_tasks.wait("t", timeout=5), v1.LongTaskStatusWithLinks)


def folders(confluence: Confluence) -> None:
    folders = confluence.folders
    assert_type(folders.create("DOCS", "Recipes", parent=7), v2.FolderSingle)
    assert_type(folders.get(7), v2.FolderSingle)
    assert_type(folders.children(7), Listing[v2.ChildrenResponse])
    assert_type(folders.descendants(7, depth=2), Listing[v2.DescendantsResponse])
    assert_type(folders.ancestors(7), Listing[v2.Ancestor])
    assert_type(folders.delete(7), None)


def inline_tasks(confluence: Confluence) -> None:
    tasks = confluence.tasks
    assert_type(tasks.list(7, status="incomplete"), Listing[v2.Task])
    assert_type(tasks.get(7), v2.Task)
    assert_type(tasks.complete(7), v2.Task)
    assert_type(tasks.reopen(7), v2.Task)


def templates(confluence: Confluence) -> None:
    templates = confluence.templates
    assert_type(templates.list("DOCS"), Listing[v1.ContentTemplate])
    assert_type(templates.get(7), v1.ContentTemplate)
    page = templates.create_page(7, space="DOCS", title="Plan", variables={"date": "May"})
    assert_type(page, v2.PageSingle)


def many(confluence: Confluence) -> None:
    assert_type(confluence.labels.add_many([7, "8"], "food"), list[ItemResult])
    results = confluence.labels.remove_many([7, "8"], "food")
    assert_type(results[0].id, int | str)
    assert_type(results[0].error, ConfluenceError | None)
    assert_type(
        confluence.pages.list(ids=[7, "8"], sort="-modified-date", subtype="live"),
        Listing[v2.PageBulk],
    )
    assert_type(confluence.pages.delete_tree(7), v1.LongTask)


def markdown(confluence: Confluence) -> None:
    pages = confluence.pages
    assert_type(pages.markdown(7, version=1), str)
    assert_type(confluence.blog_posts.markdown(7), str)
    assert_type(pages.edit(7, str.upper, representation="markdown"), v2.PageSingle)
    page = pages.create("DOCS", "Plan", "# Plan", representation="markdown")
    assert_type(page, v2.PageSingle)


def access_and_files(confluence: Confluence) -> None:
    effective = confluence.restrictions.effective(7)
    assert_type(effective.unreadable, tuple[str, ...])
    if effective.read is not None:
        assert_type(effective.read.users, frozenset[str])
        assert_type(effective.read.groups, frozenset[str])
    rows = confluence.spaces.permissions("DOCS")
    assert_type(rows, Listing[v2.SpacePermissionAssignment])
    attachments = confluence.attachments
    assert_type(attachments.list(space="DOCS"), Listing[v2.AttachmentBulk])
    assert_type(attachments.versions("att9"), Listing[v2.AttachmentVersion])
    assert_type(attachments.open("att9", version=1), AttachmentStream)
    assert_type(attachments.rename("att9", "menu.csv"), v2.AttachmentSingle)
    assert_type(attachments.move("att9", 7), v2.AttachmentSingle)
    same = attachments.upload(7, b"", name="x", if_changed=True, draft=False)
    assert_type(same, v2.AttachmentBulk)


def respectful_upserts(confluence: Confluence) -> None:
    page = confluence.pages.upsert(
        space="DOCS",
        title="Plan",
        body="",
        parent=7,
        base=3,
        on_conflict=lambda base, ours, theirs: theirs + ours,
        on_foreign="take",
    )
    assert_type(page, v2.PageSingle)
    posts = confluence.blog_posts
    post = posts.upsert(space="DOCS", title="News", body="", base=3, on_conflict="overwrite")
    assert_type(post, v2.BlogPostSingle)
    assert_type(posts.versions(7), Listing[v2.BlogPostVersion])
    assert_type(posts.restore(7), v2.BlogPostSingle)
    assert_type(posts.restore_version(7, 1), v2.BlogPostSingle)
