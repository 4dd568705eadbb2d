# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_restriction import ContentRestriction
    from .content_restrictions_expandable import ContentRestrictionsExpandable
    from .generic_links import GenericLinks


@define(kw_only=True, repr=False)
class ContentRestrictions(Model):
    field_expandable: ContentRestrictionsExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    read: ContentRestriction | Unset = UNSET
    update: ContentRestriction | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentRestrictionsExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "read": (
            "read",
            lambda value: (
                models.ContentRestriction.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "update": (
            "update",
            lambda value: (
                models.ContentRestriction.from_dict(value) if isinstance(value, dict) else value
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
