# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_metadata_currentuser_expandable import ContentMetadataCurrentuserExpandable
    from .content_metadata_currentuser_favourited import ContentMetadataCurrentuserFavourited
    from .content_metadata_currentuser_lastcontributed import (
        ContentMetadataCurrentuserLastcontributed,
    )
    from .content_metadata_currentuser_lastmodified import ContentMetadataCurrentuserLastmodified
    from .content_metadata_currentuser_viewed import ContentMetadataCurrentuserViewed
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentMetadataCurrentuserExpandable, \
        ContentMetadataCurrentuserFavourited, \
        ContentMetadataCurrentuserLastcontributed, \
        ContentMetadataCurrentuserLastmodified, \
        ContentMetadataCurrentuserViewed, \
        JsonObject, \
        _parts_imported
    from .content_metadata_currentuser_expandable import ContentMetadataCurrentuserExpandable
    from .content_metadata_currentuser_favourited import ContentMetadataCurrentuserFavourited
    from .content_metadata_currentuser_lastcontributed import (
        ContentMetadataCurrentuserLastcontributed,
    )
    from .content_metadata_currentuser_lastmodified import ContentMetadataCurrentuserLastmodified
    from .content_metadata_currentuser_viewed import ContentMetadataCurrentuserViewed
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class ContentMetadataCurrentuser:
    field_expandable: ContentMetadataCurrentuserExpandable | Unset = UNSET
    favourited: ContentMetadataCurrentuserFavourited | Unset = UNSET
    lastcontributed: ContentMetadataCurrentuserLastcontributed | Unset = UNSET
    lastmodified: ContentMetadataCurrentuserLastmodified | Unset = UNSET
    scheduled: JsonObject | Unset = UNSET
    viewed: ContentMetadataCurrentuserViewed | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.favourited is not MISSING:
            result["favourited"] = dump(self.favourited)
        if self.lastcontributed is not MISSING:
            result["lastcontributed"] = dump(self.lastcontributed)
        if self.lastmodified is not MISSING:
            result["lastmodified"] = dump(self.lastmodified)
        if self.scheduled is not MISSING:
            result["scheduled"] = dump(self.scheduled)
        if self.viewed is not MISSING:
            result["viewed"] = dump(self.viewed)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _favourited = rest.pop("favourited", MISSING)
        _lastcontributed = rest.pop("lastcontributed", MISSING)
        _lastmodified = rest.pop("lastmodified", MISSING)
        _scheduled = rest.pop("scheduled", MISSING)
        _viewed = rest.pop("viewed", MISSING)
        model = cls(
            field_expandable=(
                ContentMetadataCurrentuserExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            favourited=(
                ContentMetadataCurrentuserFavourited.from_dict(_favourited)
                if isinstance(_favourited, dict)
                else _favourited
            ),
            lastcontributed=(
                ContentMetadataCurrentuserLastcontributed.from_dict(_lastcontributed)
                if isinstance(_lastcontributed, dict)
                else _lastcontributed
            ),
            lastmodified=(
                ContentMetadataCurrentuserLastmodified.from_dict(_lastmodified)
                if isinstance(_lastmodified, dict)
                else _lastmodified
            ),
            scheduled=(
                JsonObject.from_dict(_scheduled) if isinstance(_scheduled, dict) else _scheduled
            ),
            viewed=(
                ContentMetadataCurrentuserViewed.from_dict(_viewed)
                if isinstance(_viewed, dict)
                else _viewed
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
