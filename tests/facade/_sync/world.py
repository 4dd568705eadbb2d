# Derived from tests/facade/_async/world.py by `nox -s unasync`: change that file instead.
"""A site with one of everything, and good arguments for every public method."""

from __future__ import annotations

import inspect
import io
from collections.abc import Callable
from functools import cached_property
from typing import Any

from confluence_connector import AttachmentStream, Confluence, Listing
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v1.api.template import create_content_template

TASK = (
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
    "<ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Buy ribs</ac:task-body></ac:task></ac:task-list>"
)


# What nobody means to pass: each is taken, or refused by an error of this library.
WRONG: dict[str, Any] = {
    "None": None,
    "a float": 1.5,
    "no number": float("nan"),
    "true": True,
    "zero": 0,
    "a negative number": -1,
    "a number with too many digits": 10**5000,
    "bytes": b"x",
    "no bytes": b"",
    "an object": object(),
    "an empty list": [],
    "a list of None": [None],
    "a dict": {},
    "an empty text": "",
    "a blank": " ",
    "a NUL": "x\0y",
    "half a character": "\ud800",
    "a text longer than a URL": "x" * 70_000,
    "an address of another site": "https://other.example/wiki/spaces/DOCS/pages/7",
    "a tampered tiny link": "https://acme.atlassian.net/wiki/x/AAAA",
}


class World:
    """A site with one of everything, and arguments that each method takes."""

    def __init__(self, confluence: Confluence) -> None:
        self.confluence = confluence
        self.good: dict[str, dict[str, Any]] = {}
        self.contents: set[str] = set()
        self.space = ""

    def furnish(self) -> None:
        confluence = self.confluence
        page = (confluence.pages.create("DOCS", "Grill plan", "<p>ribs</p>")).id
        other = (confluence.pages.create("DOCS", "Corn plan")).id
        file = (confluence.attachments.upload(page, b"ribs,4", name="list.csv")).id
        comment = (confluence.comments.create(page, body="<p>Corn?</p>")).id
        inline = (confluence.comments.create_inline(page, body="<p>4</p>", text="ribs")).id
        post = (confluence.blog_posts.create("DOCS", "Open")).id
        confluence.properties.set(page, "grill", 1)
        me = (confluence.users.me()).account_id
        group = confluence.groups.list().first()
        assert group
        space = confluence.spaces.id_of("DOCS")
        confluence.labels.add(page, "summer")
        folder = (confluence.folders.create("DOCS", "Recipes")).id
        gone = (confluence.folders.create("DOCS", "Old recipes")).id
        confluence.pages.create("DOCS", "To do", TASK)
        inline_task = confluence.tasks.list().first()
        assert inline_task
        template = create_content_template.sync(
            client=confluence.raw,
            body=v1.ContentTemplateCreate(
                name="Plan",
                template_type="page",
                body=v1.ContentTemplateBodyCreate(
                    storage=v1.ContentBodyCreate(value="<p>Ribs</p>", representation="storage")
                ),
            ),
        )
        tree = (confluence.pages.create("DOCS", "Tree")).id
        old = confluence.pages.create("DOCS", "Old plan")
        task = (confluence.pages.archive([old.id])).id
        self.contents, self.space = {page, other, post, folder, gone, tree}, space
        on_page = {"page_id": page}
        written = {**on_page, "body": "<p>ribs</p>"}
        self.good = {
            "search": {"cql": "type = page"},
            "attachments.delete": {"id": file},
            "attachments.download": {"id": file, "to": io.BytesIO()},
            "attachments.get": {"id": file},
            "attachments.list": on_page,
            "attachments.move": {"id": file, "page_id": other},
            "attachments.open": {"id": file},
            "attachments.rename": {"id": file, "name": "renamed.csv"},
            "attachments.versions": {"id": file},
            "attachments.upload": {**on_page, "path_or_file": b"ribs", "name": "new.csv"},
            "blog_posts.create": {"space": "DOCS", "title": "Shut"},
            "blog_posts.delete": {"id": post},
            "blog_posts.edit": {"id": post, "function": lambda body: body + "<p>4</p>"},
            "blog_posts.find": {"space": "DOCS", "title": "Open"},
            "blog_posts.get": {"id": post},
            "blog_posts.list": {},
            "blog_posts.markdown": {"id": post},
            "blog_posts.restore": {"id": post},
            "blog_posts.restore_version": {"id": post, "number": 1},
            "blog_posts.update": {"id": post},
            "blog_posts.upsert": {"space": "DOCS", "title": "Open", "body": "<p>ribs</p>"},
            "blog_posts.versions": {"id": post},
            "comments.create": written,
            "comments.create_inline": {**written, "text": "ribs"},
            "comments.delete": {"id": comment},
            "comments.get": {"id": comment},
            "comments.list": on_page,
            "comments.list_inline": on_page,
            "comments.reopen": {"id": inline},
            "comments.replies": {"id": comment},
            "comments.resolve": {"id": inline},
            "comments.update": {"id": comment, "body": "<p>Ribs!</p>"},
            "folders.ancestors": {"id": folder},
            "folders.children": {"id": folder},
            "folders.create": {"space": "DOCS", "title": "More recipes"},
            "folders.delete": {"id": gone},
            "folders.descendants": {"id": folder},
            "folders.get": {"id": folder},
            "groups.list": {},
            "groups.members": {"group_id": group.id},
            "labels.add": {**on_page, "names": ("ribs",)},
            "labels.add_many": {"ids": [page, post], "names": ("ribs",)},
            "labels.list": on_page,
            "labels.remove": {**on_page, "name": "summer"},
            "labels.remove_many": {"ids": [page, post], "names": ("ribs",)},
            "pages.ancestors": {"id": page},
            "pages.archive": {"ids": [other]},
            "pages.children": {"id": page},
            "pages.copy": {"id": page, "title": "Copy"},
            "pages.copy_tree": {"id": page, "parent": other, "prefix": "Copy of "},
            "pages.create": {"space": "DOCS", "title": "New"},
            "pages.delete": {"id": other},
            "pages.delete_tree": {"id": tree},
            "pages.descendants": {"id": page},
            "pages.edit": {"id": page, "function": lambda body: body + "<p>4</p>"},
            "pages.find": {"space": "DOCS", "title": "Grill plan"},
            "pages.get": {"id": page},
            "pages.list": {},
            "pages.markdown": {"id": page},
            "pages.move": {"id": page, "parent": other},
            "pages.restore": {"id": page},
            "pages.restore_version": {"id": page, "number": 1},
            "pages.update": {"id": page},
            "pages.upsert": {"space": "DOCS", "title": "Grill plan", "body": "<p>ribs</p>"},
            "pages.versions": {"id": page},
            "properties.delete": {**on_page, "key": "grill"},
            "properties.get": {**on_page, "key": "grill"},
            "properties.list": on_page,
            "properties.set": {**on_page, "key": "grill", "value": 2},
            "restrictions.add": {**on_page, "read_users": [me]},
            "restrictions.clear": on_page,
            "restrictions.effective": on_page,
            "restrictions.get": on_page,
            "restrictions.set": {**on_page, "read_users": [me]},
            "spaces.create": {"key": "GRILL", "name": "Grill"},
            "spaces.delete": {"key": "GRILL"},
            "spaces.get": {"id": space},
            "spaces.get_by_key": {"key": "DOCS"},
            "spaces.id_of": {"space": "DOCS"},
            "spaces.key_of": {"space": space},
            "spaces.list": {},
            "spaces.permissions": {"space": "DOCS"},
            "spaces.update": {"key": "DOCS", "name": "Docs"},
            "long_tasks.get": {"id": task},
            "long_tasks.wait": {"task": task, "poll": 0.0, "timeout": 0.0},
            "tasks.complete": {"id": inline_task.id},
            "tasks.get": {"id": inline_task.id},
            "tasks.list": {},
            "tasks.reopen": {"id": inline_task.id},
            "templates.create_page": {
                "id": template.template_id,
                "space": "DOCS",
                "title": "Planned",
            },
            "templates.get": {"id": template.template_id},
            "templates.list": {},
            "users.get_many": {"account_ids": [me]},
            "users.me": {},
            "users.search": {"cql": "user = currentUser()"},
        }

    def methods(self) -> dict[str, Callable[..., Any]]:
        """Every public method of a resource by its name, those last that take something away.

        The workflows of the mirror have their own tests.
        """
        found: dict[str, Callable[..., Any]] = {"search": self.confluence.search}
        for name, member in vars(type(self.confluence)).items():
            if isinstance(member, cached_property) and name not in ("raw", "mirror"):
                resource = getattr(self.confluence, name)
                for method, function in inspect.getmembers(resource, callable):
                    if not method.startswith("_"):
                        found[f"{name}.{method}"] = function
        takes_away = ("archive", "delete", "delete_tree")
        return dict(sorted(found.items(), key=lambda item: (item[0].endswith(takes_away), item[0])))


def use(method: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """Call a method, and use what it returns as far as it takes to send a request."""
    bound = inspect.signature(method).bind_partial()
    bound.arguments.update(arguments)
    result = method(*bound.args, **bound.kwargs)
    if isinstance(result, Listing):
        result.first()
    elif isinstance(result, AttachmentStream):
        with result as stream:
            stream.read()
    elif inspect.isawaitable(result):
        result
