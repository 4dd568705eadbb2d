"""What both directions know of ADF: which node stands where, and which mark goes where.

Distilled from the vendor's published schema (npm ``@atlaskit/adf-schema``, ``full.json``), which a
session of its own checks the converter against.
"""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = [
    "ALLOWED",
    "DEEPEST",
    "INLINE",
    "KEPT_TYPE",
    "MACRO_TYPE",
    "MARKS",
    "TYPES",
    "AdfNode",
    "allowed_marks",
    "block",
    "merge_text",
    "with_attrs",
]

AdfNode: TypeAlias = dict[str, Any]

DEEPEST = 100
"""How many levels of nodes a document may have."""

MACRO_TYPE = "com.atlassian.confluence.macro.core"
"""The ``extensionType`` of a macro of storage."""

KEPT_TYPE = "com.atlassian.confluence.storage"
"""The ``extensionType`` of storage that ADF has no node for; its markup is a parameter."""

_TEXT = "paragraph bulletList orderedList codeBlock mediaSingle extension"
_SIMPLE = f"{_TEXT} mediaGroup taskList heading rule decisionList"
_CELL = f"{_SIMPLE} panel blockquote blockCard embedCard"
_COLUMN = f"{_CELL} table expand bodiedExtension"

ALLOWED: dict[str, frozenset[str]] = {
    place: frozenset(types.split())
    for place, types in {
        "doc": f"{_COLUMN} layoutSection syncBlock bodiedSyncBlock",
        "layoutColumn": _COLUMN,
        "bodiedSyncBlock": f"{_CELL} table expand layoutSection".replace(" extension", ""),
        "blockquote": f"{_TEXT} mediaGroup",
        "listItem": f"{_TEXT} taskList",
        "panel": f"{_SIMPLE} blockCard",
        "expand": f"{_CELL} table nestedExpand",
        "nestedExpand": f"{_SIMPLE} panel blockquote",
        "bodiedExtension": f"{_CELL} table",
        "tableCell": f"{_CELL} nestedExpand",
        "blockTaskItem": "paragraph extension",
    }.items()
}
"""Types of blocks by what they stand in."""

INLINE = frozenset(
    [
        "text",
        "date",
        "emoji",
        "hardBreak",
        "inlineCard",
        "mention",
        "placeholder",
        "status",
        "inlineExtension",
        "mediaInline",
    ]
)
"""Types of nodes that stand in a line."""

TYPES = (
    INLINE.union(*ALLOWED.values())
    | frozenset(
        ["doc", "listItem", "tableRow", "tableCell", "tableHeader", "taskItem", "blockTaskItem"]
    )
    | frozenset(["decisionItem", "layoutColumn", "media", "caption"])
)
"""Every type of the schema."""

MARKS = frozenset(
    [
        "alignment",
        "annotation",
        "backgroundColor",
        "border",
        "breakout",
        "code",
        "dataConsumer",
        "em",
        "fontSize",
        "fragment",
        "indentation",
        "link",
        "strike",
        "strong",
        "subsup",
        "textColor",
        "underline",
    ]
)
"""Every mark of the schema."""

_ALIGNED = frozenset(("doc", "layoutColumn", "tableCell", "bodiedSyncBlock"))


def allowed_marks(node_type: str, place: str) -> frozenset[str]:
    """Return the marks that a block of this type may carry in this place."""
    if node_type in ("paragraph", "heading") and place in _ALIGNED:
        indents = node_type == "heading" or place != "tableCell"
        return frozenset(("alignment", "fontSize", *(("indentation",) if indents else ())))
    if node_type == "paragraph":
        return frozenset(("fontSize",)) if place != "blockquote" else frozenset()
    if node_type in ("codeBlock", "expand") and place != "doc":
        return frozenset()
    return frozenset(("breakout", "fragment", "dataConsumer", "link", "border"))


def block(node_type: str, content: list[AdfNode], **attrs: object) -> AdfNode:
    """Return a node; attributes that are ``None`` and an empty content are left out."""
    node = with_attrs({"type": node_type}, attrs)
    return {**node, "content": content} if content else node


def with_attrs(node: AdfNode, attrs: dict[str, Any]) -> AdfNode:
    """Return a node with those attributes that are not ``None``."""
    given = {name: value for name, value in attrs.items() if value is not None}
    return {**node, "attrs": given} if given else node


def merge_text(nodes: list[AdfNode]) -> list[AdfNode]:
    """Join neighbouring texts of equal marks, which the editor never keeps apart."""
    merged: list[AdfNode] = []
    words: list[str] = []
    for node in nodes:
        last = merged[-1] if merged else {}
        if _joins(last, node):
            words = words or [last["text"]]
            words.append(node["text"])
            continue
        _close(merged, words)
        words = []
        merged.append(node)
    _close(merged, words)
    return merged


def _joins(one: AdfNode, other: AdfNode) -> bool:
    return (
        other.get("type") == "text" == one.get("type")
        and other.get("marks") == one.get("marks")
        and one.keys() | other.keys() <= {"type", "text", "marks"}
    )


def _close(merged: list[AdfNode], words: list[str]) -> None:
    if words:
        merged[-1] = {**merged[-1], "text": "".join(words)}
