"""Compares storage bodies past what Confluence adds when it saves one. Pure."""

from __future__ import annotations

import json
import re

from .json_kinds import is_array, is_object

__all__ = ["same_body"]

# Attributes that the server writes into macros and blocks on its own account.
_ADDED_ATTRIBUTES = ("ac:schema-version", "ac:macro-id", "ac:local-id", "local-id")
_BEFORE_EMPTY_END = r"(?<!\s)\s*/>"
# What stands in CDATA is a macro's text: code that looks like markup is not normalised.
_CDATA_OR_TAG = r"(?s)<!\[CDATA\[.*?(?:\]\]>|\Z)|<[^<>]*>"


def same_body(stored: str, given: str, *, representation: str) -> bool:
    """Tell whether saving ``given`` over ``stored`` would change nothing but the server's marks.

    Confluence normalises what it saves: storage gains attributes and ``<hr/>`` becomes
    ``<hr />``, ADF gains ``localId``. An attribute that the given body itself carries counts.

    Args:
        stored: The body as Confluence returned it.
        given: The body that is to be saved.
        representation: Of both: ``storage`` or ``atlas_doc_format``.
    """
    if stored == given:
        return True
    if representation == "atlas_doc_format":
        ids = [] if '"localId"' in given else ["localId"]
        return _plain_adf(stored, ids) == _plain_adf(given, ids)
    added = [name for name in _ADDED_ATTRIBUTES if f"{name}=" not in given]
    return _plain_storage(stored, added) == _plain_storage(given, added)


def _plain_storage(body: str, added: list[str]) -> str:
    def plain(found: re.Match[str]) -> str:
        tag = found[0]
        if tag.startswith("<!"):
            return tag
        for name in added:
            tag = re.sub(rf'\s{name}="[^"]*"', "", tag)
        return re.sub(_BEFORE_EMPTY_END, " />", tag)

    return re.sub(_CDATA_OR_TAG, plain, body).strip()


def _plain_adf(body: str, added: list[str]) -> str:
    try:
        # As text again, because Python takes true for 1.
        return json.dumps(_without(added, json.loads(body)), sort_keys=True)
    except (ValueError, RecursionError):
        return body


def _without(added: list[str], node: object) -> object:
    if is_object(node):
        return {key: _without(added, value) for key, value in node.items() if key not in added}
    if is_array(node):
        return [_without(added, item) for item in node]
    return node
