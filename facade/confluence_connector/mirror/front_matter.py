"""The YAML between ``---`` at the head of a Markdown file. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from ..errors import ConfigurationError
from .problems import FolderError, Problem

__all__ = ["FrontMatter", "read_front_matter", "with_front_matter"]

_FENCE = "---"


@attrs.frozen
class FrontMatter:
    """What a Markdown file says of its page.

    Attributes:
        values: The fields, as YAML gives them.
        body: The Markdown after it.
        line: Line of the file on which the body begins, counted from 1.
        lines: Lines of the fields in the file, by name.
    """

    values: Mapping[str, Any]
    body: str
    line: int
    lines: Mapping[str, int]


def read_front_matter(text: str, path: str) -> FrontMatter:
    """Split a Markdown file into its front matter and its body.

    Args:
        text: The file's text; line ends are those of Unix afterwards.
        path: The file, for messages.

    Raises:
        FolderError: The front matter is not YAML, has no end, or is not a mapping.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return FrontMatter({}, text, 1, {})
    try:
        end = next(n for n, line in enumerate(lines[1:], 1) if line.rstrip() in (_FENCE, "..."))
    except StopIteration:
        raise FolderError([Problem(path, 1, "the front matter has no closing ---")]) from None
    values, places = _parsed("\n".join(lines[1:end]), path)
    body = lines[end + 1 :]
    start = end + 2
    if body and not body[0].strip():
        body, start = body[1:], start + 1
    return FrontMatter(values, "\n".join(body), start, places)


def with_front_matter(values: Mapping[str, Any], body: str) -> str:
    """Return a Markdown file of front matter and body."""
    text = _yaml().safe_dump(dict(values), sort_keys=False, allow_unicode=True, width=10_000)
    return f"{_FENCE}\n{text}{_FENCE}\n\n{body}"


def _parsed(text: str, path: str) -> tuple[Mapping[str, Any], dict[str, int]]:
    yaml = _yaml()
    try:
        values = yaml.safe_load(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = 2 + mark.line if mark else 2
        problem = getattr(error, "problem", None) or "cannot be read"
        raise FolderError([Problem(path, line, f"the front matter: {problem}")]) from None
    if values is None:
        return {}, {}
    if not isinstance(values, dict):
        raise FolderError([Problem(path, 2, "the front matter is not a list of name: value")])
    places = {str(key.value): 2 + key.start_mark.line for key, _ in node.value}
    return cast("dict[str, Any]", values), places


def _yaml() -> Any:
    try:
        import yaml
    except ImportError:
        raise ConfigurationError(
            "front matter needs PyYAML: pip install 'confluence-connector[markdown]'"
        ) from None
    return yaml
