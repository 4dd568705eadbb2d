"""ADF into storage: what is in a line and is not text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from . import colours
from .extras import Given
from .model import AdfNode
from .read_macros import STATUS_COLOURS
from .values import object_of
from .write_macros import macro, parameters, write_extension
from .write_media import media_inline
from .write_nodes import write_kept
from .writing import attribute, tag, written_text

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["ATOMS"]

LEGACY_EMOTICONS = frozenset(
    [
        "smile",
        "sad",
        "cheeky",
        "laugh",
        "wink",
        "thumbs-up",
        "thumbs-down",
        "information",
        "tick",
        "cross",
        "warning",
        "plus",
        "minus",
        "question",
        "light-on",
        "light-off",
        "yellow-star",
        "red-star",
        "green-star",
        "blue-star",
        "heart",
        "broken-heart",
    ]
)
"""Names of emoticons that represent themselves; Confluence stores any other as ``blue-star``."""

_DAY = 86_400_000
_MOST_DAYS = 2_932_896


def _break(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    return tag("br", attribute("local-id", given.text("localId")) + given.beside(), "")


def _date(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    local = attribute("local-id", given.text("localId"))
    timestamp = str(given.rest.pop("timestamp", ""))
    digits = timestamp.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 16):
        return write_kept(node)
    days, rest = divmod(int(timestamp), _DAY)
    if not -719_162 <= days <= _MOST_DAYS:
        return write_kept(node)
    if rest or timestamp != str(days * _DAY):
        given.rest["timestamp"] = timestamp
    day = datetime.fromtimestamp(0, UTC).toordinal() + days
    written = datetime.fromordinal(day).strftime("%Y-%m-%d").rjust(10, "0")
    return tag("time", attribute("datetime", written) + local + given.beside(), "")


def _mention(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    account = given.text("id")
    if not account:
        return write_kept(node)
    local = attribute("ri:local-id", given.text("localId"))
    user = tag("ri:user", attribute("ri:account-id", account) + local, "")
    text = given.text("text")
    body = "" if text is None else tag("ac:link-body", "", written_text(text))
    return tag("ac:link", given.beside(), user + body)


def _emoji(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    short, emoji_id, text = given.text("shortName"), given.text("id"), given.text("text")
    if not short:
        return write_kept(node)
    name = short.strip(":")
    own = name in LEGACY_EMOTICONS and short == f":{name}:"
    spelled = None if own and emoji_id is None and text is None else short
    attributes = (
        attribute("ac:name", name if own else "blue-star")
        + attribute("ac:emoji-shortname", spelled)
        + attribute("ac:emoji-id", emoji_id)
        + attribute("ac:emoji-fallback", text)
        + attribute("ac:local-id", given.text("localId"))
    )
    return tag("ac:emoticon", attributes + given.beside(), "")


def _placeholder(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    text = given.text("text")
    if text is None:
        return write_kept(node)
    attributes = attribute("ac:local-id", given.text("localId")) + given.beside()
    return tag("ac:placeholder", attributes, written_text(text))


def _status(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    title = given.text("text")
    colour = given.rest.get("color", "neutral")
    if not title:
        return write_kept(node)
    written: str | None = None
    if isinstance(colour, str) and (colour in STATUS_COLOURS or colours.is_hex(colour)):
        written = colour if colours.is_hex(colour) else colour.capitalize()
        written = None if colour == "neutral" else written
        given.rest.pop("color", None)
    texts = {"title": title} | ({"colour": written} if written else {})
    local = attribute("ac:local-id", given.text("localId"))
    return macro("status", local + given.beside(), parameters(texts))


def _card(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    url, local = given.text("url"), given.text("localId")
    found = object_of(given.rest.get("data")).get("url")
    shown = url or (found if isinstance(found, str) else "")
    attributes = (
        attribute("href", url)
        + attribute("data-card-appearance", "inline")
        + attribute("local-id", local)
        + given.beside()
    )
    return f"<a{attributes}>{written_text(shown)}</a>"


ATOMS: dict[str, Callable[[Writer, AdfNode], str]] = {
    "hardBreak": _break,
    "date": _date,
    "mention": _mention,
    "emoji": _emoji,
    "placeholder": _placeholder,
    "status": _status,
    "inlineCard": _card,
    "mediaInline": media_inline,
    "inlineExtension": write_extension,
}
