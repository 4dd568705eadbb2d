# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_metadata_currentuser import ContentMetadataCurrentuser
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label
    from .label_array import LabelArray


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentMetadataCurrentuser, GenericLinks, JsonObject, Label, LabelArray, _parts_imported
    from .content_metadata_currentuser import ContentMetadataCurrentuser
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label
    from .label_array import LabelArray

    _parts_imported = True


@define(kw_only=True)
class ContentMetadata:
    currentuser: ContentMetadataCurrentuser | Unset = UNSET
    frontend: JsonObject | Unset = UNSET
    labels: LabelArray | list[Label] | Unset = UNSET
    properties: GenericLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.currentuser is not MISSING:
            result["currentuser"] = dump(self.currentuser)
        if self.frontend is not MISSING:
            result["frontend"] = dump(self.frontend)
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.properties is not MISSING:
            result["properties"] = dump(self.properties)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _currentuser = rest.pop("currentuser", MISSING)
        _frontend = rest.pop("frontend", MISSING)
        _labels = rest.pop("labels", MISSING)
        _properties = rest.pop("properties", MISSING)
        model = cls(
            currentuser=(
                ContentMetadataCurrentuser.from_dict(_currentuser)
                if isinstance(_currentuser, dict)
                else _currentuser
            ),
            frontend=(
                JsonObject.from_dict(_frontend) if isinstance(_frontend, dict) else _frontend
            ),
            labels=(
                [
                    (
                        Label.from_dict(_labels_item)
                        if isinstance(_labels_item, dict)
                        else _labels_item
                    )
                    for _labels_item in _labels
                ]
                if isinstance(_labels, list)
                else (LabelArray.from_dict(_labels) if isinstance(_labels, dict) else _labels)
            ),
            properties=(
                GenericLinks.from_dict(_properties)
                if isinstance(_properties, dict)
                else _properties
            ),
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
