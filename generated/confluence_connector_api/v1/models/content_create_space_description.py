# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_create_space_description_expandable import ContentCreateSpaceDescriptionExpandable
    from .space_description import SpaceDescription


@define(kw_only=True, repr=False)
class ContentCreateSpaceDescription(Model):
    field_expandable: ContentCreateSpaceDescriptionExpandable | Unset = UNSET
    plain: SpaceDescription | Unset = UNSET
    view: SpaceDescription | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentCreateSpaceDescriptionExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "plain": (
            "plain",
            lambda value: (
                models.SpaceDescription.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "view": (
            "view",
            lambda value: (
                models.SpaceDescription.from_dict(value) if isinstance(value, dict) else value
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
