# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_body_create import ContentBodyCreate
    from .content_body_create_storage import ContentBodyCreateStorage


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentBodyCreate, ContentBodyCreateStorage, _parts_imported
    from .content_body_create import ContentBodyCreate
    from .content_body_create_storage import ContentBodyCreateStorage

    _parts_imported = True


@define(kw_only=True)
class ContentUpdateBody:
    anonymous_export_view: ContentBodyCreate | Unset = UNSET
    atlas_doc_format: ContentBodyCreate | Unset = UNSET
    editor: ContentBodyCreate | Unset = UNSET
    editor2: ContentBodyCreate | Unset = UNSET
    export_view: ContentBodyCreate | Unset = UNSET
    storage: ContentBodyCreateStorage | Unset = UNSET
    styled_view: ContentBodyCreate | Unset = UNSET
    view: ContentBodyCreate | Unset = UNSET
    wiki: ContentBodyCreate | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.anonymous_export_view is not MISSING:
            result["anonymous_export_view"] = dump(self.anonymous_export_view)
        if self.atlas_doc_format is not MISSING:
            result["atlas_doc_format"] = dump(self.atlas_doc_format)
        if self.editor is not MISSING:
            result["editor"] = dump(self.editor)
        if self.editor2 is not MISSING:
            result["editor2"] = dump(self.editor2)
        if self.export_view is not MISSING:
            result["export_view"] = dump(self.export_view)
        if self.storage is not MISSING:
            result["storage"] = dump(self.storage)
        if self.styled_view is not MISSING:
            result["styled_view"] = dump(self.styled_view)
        if self.view is not MISSING:
            result["view"] = dump(self.view)
        if self.wiki is not MISSING:
            result["wiki"] = dump(self.wiki)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _anonymous_export_view = rest.pop("anonymous_export_view", MISSING)
        _atlas_doc_format = rest.pop("atlas_doc_format", MISSING)
        _editor = rest.pop("editor", MISSING)
        _editor2 = rest.pop("editor2", MISSING)
        _export_view = rest.pop("export_view", MISSING)
        _storage = rest.pop("storage", MISSING)
        _styled_view = rest.pop("styled_view", MISSING)
        _view = rest.pop("view", MISSING)
        _wiki = rest.pop("wiki", MISSING)
        model = cls(
            anonymous_export_view=(
                ContentBodyCreate.from_dict(_anonymous_export_view)
                if isinstance(_anonymous_export_view, dict)
                else _anonymous_export_view
            ),
            atlas_doc_format=(
                ContentBodyCreate.from_dict(_atlas_doc_format)
                if isinstance(_atlas_doc_format, dict)
                else _atlas_doc_format
            ),
            editor=(ContentBodyCreate.from_dict(_editor) if isinstance(_editor, dict) else _editor),
            editor2=(
                ContentBodyCreate.from_dict(_editor2) if isinstance(_editor2, dict) else _editor2
            ),
            export_view=(
                ContentBodyCreate.from_dict(_export_view)
                if isinstance(_export_view, dict)
                else _export_view
            ),
            storage=(
                ContentBodyCreateStorage.from_dict(_storage)
                if isinstance(_storage, dict)
                else _storage
            ),
            styled_view=(
                ContentBodyCreate.from_dict(_styled_view)
                if isinstance(_styled_view, dict)
                else _styled_view
            ),
            view=(ContentBodyCreate.from_dict(_view) if isinstance(_view, dict) else _view),
            wiki=(ContentBodyCreate.from_dict(_wiki) if isinstance(_wiki, dict) else _wiki),
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
