"""Which operations of the documents each method of the facade calls. Declared here, only here.

`check_access` derives scopes from it, and the contract tests prove that it agrees with the code.
A method's row names everything that it may call, also what only some arguments or a lost answer
bring about. Names of operations are keys of the generated registry. Sorted.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["METHODS"]

METHODS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pages.create": ("createPage", "getPageById", "getPages", "getSpaces"),
        "pages.edit": ("getPageById", "updatePage"),
        "pages.find": ("getPages", "getSpaces"),
        "pages.get": ("getPageById",),
        "pages.list": ("getPages", "getSpaces"),
        "pages.update": ("getPageById", "updatePage"),
        "search": ("searchByCQL",),
        "spaces.get": ("getSpaceById",),
        "spaces.get_by_key": ("getSpaces",),
        "spaces.id_of": ("getSpaces",),
        "spaces.list": ("getSpaces",),
    }
)
