# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContentBodiesExpandable(Model):
    anonymous_export_view: str | Unset = UNSET
    atlas_doc_format: str | Unset = UNSET
    dynamic: str | Unset = UNSET
    editor: str | Unset = UNSET
    editor2: str | Unset = UNSET
    export_view: str | Unset = UNSET
    raw: str | Unset = UNSET
    storage: str | Unset = UNSET
    styled_view: str | Unset = UNSET
    view: str | Unset = UNSET
    wiki: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "anonymous_export_view": ("anonymous_export_view", None),
        "atlas_doc_format": ("atlas_doc_format", None),
        "dynamic": ("dynamic", None),
        "editor": ("editor", None),
        "editor2": ("editor2", None),
        "export_view": ("export_view", None),
        "raw": ("raw", None),
        "storage": ("storage", None),
        "styled_view": ("styled_view", None),
        "view": ("view", None),
        "wiki": ("wiki", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
