# Derived from tests/stress/reliability/_async/runs.py by `nox -s unasync`: change that file instead.
"""The calls of the matrix: what a user would write, one function each."""

from __future__ import annotations

from tests.stress.reliability.fixtures import CONTENT, MARK, Subject

from confluence_connector import Confluence


def read(confluence: Confluence, subject: Subject) -> object:
    return (confluence.pages.get(subject.page_id)).title


def list_(confluence: Confluence, subject: Subject) -> object:
    return [child.title for child in confluence.pages.children(subject.page_id, page_size=2)]


def search(confluence: Confluence, subject: Subject) -> object:
    return [hit.content.title for hit in confluence.search(f'title = "{subject.title}"')]


def create(confluence: Confluence, subject: Subject) -> object:
    page = confluence.pages.create(space=subject.space_id, title=subject.title, body=MARK)
    return page.title


def update(confluence: Confluence, subject: Subject) -> object:
    page = confluence.pages.update(subject.page_id, body=MARK)
    return page.version.number


def edit(confluence: Confluence, subject: Subject) -> object:
    page = confluence.pages.edit(subject.page_id, lambda body: body + MARK)
    return page.version.number


def edit_with_message(confluence: Confluence, subject: Subject) -> object:
    page = confluence.pages.edit(
        subject.page_id, lambda body: body + MARK, message=f"edit of {subject.title}"
    )
    return page.version.number


def upsert(confluence: Confluence, subject: Subject) -> object:
    page = confluence.pages.upsert(space=subject.space_id, title=subject.title, body=MARK)
    return page.title


def delete(confluence: Confluence, subject: Subject) -> object:
    return confluence.pages.delete(subject.page_id)


def move(confluence: Confluence, subject: Subject) -> object:
    confluence.pages.move(subject.page_id, parent=subject.other_id)
    return None


def upload(confluence: Confluence, subject: Subject) -> object:
    file = confluence.attachments.upload(subject.page_id, CONTENT, name="list.csv")
    return file.title


def download(confluence: Confluence, subject: Subject) -> object:
    path = confluence.attachments.download(subject.other_id, subject.folder)
    return path.read_bytes()


def label(confluence: Confluence, subject: Subject) -> object:
    return [label.name for label in confluence.labels.add(subject.page_id, "ribs")]


def unlabel(confluence: Confluence, subject: Subject) -> object:
    return confluence.labels.remove(subject.page_id, "ribs")


def comment(confluence: Confluence, subject: Subject) -> object:
    made = confluence.comments.create(subject.page_id, body=MARK)
    return made.version.number


def recomment(confluence: Confluence, subject: Subject) -> object:
    changed = confluence.comments.update(subject.other_id, body=MARK)
    return changed.version.number


def uncomment(confluence: Confluence, subject: Subject) -> object:
    return confluence.comments.delete(subject.other_id)


def set_property(confluence: Confluence, subject: Subject) -> object:
    return (confluence.properties.set(subject.page_id, "ribs", [4])).value


def archive(confluence: Confluence, subject: Subject) -> object:
    return bool((confluence.pages.archive([subject.page_id])).id)


def wait(confluence: Confluence, subject: Subject) -> object:
    return (confluence.long_tasks.wait(subject.other_id)).successful
