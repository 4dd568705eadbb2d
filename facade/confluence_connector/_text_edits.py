"""Changes to a page's text, as functions of its storage body. Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from . import markup
from .errors import InvalidInputError, VersionConflictError

if TYPE_CHECKING:
    from confluence_connector_api.v2 import models as v2

__all__ = ["TextEdit", "check_base", "replacement", "section_text"]

Change = Callable[[str], str]

_MARKDOWN_HEADING = re.compile(r"\s*(#{1,6})\s")
_STORAGE_HEADING = re.compile(r"\s*<h([1-6])(?:\s[^>]*)?>.*?</h\1>", re.DOTALL)


@attrs.define
class TextEdit:
    """A change to a page's text. Called with the old storage body, it returns the new one.

    Attributes:
        change: The new text, or a function that returns it for the old one.
        section: Heading of the section that the text replaces; ``None`` for the whole page.
        in_storage: Whether the text is storage; otherwise it is Markdown.
        allow_loss: Whether macros and the like may be lost.
        diff: After a call, a unified diff.
        changes: After a call, what was changed, in words.
    """

    change: str | Change
    section: str | None = None
    in_storage: bool = False
    allow_loss: bool = False
    diff: str = attrs.field(default="", init=False)
    changes: tuple[str, ...] = attrs.field(default=(), init=False)

    def __call__(self, storage: str) -> str:
        """Return the new body.

        Raises:
            InvalidInputError: The change cannot be applied to the body, or would lose something.
        """
        part = self.part(storage)
        if self.in_storage:
            new = self.change if isinstance(self.change, str) else self.change(part)
            markup.parse(new)
            self.changes = ()
        else:
            preview = markup.preview(part, self.change, allow_loss=self.allow_loss)
            new, self.changes = preview.storage, tuple(map(str, preview.changes))
        self.diff = _diff(part, new)
        return new if self.section is None else markup.replace_section(storage, self.section, new)

    def part(self, storage: str) -> str:
        """Return the part of a body that the text replaces.

        Raises:
            InvalidInputError: The body has no such section, or several.
        """
        return storage if self.section is None else markup.section(storage, self.section)


def replacement(old: str, new: str) -> Change:
    """Return a function that replaces a text that occurs exactly once."""

    def replace(text: str) -> str:
        count = text.count(old) if old else 0
        if count == 0:
            raise InvalidInputError(f"the text {old!r} does not occur: copy it from the page")
        if count > 1:
            raise InvalidInputError(
                f"the text {old!r} occurs {count} times, not once: include more of its context"
            )
        return text.replace(old, new)

    return replace


def section_text(text: str) -> Change:
    """Return a function that replaces the text of a section, with or without its heading."""

    def replace(old: str) -> str:
        for pattern in (_MARKDOWN_HEADING, _STORAGE_HEADING):
            there, given = pattern.match(old), pattern.match(text)
            if there and given and _level(given[1]) <= _level(there[1]):
                return text
        storage = _STORAGE_HEADING.match(old)
        return (storage[0] if storage else old.lstrip("\n").partition("\n")[0] + "\n\n") + text

    return replace


def check_base(item: v2.PageSingle | v2.BlogPostSingle, base: int | None) -> None:
    """Refuse to change content that is no longer at the version that was read.

    Args:
        item: The current content.
        base: The version that was read, if known.

    Raises:
        VersionConflictError: It is at another version.
    """
    if base is None or item.version.number == base:
        return
    route = "blogposts" if type(item).__name__.startswith("BlogPost") else "pages"
    error = VersionConflictError(
        status=409,
        is_response=False,
        method="GET",
        url=f"/wiki/api/v2/{route}/{item.id}",
        message=f"{item.title!r} is at version {item.version.number}, not at {base}",
    )
    error.base, error.theirs = base, item
    raise error


def _level(heading: str) -> int:
    return int(heading) if heading.isdecimal() else len(heading)


def _diff(old: str, new: str) -> str:
    """Return a unified diff, of the Markdown if it shows the change."""
    if old == new:
        return ""
    before, after = markup.to_markdown(old), markup.to_markdown(new)
    if before == after:
        before, after = old, new
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), "now", "edited", lineterm=""
    )
    return "\n".join(lines)
