"""The spelling of directives: ``:name[label]{key=value #digest}``, at all three levels.

One colon is within a line, two before a macro between blocks, three or more around blocks.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

from attrs import field, frozen

__all__ = [
    "ATTRIBUTES",
    "LABEL",
    "NAME",
    "Braces",
    "digest_of",
    "directive",
    "escape_label",
    "format_braces",
    "is_attribute_name",
    "parse_braces",
    "quote_part",
    "unescape_label",
    "unquote_part",
]

NAME = r"[A-Za-z][\w.\-]*"
LABEL = r"\[((?:[^\[\]\\\n]|\\.)*+)\]"
ATTRIBUTES = r"\{((?:[^{}\"\n]|\"[^\"\n]*\")*+)\}"

_ITEM = re.compile(r'([A-Za-z_][\w.:\-]*)=(?:"([^"]*)"|([^\s"]*))|#([0-9a-f]{4})(?=\s|$)|(\S+)')
_PLAIN_VALUE = re.compile(r"[\w.,:;/+\-#@%()!?*~^$]+\Z", re.ASCII)
_ATTRIBUTE_NAME = re.compile(r"[A-Za-z_][\w.:\-]*\Z")
_SPECIAL = re.compile(r'["{}`\\<>&|\n\r\t\[\]\u00a0]')
_REFERENCE = re.compile(r"&#(\d+);")


@frozen
class Braces:
    """What is in ``{…}``."""

    attributes: dict[str, str] = field(factory=dict[str, str])
    digest: str = ""
    deleted: bool = False
    unknown: str = ""


def is_attribute_name(name: str) -> bool:
    """Return whether a macro's parameter can be named in braces."""
    return _ATTRIBUTE_NAME.match(name) is not None


def digest_of(name: str, hidden: str) -> str:
    """Return the four digits that represent markup that is not shown."""
    # Neither a secret nor a signature: it only distinguishes one hidden thing from another.
    return hashlib.sha1(f"{name}\0{hidden}".encode(), usedforsecurity=False).hexdigest()[:4]


def format_braces(attributes: Mapping[str, str], digest: str = "", *, always: bool = False) -> str:
    """Return ``{…}``, or nothing when nothing is to be said."""
    parts = [f"{name}={_format_value(value)}" for name, value in attributes.items()]
    if digest:
        parts.append(f"#{digest}")
    return "{" + " ".join(parts) + "}" if parts or always else ""


def _format_value(value: str) -> str:
    if _PLAIN_VALUE.match(value):
        return value
    return '"' + _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", value) + '"'


def parse_braces(text: str) -> Braces:
    """Read what is between the braces."""
    attributes: dict[str, str] = {}
    digest, deleted, unknown = "", False, ""
    for found in _ITEM.finditer(text):
        name, quoted, plain, hashed, other = found.groups()
        if name:
            value = quoted if quoted is not None else plain
            attributes[name] = _REFERENCE.sub(lambda code: chr(int(code[1])), value)
        elif hashed:
            digest = hashed
        elif other == "delete":
            deleted = True
        else:
            unknown = other
    return Braces(attributes, digest, deleted, unknown)


def escape_label(text: str) -> str:
    """Return text as written in a directive's brackets."""
    text = re.sub(r"([\[\]\\])", r"\\\1", text)
    return f"\\{text}" if text.startswith("~") else text


def unescape_label(text: str) -> str:
    """Return the text that is in a directive's brackets."""
    return re.sub(r"\\(.)", r"\1", text)


def directive(
    colons: str, name: str, label: str, attributes: Mapping[str, str], digest: str, hint: str = ""
) -> str:
    """Return the line, or the part of one, that represents a macro."""
    shown = f"~{escape_label(hint)}" if hint and not label else escape_label(label)
    brackets = f"[{shown}]" if shown else ""
    always = colons == ":" and not brackets
    return f"{colons}{name}{brackets}{format_braces(attributes, digest, always=always)}"


def quote_part(text: str) -> str:
    """Return a title, a space key or a file name as a part of an address."""
    return quote(text, safe="!'*,;:@$&=+-._~" + "".join(c for c in text if ord(c) > 0xA0))


def unquote_part(text: str) -> str:
    """Return the title, the space key or the file name that a part of an address represents."""
    return unquote(text)
