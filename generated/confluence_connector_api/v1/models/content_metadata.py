# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_metadata_currentuser import ContentMetadataCurrentuser
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label
    from .label_array import LabelArray


@define(kw_only=True, repr=False)
class ContentMetadata(Model):
    currentuser: ContentMetadataCurrentuser | Unset = UNSET
    frontend: JsonObject | Unset = UNSET
    labels: LabelArray | list[Label] | Unset = UNSET
    properties: GenericLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "currentuser": (
            "currentuser",
            lambda value: (
                models.ContentMetadataCurrentuser.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "frontend": (
            "frontend",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "labels": (
            "labels",
            lambda value: (
                [
                    (
                        models.Label.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else (models.LabelArray.from_dict(value) if isinstance(value, dict) else value)
            ),
        ),
        "properties": (
            "properties",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
