"""What each method costs in requests and in quota points, measured on the sandbox."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.bench import jobs
from tests.bench.spending import Spent, spent

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v1.api.template import create_content_template

_BODY = "<p>Ribs and corn.</p>"
_TASKS = (
    "<ac:task-list>"
    "<ac:task><ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Buy ribs</ac:task-body></ac:task>"
    "<ac:task><ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Buy corn</ac:task-body></ac:task>"
    "</ac:task-list>"
)
_NOW = datetime(2026, 3, 19, 14, 23, tzinfo=UTC)


@dataclass(frozen=True)
class Shelf:
    """What stands in the sandbox before a method is called."""

    sandbox: Sandbox
    page: str
    child: str
    post: str
    file: str
    comment: str
    inline: str
    task: str
    trashed: str
    trashed_post: str
    folder: str
    agenda: str
    to_do: str
    done: str
    template: str
    space_id: str
    group: str

    @property
    def ann(self) -> str:
        """The account id of the caller."""
        return self.sandbox.account_id


Call = Callable[[Confluence, Shelf], object]


def _all(rows: Iterable[object]) -> list[object]:
    return list(rows)


def _open(c: Confluence, s: Shelf) -> object:
    with c.attachments.open(s.file) as stream:
        return stream.read()


def _corn(body: str) -> str:
    return body + "<p>Corn.</p>"


CALLS: Mapping[str, Call] = {
    "attachments.delete": lambda c, s: c.attachments.delete(s.file),
    "attachments.download": lambda c, s: c.attachments.download(s.file, io.BytesIO()),
    "attachments.get": lambda c, s: c.attachments.get(s.file),
    "attachments.list": lambda c, s: _all(c.attachments.list(s.page)),
    "attachments.move": lambda c, s: c.attachments.move(s.file, s.child),
    "attachments.open": _open,
    "attachments.rename": lambda c, s: c.attachments.rename(s.file, "c.csv"),
    "attachments.upload": lambda c, s: c.attachments.upload(s.page, b"ribs", name="b.csv"),
    "attachments.versions": lambda c, s: _all(c.attachments.versions(s.file)),
    "blog_posts.create": lambda c, s: c.blog_posts.create(space="DOCS", title="Post", body=_BODY),
    "blog_posts.delete": lambda c, s: c.blog_posts.delete(s.post),
    "blog_posts.edit": lambda c, s: c.blog_posts.edit(s.post, _corn),
    "blog_posts.find": lambda c, s: c.blog_posts.find(space="DOCS", title="News"),
    "blog_posts.get": lambda c, s: c.blog_posts.get(s.post),
    "blog_posts.list": lambda c, s: _all(c.blog_posts.list()),
    "blog_posts.markdown": lambda c, s: c.blog_posts.markdown(s.post),
    "blog_posts.restore": lambda c, s: c.blog_posts.restore(s.trashed_post),
    "blog_posts.restore_version": lambda c, s: c.blog_posts.restore_version(s.post, 1),
    "blog_posts.update": lambda c, s: c.blog_posts.update(s.post, body=_corn(_BODY)),
    "blog_posts.upsert": lambda c, s: c.blog_posts.upsert(
        space="DOCS", title="News", body=_corn(_corn(_BODY))
    ),
    "blog_posts.versions": lambda c, s: _all(c.blog_posts.versions(s.post)),
    "comments.create": lambda c, s: c.comments.create(s.page, body=_BODY),
    "comments.create_inline": lambda c, s: c.comments.create_inline(
        s.page, body=_BODY, text="corn"
    ),
    "comments.delete": lambda c, s: c.comments.delete(s.comment),
    "comments.get": lambda c, s: c.comments.get(s.comment),
    "comments.list": lambda c, s: _all(c.comments.list(s.page)),
    "comments.list_inline": lambda c, s: _all(c.comments.list_inline(s.page)),
    "comments.reopen": lambda c, s: c.comments.reopen(s.inline),
    "comments.replies": lambda c, s: _all(c.comments.replies(s.comment)),
    "comments.resolve": lambda c, s: c.comments.resolve(s.inline),
    "comments.update": lambda c, s: c.comments.update(s.comment, body=_corn(_BODY)),
    "folders.ancestors": lambda c, s: _all(c.folders.ancestors(s.folder)),
    "folders.children": lambda c, s: _all(c.folders.children(s.folder)),
    "folders.create": lambda c, s: c.folders.create("DOCS", "New"),
    "folders.delete": lambda c, s: c.folders.delete(s.folder),
    "folders.descendants": lambda c, s: _all(c.folders.descendants(s.folder)),
    "folders.get": lambda c, s: c.folders.get(s.folder),
    "groups.list": lambda c, s: _all(c.groups.list()),
    "groups.members": lambda c, s: _all(c.groups.members(s.group)),
    "labels.add": lambda c, s: c.labels.add(s.page, "corn", "coal"),
    "labels.add_many": lambda c, s: c.labels.add_many([s.page, s.child], "corn"),
    "labels.list": lambda c, s: _all(c.labels.list(s.page)),
    "labels.remove": lambda c, s: c.labels.remove(s.page, "ribs"),
    "labels.remove_many": lambda c, s: c.labels.remove_many([s.page, s.child], "ribs"),
    "pages.ancestors": lambda c, s: _all(c.pages.ancestors(s.child)),
    "pages.archive": lambda c, s: c.pages.archive([s.child]),
    "pages.children": lambda c, s: _all(c.pages.children(s.page)),
    "pages.copy": lambda c, s: c.pages.copy(s.child, title="Copy"),
    "pages.copy_tree": lambda c, s: c.pages.copy_tree(s.page, parent=s.child, prefix="Copy of "),
    "pages.create": lambda c, s: c.pages.create(space="DOCS", title="New", body=_BODY),
    "pages.delete": lambda c, s: c.pages.delete(s.child),
    "pages.delete_tree": lambda c, s: c.pages.delete_tree(s.page),
    "pages.descendants": lambda c, s: _all(c.pages.descendants(s.page)),
    "pages.edit": lambda c, s: c.pages.edit(s.page, _corn),
    "pages.find": lambda c, s: c.pages.find(space="DOCS", title="Grill plan"),
    "pages.get": lambda c, s: c.pages.get(s.page),
    "pages.list": lambda c, s: _all(c.pages.list(body_format="storage")),
    "pages.markdown": lambda c, s: c.pages.markdown(s.page),
    "pages.move": lambda c, s: c.pages.move(s.child, before=s.page),
    "pages.restore": lambda c, s: c.pages.restore(s.trashed),
    "pages.restore_version": lambda c, s: c.pages.restore_version(s.page, 1),
    "pages.update": lambda c, s: c.pages.update(s.page, body=_corn(_BODY)),
    "pages.upsert": lambda c, s: c.pages.upsert(
        space="DOCS", title="Grill plan", body=_corn(_corn(_BODY))
    ),
    "pages.versions": lambda c, s: _all(c.pages.versions(s.page)),
    "properties.delete": lambda c, s: c.properties.delete(s.page, "ribs"),
    "properties.get": lambda c, s: c.properties.get(s.page, "ribs"),
    "properties.list": lambda c, s: _all(c.properties.list(s.page)),
    "properties.set": lambda c, s: c.properties.set(s.page, "ribs", 4),
    "restrictions.add": lambda c, s: c.restrictions.add(s.page, update_users=[s.ann]),
    "restrictions.clear": lambda c, s: c.restrictions.clear(s.page),
    "restrictions.effective": lambda c, s: c.restrictions.effective(s.child),
    "restrictions.get": lambda c, s: c.restrictions.get(s.page),
    "restrictions.set": lambda c, s: c.restrictions.set(s.page, update_users=[s.ann]),
    "search": lambda c, s: _all(c.search("type = page")),
    "spaces.create": lambda c, s: c.spaces.create(key="GRILL", name="Grill"),
    "spaces.delete": lambda c, s: c.spaces.delete("DOCS"),
    "spaces.get": lambda c, s: c.spaces.get(s.space_id),
    "spaces.get_by_key": lambda c, s: c.spaces.get_by_key("DOCS"),
    "spaces.id_of": lambda c, s: c.spaces.id_of("DOCS"),
    "spaces.key_of": lambda c, s: c.spaces.key_of(s.space_id),
    "spaces.list": lambda c, s: _all(c.spaces.list()),
    "spaces.permissions": lambda c, s: _all(c.spaces.permissions("DOCS")),
    "spaces.update": lambda c, s: c.spaces.update("DOCS", name="Documents"),
    "long_tasks.get": lambda c, s: c.long_tasks.get(s.task),
    "long_tasks.wait": lambda c, s: c.long_tasks.wait(s.task),
    "tasks.complete": lambda c, s: c.tasks.complete(s.to_do),
    "tasks.get": lambda c, s: c.tasks.get(s.to_do),
    "tasks.list": lambda c, s: _all(c.tasks.list(s.agenda)),
    "tasks.reopen": lambda c, s: c.tasks.reopen(s.done),
    "templates.create_page": lambda c, s: c.templates.create_page(
        s.template, space="DOCS", title="From a template"
    ),
    "templates.get": lambda c, s: c.templates.get(s.template),
    "templates.list": lambda c, s: _all(c.templates.list("DOCS")),
    "users.get_many": lambda c, s: c.users.get_many([s.ann]),
    "users.me": lambda c, s: c.users.me(),
    "users.search": lambda c, s: _all(c.users.search('user.fullname ~ "Ann"')),
}


def measured(call: Call) -> Spent:
    """Return what one call costs in a sandbox of its own."""
    # The clock stands, since points are counted by the hour.
    with Sandbox(now=_NOW) as sandbox:
        with sandbox.client() as confluence:
            shelf = _shelf(sandbox, confluence)
        return spent(sandbox, lambda caller: call(caller, shelf))


def _shelf(sandbox: Sandbox, c: Confluence) -> Shelf:
    page = c.pages.create(space="DOCS", title="Grill plan", body=_BODY).id
    c.pages.update(page, body=_corn(_BODY))
    c.labels.add(page, "ribs")
    c.properties.set(page, "ribs", 3)
    child = c.pages.create(space="DOCS", title="Child", parent=page).id
    old = c.pages.create(space="DOCS", title="Old").id
    trashed = c.pages.create(space="DOCS", title="Trashed").id
    c.pages.delete(trashed)
    post = c.blog_posts.create(space="DOCS", title="News", body=_BODY).id
    c.blog_posts.update(post, body=_corn(_BODY))
    trashed_post = c.blog_posts.create(space="DOCS", title="Trashed", body=_BODY).id
    c.blog_posts.delete(trashed_post)
    folder = c.folders.create("DOCS", "Folder", parent=c.folders.create("DOCS", "Folders").id).id
    c.pages.create(space="DOCS", title="Filed", parent=folder)
    agenda = c.pages.create(space="DOCS", title="Agenda", body=_TASKS).id
    to_do, done = (str(row.id) for row in c.tasks.list(agenda))
    c.tasks.complete(done)
    (group, *_) = c.groups.list()
    return Shelf(
        sandbox=sandbox,
        page=page,
        child=child,
        post=post,
        file=c.attachments.upload(page, b"ribs", name="a.csv").id,
        comment=c.comments.create(page, body=_BODY).id,
        inline=c.comments.create_inline(page, body=_BODY, text="Ribs").id,
        task=c.pages.archive([old]).id,
        trashed=trashed,
        trashed_post=trashed_post,
        folder=folder,
        agenda=agenda,
        to_do=to_do,
        done=done,
        template=_template(c),
        space_id=c.spaces.id_of("DOCS"),
        group=str(group.id),
    )


def _template(c: Confluence) -> str:
    made = create_content_template.sync(
        client=c.raw,
        body=v1.ContentTemplateCreate(
            name="Grill plan",
            template_type="page",
            space=v1.ContentTemplateCreateSpace(key="DOCS"),
            body=v1.ContentTemplateBodyCreate(
                storage=v1.ContentBodyCreate(value=_BODY, representation="storage")
            ),
        ),
    )
    return made.template_id


def section() -> str:
    """Return the two tables in Markdown."""
    lines = [
        "## Requests and points per method",
        "",
        "Measured on the sandbox, which charges as the vendor documents it: a request costs one "
        "point, and a read one more for every object and two more for every user or group that "
        "it gives. One page with a label, a file, a comment and a child stands there, and little "
        "beside it. The site is known to the client, and a space given by key is looked up once "
        "more (one request, two points) and then remembered.",
        "",
        "| method | requests | points |",
        "|---|---|---|",
    ]
    for name, call in CALLS.items():
        requests, points = measured(call)
        lines.append(f"| `{name}` | {requests} | {points} |")
    return "\n".join((*lines, "", *_cheapest())) + "\n"


def _cheapest() -> Iterator[str]:
    yield "### The cheapest way"
    yield ""
    yield (
        "Fifty pages, each with a label and a file. Searches are returned from an index, which "
        "lags behind what was just written. The sandbox charges a hit once, whatever it is "
        "expanded by: what the vendor charges for that is not documented."
    )
    yield ""
    yield "| job | how | requests | points |"
    yield "|---|---|---|---|"
    for job, (requests, points) in jobs.costs():
        yield f"| {job.what} | {job.how} | {requests} | {points} |"
