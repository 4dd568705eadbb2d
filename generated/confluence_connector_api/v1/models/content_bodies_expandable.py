# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContentBodiesExpandable:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.anonymous_export_view is not MISSING:
            result["anonymous_export_view"] = self.anonymous_export_view
        if self.atlas_doc_format is not MISSING:
            result["atlas_doc_format"] = self.atlas_doc_format
        if self.dynamic is not MISSING:
            result["dynamic"] = self.dynamic
        if self.editor is not MISSING:
            result["editor"] = self.editor
        if self.editor2 is not MISSING:
            result["editor2"] = self.editor2
        if self.export_view is not MISSING:
            result["export_view"] = self.export_view
        if self.raw is not MISSING:
            result["raw"] = self.raw
        if self.storage is not MISSING:
            result["storage"] = self.storage
        if self.styled_view is not MISSING:
            result["styled_view"] = self.styled_view
        if self.view is not MISSING:
            result["view"] = self.view
        if self.wiki is not MISSING:
            result["wiki"] = self.wiki
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            anonymous_export_view=rest.pop("anonymous_export_view", MISSING),
            atlas_doc_format=rest.pop("atlas_doc_format", MISSING),
            dynamic=rest.pop("dynamic", MISSING),
            editor=rest.pop("editor", MISSING),
            editor2=rest.pop("editor2", MISSING),
            export_view=rest.pop("export_view", MISSING),
            raw=rest.pop("raw", MISSING),
            storage=rest.pop("storage", MISSING),
            styled_view=rest.pop("styled_view", MISSING),
            view=rest.pop("view", MISSING),
            wiki=rest.pop("wiki", MISSING),
        )
        model.additional_properties = rest
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
