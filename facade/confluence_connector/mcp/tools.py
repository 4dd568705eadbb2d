"""What the tools do: calls of the client, checked against the limits."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs

from .. import markup
from .._page_names import no_such_title, space_key_of, split_title
from .._text_edits import TextEdit, replacement, section_text
from ..errors import InvalidInputError, VersionConflictError
from .limits import LimitError, Limits

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

    from .. import AsyncConfluence

__all__ = ["PageQuotedError", "Reply", "Tools"]

_ROWS = 25
_HIGHLIGHT = re.compile("@@@(?:end)?hl@@@")
_CHARACTERS = 20_000
_PART = "-part"  # ends the hash of a text of which only a part was read
_MARKS = 100  # kept in memory; the oldest goes first


@attrs.frozen
class Reply:
    """What a tool returns.

    Attributes:
        facts: What this program vouches for.
        untrusted: Text that other people wrote, if any.
    """

    facts: Mapping[str, Any]
    untrusted: str | None = None


class PageQuotedError(Exception):
    """An error whose text quotes a page, so that it must not stand among the facts.

    Args:
        error: The error.
        fact: What this program says of it itself.
    """

    def __init__(self, error: InvalidInputError, fact: str) -> None:
        super().__init__(fact)
        self.error = error
        self.fact = fact


class Tools:
    """The tools of one server.

    Args:
        confluence: A signed-in client.
        limits: What they may do.
    """

    def __init__(self, confluence: AsyncConfluence, limits: Limits) -> None:
        self._confluence = confluence
        self._limits = limits
        self._marks: dict[str, Any] = {}
        self._writable: frozenset[str] | None = None
        self._named: dict[str, Callable[..., Awaitable[Reply]]] = {
            "search": self._search,
            "read": self._read,
            "edit": self._edit,
            "create": self._create,
            "comment": self._comment,
            "attach": self._attach,
            "tree": self._tree,
            "changes": self._changes,
        }

    async def call(self, name: str, arguments: dict[str, Any]) -> Reply:
        """Run one tool.

        Raises:
            ConfluenceError: It failed, or the limits do not allow it.
            PageQuotedError: It failed, and what is said of that quotes a page.
        """
        if name not in self._named:
            raise InvalidInputError(f"there is no tool {name!r}")
        return await self._named[name](**arguments)

    async def _search(self, cql: str, limit: int = _ROWS, cursor: str | None = None) -> Reply:
        hits = self._confluence.search(cql, page_size=limit, cursor=cursor)
        page = await anext(aiter(hits.by_page()), None)
        rows: list[dict[str, Any]] = []
        for hit in page.items if page else ():
            content = hit.content
            rows.append(
                {
                    "id": content.id if content else None,
                    "type": str(content.type_) if content else hit.entity_type,
                    "title": content.title if content else hit.title,
                    "space": space_key_of(await self._confluence.url_for(hit)),
                    "excerpt": _HIGHLIGHT.sub("", str(hit.excerpt or "")),
                }
            )
        return _rows(rows, page.cursor if page else None)

    async def _read(
        self,
        page: str,
        outline: bool = False,
        section: str | None = None,
        start: int = 0,
        max_chars: int = _CHARACTERS,
    ) -> Reply:
        found = await self._page(page)
        storage = found.body.storage.value
        part = _part(TextEdit("", section), storage)
        facts = {**await self._facts(found), "hash": _hash(part)}
        if outline:
            return Reply(facts, _outline(part))
        text = markup.to_markdown(part)
        shown = text[start : start + max_chars]
        end = start + len(shown)
        facts["truncated"] = end < len(text)
        if end < len(text):
            facts |= {"characters": len(text), "next_start": end}
            facts["rest"] = "call again with start=next_start, or read a section"
        if len(shown) < len(text):
            # Who has seen a part must not replace the whole.
            facts["hash"] += _PART
        return Reply(facts, shown)

    async def _edit(
        self,
        page: str,
        hash: str,
        section: str | None = None,
        old: str | None = None,
        new: str | None = None,
        markdown: str | None = None,
        message: str | None = None,
        dry_run: bool = False,
    ) -> Reply:
        if not dry_run:
            self._limits.check_write()
        edit = _text_edit(hash, section, old, new, markdown)
        found = await self._page(page)
        if not dry_run:
            await self._check_space(found.space_id)
        storage = found.body.storage.value
        part = _part(edit, storage)
        if hash.removesuffix(_PART) != _hash(part):
            raise _stale(found)
        if old is not None and new is not None:
            replacement(old, new)(markup.to_markdown(part))  # its errors quote the agent alone
        body = _edited(edit, storage)
        if dry_run or body == storage:
            facts = {**await self._facts(found), "changed": body != storage, "dry_run": dry_run}
        else:
            written = await self._confluence.pages.update(
                found.id, body=body, message=message, base=found.version.number
            )
            facts = {**await self._facts(written), "changed": True, "dry_run": False}
            facts["hash"] = _hash(edit.part(written.body.storage.value))
        return Reply(facts, edit.diff or None)

    async def _create(
        self,
        space: str,
        title: str,
        markdown: str,
        parent: str | None = None,
        dry_run: bool = False,
    ) -> Reply:
        body = markup.to_storage(markdown)
        place = space
        if not dry_run:
            self._limits.check_write()
            place = (await self._space(space)).id
            await self._check_space(place)
        above = None
        if parent is not None:
            above_page = await self._page(parent)
            above = above_page.id
            if not dry_run:
                await self._check_space(above_page.space_id)
        if dry_run:
            return Reply({"dry_run": True, "space": space, "parent": above})
        made = await self._confluence.pages.create(place, title, body, parent=above)
        return Reply(await self._facts(made))

    async def _comment(self, page: str, markdown: str, on: str | None = None) -> Reply:
        self._limits.check_write()
        body = markup.to_storage(markdown)
        found = await self._page(page)
        await self._check_space(found.space_id)
        comments = self._confluence.comments
        if on is None:
            footer = await comments.create(found.id, body=body)
            return Reply({"id": footer.id, "page": found.id})
        inline = await comments.create_inline(found.id, body=body, text=on)
        return Reply({"id": inline.id, "page": found.id})

    async def _attach(self, page: str, file: str, comment: str | None = None) -> Reply:
        self._limits.check_write()
        with self._limits.open_file(file) as (opened, name):
            found = await self._page(page)
            await self._check_space(found.space_id)
            made = await self._confluence.attachments.upload(
                found.id, opened, name=name, comment=comment
            )
        return Reply({"id": made.id, "version": made.version.number, "page": found.id})

    async def _tree(
        self,
        page: str | None = None,
        space: str | None = None,
        depth: int = 3,
        limit: int = 100,
        cursor: str | None = None,
    ) -> Reply:
        if (page is None) == (space is None):
            raise InvalidInputError("give page or space")
        if page is not None:
            top = await self._id(page)
        else:
            top = str((await self._space(str(space))).homepage_id or "")
            if not top:
                raise InvalidInputError("the space has no home page: give a page")
        listed = self._confluence.pages.descendants(
            top, depth=depth, page_size=limit, cursor=cursor
        )
        found = await anext(aiter(listed.by_page()), None)
        rows = [
            {"id": each.id, "title": each.title, "type": str(each.type_), "depth": each.depth}
            for each in (found.items if found else ())
        ]
        deepest = max((each.depth or 0 for each in (found.items if found else ())), default=0)
        more = (
            {"below": f"level {depth} is the last that was asked for"} if deepest >= depth else {}
        )
        return _rows(rows, found.cursor if found else None, depth=depth, **more)

    async def _changes(self, space: str, since: str | None = None, limit: int = 100) -> Reply:
        after = None if since is None or since in self._marks else _moment(since)
        feed = self._confluence.mirror.changes(
            space, since=self._marks.get(since or ""), depth="edits"
        )
        rows: list[dict[str, Any]] = []
        more = 0
        async for change in feed:
            if after and (change.modified_at is None or change.modified_at < after):
                continue
            if len(rows) == limit:
                more += 1
                continue
            rows.append(
                {
                    "change": type(change).__name__.lower(),
                    "kind": change.kind,
                    "id": change.id,
                    "title": change.title,
                    "version": change.version,
                }
            )
        mark = hashlib.sha256(json.dumps([space, feed.mark]).encode()).hexdigest()[:12]
        self._marks[mark] = feed.mark
        while len(self._marks) > _MARKS:
            del self._marks[next(iter(self._marks))]
        facts: dict[str, Any] = {"rows": len(rows), "mark": mark, "truncated": more > 0}
        if more:
            facts["rest"] = f"{more} more: raise limit, or give a later date"
        return Reply(facts, _lines(rows))

    async def _page(self, named: str) -> v2.PageSingle:
        return await self._confluence.pages.get(await self._id(named))

    async def _id(self, named: str) -> str:
        parts = split_title(named)
        if parts is None:
            return named
        found = await self._confluence.pages.find(space=parts[0], title=parts[1])
        if found is None:
            raise no_such_title(*parts)
        return found.id

    async def _space(self, named: str) -> v2.SpaceBulk | v2.SpaceSingle:
        if named.isdecimal():
            return await self._confluence.spaces.get(named)
        return await self._confluence.spaces.get_by_key(named)

    async def _check_space(self, space_id: str) -> None:
        """Refuse a space that may not be written to; ids are compared, as keys can be renamed."""
        if self._limits.spaces is None:
            return
        if self._writable is None:
            keys = sorted(self._limits.spaces)
            spaces = [await self._confluence.spaces.get_by_key(key) for key in keys]
            self._writable = frozenset(space.id for space in spaces)
        if space_id not in self._writable:
            allowed = ", ".join(sorted(self._limits.spaces))
            raise LimitError(
                f"this server may write only to {allowed}; the user can restart it with another "
                "--space KEY"
            )

    async def _facts(self, page: v2.PageSingle) -> dict[str, Any]:
        # Without the title that ends a link: others chose it.
        link = str(page.field_links.webui or "").partition(f"/{page.id}")[0]
        site = (await self._confluence.site).url
        url = f"{site}/wiki{link.removeprefix('/wiki')}/{page.id}"
        return {"id": page.id, "version": page.version.number, "url": url}


def _text_edit(
    hash: str, section: str | None, old: str | None, new: str | None, markdown: str | None
) -> TextEdit:
    """Return the edit that the arguments describe.

    Raises:
        InvalidInputError: They describe none, or two.
    """
    if markdown is None:
        if old is None or new is None:
            raise InvalidInputError("give old and new, or markdown")
        return TextEdit(replacement(old, new), section)
    if old is not None or new is not None:
        raise InvalidInputError("give old and new, or markdown, not both")
    if hash.endswith(_PART):
        raise InvalidInputError(
            "only a part of this text was read, so the rest would be lost: use old and new, or "
            "read and edit one section"
        )
    return TextEdit(markdown if section is None else section_text(markdown), section)


def _part(edit: TextEdit, storage: str) -> str:
    """Return the part of a page that was asked for.

    Raises:
        PageQuotedError: There is no such section, or several; the text names the page's headings.
    """
    try:
        return edit.part(storage)
    except InvalidInputError as error:
        fact = f"the page has no section, or several, with the heading {edit.section!r}"
        raise PageQuotedError(error, fact) from None


def _edited(edit: TextEdit, storage: str) -> str:
    """Return a page with an edit.

    Raises:
        PageQuotedError: It would lose something, or is not well-formed.
    """
    try:
        return edit(storage)
    except markup.EditLossError as error:
        fact = "the edit would lose what the text represents, such as a macro"
        raise PageQuotedError(error, fact) from None
    except InvalidInputError as error:
        raise PageQuotedError(error, "the edited text cannot be written to a page") from None


def _hash(storage: str) -> str:
    return hashlib.sha256(storage.encode(errors="surrogatepass")).hexdigest()[:16]


def _stale(page: v2.PageSingle) -> VersionConflictError:
    return VersionConflictError(
        status=409,
        is_response=False,
        method="GET",
        url=f"/wiki/api/v2/pages/{page.id}",
        message=f"what was read has changed (the page is now at version {page.version.number}), or "
        "the hash is of another part: read it again, then repeat the edit on what it says now",
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInputError(
            f"since={text!r} is neither an ISO date nor a mark of an earlier call of this server"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _outline(storage: str) -> str:
    return "\n".join(f"{'#' * each.level} {each.title}" for each in markup.outline(storage))


def _rows(rows: list[dict[str, Any]], cursor: str | None, **more: Any) -> Reply:
    facts: dict[str, Any] = {"rows": len(rows), "truncated": cursor is not None, **more}
    if cursor is not None:
        facts |= {"cursor": cursor, "rest": "call again with this cursor"}
    return Reply(facts, _lines(rows))


def _lines(rows: list[dict[str, Any]]) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
