"""Storage format, read and written without loss: a tree, Markdown, ADF, plain text.

Storage is what Confluence keeps, and what everything here is measured by. All functions are pure:
text in, text out, no network. Reading Markdown needs the extra ``markdown``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .adf.errors import AdfError
    from .adf.read import to_adf
    from .adf.write import from_adf
    from .canonical import same_body
    from .errors import EditLossError, MarkupSyntaxError
    from .headings import Heading, outline, replace_section, section
    from .helpers import code_block, escape, mention, status
    from .markdown.convert import to_storage
    from .markdown.editing import Change, Preview, edit, preview
    from .markdown.show import to_markdown
    from .parser import parse
    from .text import to_text
    from .tree import Attribute, CData, Comment, Document, Element, Instruction, Node, Text
    from .view.page import to_view

__all__ = [
    "AdfError",
    "Attribute",
    "CData",
    "Change",
    "Comment",
    "Document",
    "EditLossError",
    "Element",
    "Heading",
    "Instruction",
    "MarkupSyntaxError",
    "Node",
    "Preview",
    "Text",
    "code_block",
    "edit",
    "escape",
    "from_adf",
    "mention",
    "outline",
    "parse",
    "preview",
    "replace_section",
    "same_body",
    "section",
    "status",
    "to_adf",
    "to_markdown",
    "to_storage",
    "to_text",
    "to_view",
]

# Loaded on first use: who shows a page as Markdown need not load the reader of ADF.
_HOMES = {
    "AdfError": ".adf.errors",
    "Change": ".markdown.editing",
    "EditLossError": ".errors",
    "Heading": ".headings",
    "MarkupSyntaxError": ".errors",
    "Preview": ".markdown.editing",
    "code_block": ".helpers",
    "edit": ".markdown.editing",
    "escape": ".helpers",
    "from_adf": ".adf.write",
    "mention": ".helpers",
    "outline": ".headings",
    "parse": ".parser",
    "preview": ".markdown.editing",
    "replace_section": ".headings",
    "same_body": ".canonical",
    "section": ".headings",
    "status": ".helpers",
    "to_adf": ".adf.read",
    "to_markdown": ".markdown.show",
    "to_storage": ".markdown.convert",
    "to_text": ".text",
    "to_view": ".view.page",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES.get(name, ".tree"), __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
