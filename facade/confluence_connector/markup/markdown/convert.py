"""``to_storage``: a body made of Markdown."""

from __future__ import annotations

import re

from ...errors import ConfigurationError, InvalidInputError
from ..errors import EditLossError, MarkupSyntaxError
from ..parser import LONGEST_BODY
from .compose import Composer
from .depth import refused_when_too_deep
from .emoticons import NAMES
from .instances import Instances
from .reading import Reading

__all__ = ["check_text", "read_markdown", "to_storage"]

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEY = re.compile(r"""(?:[^\s#\-\[\]{}"'][^:\n]*|"[^"\n]*"|'[^'\n]*'):(?:\s|\Z)""")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def to_storage(markdown: str, *, strict: bool = False, mermaid: str = "") -> str:
    r"""Return Markdown as a storage body.

    All of CommonMark is read, GitHub's tables, tasks, alerts, strikethrough and bare addresses,
    footnotes, definition lists, ``$…$`` and ``$$…$$``, ``<details>``, ``:smile:``, and the
    directives that ``to_markdown`` writes. Front matter is left out: it is not part of the page.
    HTML that is not known, and storage, stand on the page as text.

    Args:
        markdown: The text.
        strict: Refuse what would be kept as text only or not at all.
        mermaid: Name of the macro that a mermaid fence becomes, e.g. ``mermaid-cloud``; without, it
            is a code block.

    Raises:
        MarkupSyntaxError: A directive is never closed, the front matter is not a mapping, or, with
            ``strict``, something would be lost.
        EditLossError: A placeholder represents content of another page.
        InvalidInputError: It is nested too deeply, or longer than 20 million characters.
        ConfigurationError: The extra ``markdown`` is not installed.
    """
    check_text(markdown)
    text, skipped = _without_front_matter(markdown)
    with refused_when_too_deep():
        reading = read_markdown(text, autolink=True, mermaid=mermaid)
    if strict and reading.doubtful:
        line, what = reading.doubtful[0]
        raise MarkupSyntaxError(
            f"{what} has no place in storage", line + skipped, 1, "leave it out, or strict=True"
        )

    def missing(key: str) -> Exception:
        line = text[: max(0, text.find(key))].count("\n") + 1 + skipped
        return EditLossError(
            "stands for content that only the page it was read from has; use edit", (key,), line, 1
        )

    with refused_when_too_deep():
        return Composer(Instances(), missing).blocks(reading.blocks, "root")


def read_markdown(
    text: str,
    *,
    autolink: bool = False,
    emoticons: frozenset[str] = frozenset(),
    mermaid: str = "",
) -> Reading:
    """Read Markdown; the import is late, since reading needs the extra."""
    try:
        from .reader import read
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            "reading Markdown needs the extra markdown: pip install confluence-connector[markdown]"
        ) from error
    return read(text, emoticons=NAMES | emoticons, autolink=autolink, mermaid=mermaid)


def check_text(markdown: str) -> None:
    """Refuse what is not a text that can be read."""
    if not isinstance(markdown, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidInputError(f"Markdown is text, not {type(markdown).__name__}")
    if len(markdown) > LONGEST_BODY:
        raise InvalidInputError(
            f"the text has {len(markdown):,} characters, more than the {LONGEST_BODY:,} that are"
            " read; split it"
        )
    forbidden = _FORBIDDEN.search(markdown)
    if forbidden:
        code = f"U+{ord(forbidden[0]):04X}"
        raise MarkupSyntaxError.at(
            markdown,
            forbidden.start(),
            f"the character {code} cannot stand on a page",
            "leave it out",
        )


def _without_front_matter(markdown: str) -> tuple[str, int]:
    """Return the text behind the front matter, and how many lines that has."""
    text = markdown.removeprefix("\ufeff").replace("\r\n", "\n")
    found = _FRONT_MATTER.match(text)
    if found is None:
        return text, 0
    depth_allowed = False
    for number, line in enumerate(found[1].split("\n"), start=2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0] in " \t" and depth_allowed:
            continue
        if depth_allowed and re.match(r"-\s", line):
            continue
        if not _KEY.match(line):
            raise MarkupSyntaxError(
                "the front matter is not a mapping", number, 1, "write a key, a colon and a value"
            )
        depth_allowed = True
    return text[found.end() :], found[0].count("\n")
