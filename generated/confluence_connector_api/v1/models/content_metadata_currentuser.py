# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_metadata_currentuser_expandable import ContentMetadataCurrentuserExpandable
    from .content_metadata_currentuser_favourited import ContentMetadataCurrentuserFavourited
    from .content_metadata_currentuser_lastcontributed import (
        ContentMetadataCurrentuserLastcontributed,
    )
    from .content_metadata_currentuser_lastmodified import ContentMetadataCurrentuserLastmodified
    from .content_metadata_currentuser_viewed import ContentMetadataCurrentuserViewed
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class ContentMetadataCurrentuser(Model):
    field_expandable: ContentMetadataCurrentuserExpandable | Unset = UNSET
    favourited: ContentMetadataCurrentuserFavourited | Unset = UNSET
    lastcontributed: ContentMetadataCurrentuserLastcontributed | Unset = UNSET
    lastmodified: ContentMetadataCurrentuserLastmodified | Unset = UNSET
    scheduled: JsonObject | Unset = UNSET
    viewed: ContentMetadataCurrentuserViewed | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentMetadataCurrentuserExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "favourited": (
            "favourited",
            lambda value: (
                models.ContentMetadataCurrentuserFavourited.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "lastcontributed": (
            "lastcontributed",
            lambda value: (
                models.ContentMetadataCurrentuserLastcontributed.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "lastmodified": (
            "lastmodified",
            lambda value: (
                models.ContentMetadataCurrentuserLastmodified.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "scheduled": (
            "scheduled",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "viewed": (
            "viewed",
            lambda value: (
                models.ContentMetadataCurrentuserViewed.from_dict(value)
                if isinstance(value, dict)
                else value
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
