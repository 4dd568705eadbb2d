"""The calls of the matrix: what a user would write, one function each."""

from __future__ import annotations

from tests.stress.reliability.fixtures import CONTENT, MARK, Subject

from confluence_connector import AsyncConfluence


async def read(confluence: AsyncConfluence, subject: Subject) -> object:
    return (await confluence.pages.get(subject.page_id)).title


async def list_(confluence: AsyncConfluence, subject: Subject) -> object:
    return [child.title async for child in confluence.pages.children(subject.page_id, page_size=2)]


async def search(confluence: AsyncConfluence, subject: Subject) -> object:
    return [hit.content.title async for hit in confluence.search(f'title = "{subject.title}"')]


async def create(confluence: AsyncConfluence, subject: Subject) -> object:
    page = await confluence.pages.create(space=subject.space_id, title=subject.title, body=MARK)
    return page.title


async def update(confluence: AsyncConfluence, subject: Subject) -> object:
    page = await confluence.pages.update(subject.page_id, body=MARK)
    return page.version.number


async def edit(confluence: AsyncConfluence, subject: Subject) -> object:
    page = await confluence.pages.edit(subject.page_id, lambda body: body + MARK)
    return page.version.number


async def edit_with_message(confluence: AsyncConfluence, subject: Subject) -> object:
    page = await confluence.pages.edit(
        subject.page_id, lambda body: body + MARK, message=f"edit of {subject.title}"
    )
    return page.version.number


async def upsert(confluence: AsyncConfluence, subject: Subject) -> object:
    page = await confluence.pages.upsert(space=subject.space_id, title=subject.title, body=MARK)
    return page.title


async def delete(confluence: AsyncConfluence, subject: Subject) -> object:
    return await confluence.pages.delete(subject.page_id)


async def move(confluence: AsyncConfluence, subject: Subject) -> object:
    await confluence.pages.move(subject.page_id, parent=subject.other_id)
    return None


async def upload(confluence: AsyncConfluence, subject: Subject) -> object:
    file = await confluence.attachments.upload(subject.page_id, CONTENT, name="list.csv")
    return file.title


async def download(confluence: AsyncConfluence, subject: Subject) -> object:
    path = await confluence.attachments.download(subject.other_id, subject.folder)
    return path.read_bytes()


async def label(confluence: AsyncConfluence, subject: Subject) -> object:
    return [label.name for label in await confluence.labels.add(subject.page_id, "ribs")]


async def unlabel(confluence: AsyncConfluence, subject: Subject) -> object:
    return await confluence.labels.remove(subject.page_id, "ribs")


async def comment(confluence: AsyncConfluence, subject: Subject) -> object:
    made = await confluence.comments.create(subject.page_id, body=MARK)
    return made.version.number


async def recomment(confluence: AsyncConfluence, subject: Subject) -> object:
    changed = await confluence.comments.update(subject.other_id, body=MARK)
    return changed.version.number


async def uncomment(confluence: AsyncConfluence, subject: Subject) -> object:
    return await confluence.comments.delete(subject.other_id)


async def set_property(confluence: AsyncConfluence, subject: Subject) -> object:
    return (await confluence.properties.set(subject.page_id, "ribs", [4])).value


async def archive(confluence: AsyncConfluence, subject: Subject) -> object:
    return bool((await confluence.pages.archive([subject.page_id])).id)


async def wait(confluence: AsyncConfluence, subject: Subject) -> object:
    return (await confluence.long_tasks.wait(subject.other_id)).successful
