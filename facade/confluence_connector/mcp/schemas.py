"""The tools as a client lists them: short, as every agent pays for each word."""

from __future__ import annotations

from typing import Any

import mcp.types as types

__all__ = ["tools"]

_PAGE = {"type": "string", "description": "Page id, its address, or SPACE:Title"}
_TEXT = {"type": "string"}
_FLAG = {"type": "boolean"}
_LIMIT = {"type": "integer", "minimum": 1, "maximum": 200}


def tools(*, with_files: bool) -> list[types.Tool]:
    """Return the tools.

    Args:
        with_files: Whether files may be attached.
    """
    made = [
        _tool(
            "search",
            'Search with CQL, e.g. type = page and title ~ "plan".',
            {"cql": _TEXT, "limit": _LIMIT, "cursor": _TEXT},
            ["cql"],
        ),
        _tool(
            "read",
            "Read a page as Markdown with the hash that edit needs. Start a large page with "
            "outline, then read a section.",
            {
                "page": _PAGE,
                "outline": _FLAG,
                "section": {"type": "string", "description": "Heading; only this section"},
                "start": {"type": "integer", "minimum": 0, "description": "Go on here"},
                "max_chars": {"type": "integer", "minimum": 1, "maximum": 100_000},
            },
            ["page"],
        ),
        _tool(
            "edit",
            "Change a page; what you do not touch keeps every macro, image and mention. Give "
            "old and new (old occurs once), or markdown for the whole of what was read. Keep "
            "directives and {#ids}; put the word delete into their braces to remove one.",
            {
                "page": _PAGE,
                "hash": {"type": "string", "description": "From read"},
                "section": {"type": "string", "description": "As it was read"},
                "old": _TEXT,
                "new": _TEXT,
                "markdown": _TEXT,
                "message": _TEXT,
                "dry_run": _FLAG,
            },
            ["page", "hash"],
            writes=True,
        ),
        _tool(
            "create",
            "Create a page from Markdown.",
            {
                "space": {"type": "string", "description": "Space key"},
                "title": _TEXT,
                "markdown": _TEXT,
                "parent": _PAGE,
                "dry_run": _FLAG,
            },
            ["space", "title", "markdown"],
            writes=True,
        ),
        _tool(
            "comment",
            "Comment on a page in Markdown; inline with on, a text of the page.",
            {"page": _PAGE, "markdown": _TEXT, "on": _TEXT},
            ["page", "markdown"],
            writes=True,
        ),
        _tool(
            "tree",
            "List what is below a page, or below a space's home page.",
            {
                "page": _PAGE,
                "space": _TEXT,
                "depth": {"type": "integer", "minimum": 1, "maximum": 10},
                "limit": _LIMIT,
                "cursor": _TEXT,
            },
            [],
        ),
        _tool(
            "changes",
            "List what was created or updated in a space since an ISO date, or since the mark of "
            "an earlier call.",
            {"space": _TEXT, "since": _TEXT, "limit": _LIMIT},
            ["space"],
        ),
    ]
    if with_files:
        attach = _tool(
            "attach",
            "Attach a file of the folder that the user allowed; a second one of the same name "
            "is a new version.",
            {"page": _PAGE, "file": {"type": "string", "description": "Path"}, "comment": _TEXT},
            ["page", "file"],
            writes=True,
        )
        made.insert(5, attach)
    return made


def _tool(
    name: str,
    description: str,
    properties: dict[str, Any],
    required: list[str],
    *,
    writes: bool = False,
) -> types.Tool:
    schema = {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
    hints = types.ToolAnnotations(readOnlyHint=not writes)
    return types.Tool(name=name, description=description, inputSchema=schema, annotations=hints)
