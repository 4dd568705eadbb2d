"""Storage format, read and written without loss: a tree, Markdown, ADF, plain text.

Storage is what Confluence keeps, and what everything here is measured by. All functions are pure:
text in, text out, no network. Reading Markdown needs the extra ``markdown``.
"""

from .adf import AdfError, from_adf, to_adf
from .canonical import same_body
from .errors import EditLossError, MarkupSyntaxError
from .helpers import code_block, escape, mention, status
from .markdown.convert import to_markdown, to_storage
from .markdown.editing import Change, Preview, edit, preview
from .outline import Heading, outline, replace_section, section
from .parser import parse
from .text import to_text
from .tree import Attribute, CData, Comment, Document, Element, Instruction, Node, Text
from .view import to_view

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
