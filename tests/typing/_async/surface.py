"""The public surface as a type checker sees it: never run, checked by mypy and pyright, strict."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from confluence_connector import (
    AsyncAttachmentStream,
    AsyncConfluence,
    AsyncListing,
    Budget,
    ConfluenceError,
    ItemResult,
    MethodAccess,
    ResultPage,
    RetryPolicy,
    Site,
)
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2
from confluence_connector_api.v2.api.page import get_page_by_id


async def client(confluence: AsyncConfluence) -> None:
    assert_type(await confluence.sites(), list[Site])
    assert_type(await confluence.site, Site)
    assert_type(await confluence.cloud_id, str)
    assert_type(await confluence.granted_scopes, tuple[str, ...])
    assert_type(confluence.budget, Budget | None)
    assert_type(confluence.with_options(timeout=None, retry=RetryPolicy()), AsyncConfluence)
    assert_type(await confluence.check_access(), dict[str, MethodAccess])
    assert_type(confluence.search("type = page"), AsyncListing[v1.SearchResult])
    response = await get_page_by_id.asyncio_detailed(client=confluence.raw, id=1)
    assert_type(response.parsed, v2.PageSingle)


async def listings(confluence: AsyncConfluence) -> None:
    listing = confluence.pages.list()
    assert_type(await listing.first(), v2.PageBulk | None)
    async for page in listing:
        assert_type(page, v2.PageBulk)
    async for result_page in listing.by_page():
        assert_type(result_page, ResultPage[v2.PageBulk])


async def parts_of_a_page(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.get("7")
    assert_type(page.id, str)
    assert_type(page.title, str)
    assert_type(page.parent_id, str | None)
    assert_type(page.version.number, int)
    assert_type(page.body.storage.value, str)
    assert_type(page.status, v2.ContentStatus)


async def pages(confluence: AsyncConfluence) -> None:
    pages = confluence.pages
    assert_type(await pages.get(7), v2.PageSingle)
    assert_type(await pages.find(space="DOCS", title="Plan"), v2.PageBulk | None)
    assert_type(await pages.create(space="DOCS", title="Plan", body=""), v2.PageSingle)
    assert_type(await pages.update(7, body=""), v2.PageSingle)
    assert_type(await pages.edit(7, str.upper), v2.PageSingle)
    assert_type(await pages.upsert(space="DOCS", title="Plan", body=""), v2.PageSingle)
    await pages.delete(7, purge=True)
    assert_type(await pages.restore(7), v2.PageSingle)
    assert_type(await pages.archive([7, "8"]), v1.LongTask)
    assert_type(pages.list(space=1), AsyncListing[v2.PageBulk])
    assert_type(pages.children(7), AsyncListing[v2.ChildrenResponse])
    assert_type(pages.descendants(7, depth=2), AsyncListing[v2.DescendantsResponse])
    assert_type(pages.ancestors(7), AsyncListing[v2.Ancestor])
    assert_type(await pages.move(7, parent=8), v2.PageSingle)
    assert_type(await pages.copy(7, title="Copy"), v2.PageSingle)
    assert_type(await pages.copy_tree(7, parent=8), v1.LongTask)
    assert_type(pages.versions(7), AsyncListing[v2.PageVersion])
    assert_type(await pages.restore_version(7, 1), v2.PageSingle)


async def blog_posts(confluence: AsyncConfluence) -> None:
    posts = confluence.blog_posts
    assert_type(await posts.get(7), v2.BlogPostSingle)
    assert_type(await posts.find(space="DOCS", title="News"), v2.BlogPostBulk | None)
    assert_type(await posts.create(space="DOCS", title="News"), v2.BlogPostSingle)
    assert_type(await posts.update(7, title="News"), v2.BlogPostSingle)
    assert_type(await posts.edit(7, str.upper), v2.BlogPostSingle)
    await posts.delete(7)
    assert_type(posts.list(), AsyncListing[v2.BlogPostBulk])


async def spaces(confluence: AsyncConfluence) -> None:
    spaces = confluence.spaces
    assert_type(spaces.list(), AsyncListing[v2.SpaceBulk])
    assert_type(await spaces.get(1), v2.SpaceSingle)
    assert_type(await spaces.get_by_key("DOCS"), v2.SpaceBulk)
    assert_type(await spaces.id_of("DOCS"), str)
    assert_type(await spaces.key_of(1), str)
    assert_type(await spaces.create(key="OPS", name="Ops"), v2.SpaceBulk)
    assert_type(await spaces.update("OPS", name="Operations"), v2.SpaceBulk)
    assert_type(await spaces.delete("OPS"), v1.LongTask)


async def attachments(confluence: AsyncConfluence) -> None:
    attachments = confluence.attachments
    assert_type(attachments.list(7), AsyncListing[v2.AttachmentBulk])
    assert_type(await attachments.get("att9"), v2.AttachmentSingle)
    assert_type(await attachments.upload(7, "plan.pdf"), v2.AttachmentBulk)
    assert_type(await attachments.download("att9", "plan.pdf"), Path)
    assert_type(attachments.open("att9"), AsyncAttachmentStream)
    await attachments.delete("att9")


async def labels(confluence: AsyncConfluence) -> None:
    assert_type(confluence.labels.list(7), AsyncListing[v2.Label])
    assert_type(await confluence.labels.add(7, "draft", "ops"), list[v1.Label])
    await confluence.labels.remove(7, "draft")


async def comments(confluence: AsyncConfluence) -> None:
    comments = confluence.comments
    either = await comments.create(7, body="<p>Fine.</p>")
    assert_type(either, v2.FooterCommentModel | v2.InlineCommentModel)
    assert_type(either.id, str)
    assert_type(await comments.get(1), v2.FooterCommentModel | v2.InlineCommentModel)
    assert_type(await comments.update(1, body=""), v2.FooterCommentModel | v2.InlineCommentModel)
    await comments.delete(1)
    assert_type(
        comments.list(7),
        AsyncListing[v2.PageCommentModel | v2.BlogPostCommentModel | v2.AttachmentCommentModel],
    )
    assert_type(
        comments.list_inline(7),
        AsyncListing[v2.PageInlineCommentModel | v2.BlogPostInlineCommentModel],
    )
    assert_type(
        comments.replies(1),
        AsyncListing[v2.ChildrenCommentModel | v2.InlineCommentChildrenModel],
    )
    inline = await comments.create_inline(7, body="<p>Sure?</p>", text="ribs")
    assert_type(inline, v2.InlineCommentModel)
    assert_type(await comments.resolve(1), v2.InlineCommentModel)
    assert_type(await comments.reopen(1), v2.InlineCommentModel)


async def properties(confluence: AsyncConfluence) -> None:
    assert_type(confluence.properties.list(7), AsyncListing[v2.ContentProperty])
    assert_type(await confluence.properties.get(7, "colour"), v2.ContentProperty)
    assert_type(await confluence.properties.set(7, "colour", {"r": 1}), v2.ContentProperty)
    await confluence.properties.delete(7, "colour")


async def restrictions(confluence: AsyncConfluence) -> None:
    restrictions = confluence.restrictions
    assert_type(await restrictions.get(7), v1.ContentRestrictionArray)
    assert_type(await restrictions.set(7, read_users=["a"]), v1.ContentRestrictionArray)
    assert_type(await restrictions.add(7, update_groups=["g"]), v1.ContentRestrictionArray)
    assert_type(await restrictions.clear(7), v1.ContentRestrictionArray)


async def people_and_tasks(confluence: AsyncConfluence) -> None:
    me = await confluence.users.me()
    assert_type(me.account_id, str | None)  # an anonymous caller has none
    assert_type(await confluence.users.get_many(["a"]), list[v2.User])
    assert_type(confluence.users.search("user = x"), AsyncListing[v1.SearchResult])
    assert_type(confluence.groups.list(), AsyncListing[v1.Group])
    assert_type(confluence.groups.members("g"), AsyncListing[v1.User])
    assert_type(await confluence.long_tasks.get("t"), v1.LongTaskStatusWithLinks)
    assert_type(await confluence.long_tasks.wait("t", timeout=5), v1.LongTaskStatusWithLinks)


async def folders(confluence: AsyncConfluence) -> None:
    folders = confluence.folders
    assert_type(await folders.create("DOCS", "Recipes", parent=7), v2.FolderSingle)
    assert_type(await folders.get(7), v2.FolderSingle)
    assert_type(folders.children(7), AsyncListing[v2.ChildrenResponse])
    assert_type(folders.descendants(7, depth=2), AsyncListing[v2.DescendantsResponse])
    assert_type(folders.ancestors(7), AsyncListing[v2.Ancestor])
    assert_type(await folders.delete(7), None)


async def inline_tasks(confluence: AsyncConfluence) -> None:
    tasks = confluence.tasks
    assert_type(tasks.list(7, status="incomplete"), AsyncListing[v2.Task])
    assert_type(await tasks.get(7), v2.Task)
    assert_type(await tasks.complete(7), v2.Task)
    assert_type(await tasks.reopen(7), v2.Task)


async def templates(confluence: AsyncConfluence) -> None:
    templates = confluence.templates
    assert_type(templates.list("DOCS"), AsyncListing[v1.ContentTemplate])
    assert_type(await templates.get(7), v1.ContentTemplate)
    page = await templates.create_page(7, space="DOCS", title="Plan", variables={"date": "May"})
    assert_type(page, v2.PageSingle)


async def many(confluence: AsyncConfluence) -> None:
    assert_type(await confluence.labels.add_many([7, "8"], "food"), list[ItemResult])
    results = await confluence.labels.remove_many([7, "8"], "food")
    assert_type(results[0].id, int | str)
    assert_type(results[0].error, ConfluenceError | None)
    assert_type(
        confluence.pages.list(ids=[7, "8"], sort="-modified-date", subtype="live"),
        AsyncListing[v2.PageBulk],
    )
    assert_type(await confluence.pages.delete_tree(7), v1.LongTask)


async def markdown(confluence: AsyncConfluence) -> None:
    pages = confluence.pages
    assert_type(await pages.markdown(7, version=1), str)
    assert_type(await confluence.blog_posts.markdown(7), str)
    assert_type(await pages.edit(7, str.upper, representation="markdown"), v2.PageSingle)
    page = await pages.create("DOCS", "Plan", "# Plan", representation="markdown")
    assert_type(page, v2.PageSingle)


async def access_and_files(confluence: AsyncConfluence) -> None:
    effective = await confluence.restrictions.effective(7)
    assert_type(effective.unreadable, tuple[str, ...])
    if effective.read is not None:
        assert_type(effective.read.users, frozenset[str])
        assert_type(effective.read.groups, frozenset[str])
    rows = confluence.spaces.permissions("DOCS")
    assert_type(rows, AsyncListing[v2.SpacePermissionAssignment])
    attachments = confluence.attachments
    assert_type(attachments.list(space="DOCS"), AsyncListing[v2.AttachmentBulk])
    assert_type(attachments.versions("att9"), AsyncListing[v2.AttachmentVersion])
    assert_type(attachments.open("att9", version=1), AsyncAttachmentStream)
    assert_type(await attachments.rename("att9", "menu.csv"), v2.AttachmentSingle)
    assert_type(await attachments.move("att9", 7), v2.AttachmentSingle)
    same = await attachments.upload(7, b"", name="x", if_changed=True, draft=False)
    assert_type(same, v2.AttachmentBulk)


async def respectful_upserts(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.upsert(
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
    post = await posts.upsert(space="DOCS", title="News", body="", base=3, on_conflict="overwrite")
    assert_type(post, v2.BlogPostSingle)
    assert_type(posts.versions(7), AsyncListing[v2.BlogPostVersion])
    assert_type(await posts.restore(7), v2.BlogPostSingle)
    assert_type(await posts.restore_version(7, 1), v2.BlogPostSingle)
