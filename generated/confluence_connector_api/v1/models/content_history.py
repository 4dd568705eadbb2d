# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .content_history_contributors import ContentHistoryContributors
    from .content_history_expandable import ContentHistoryExpandable
    from .generic_links import GenericLinks
    from .user import User
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentHistoryContributors, \
        ContentHistoryExpandable, \
        GenericLinks, \
        User, \
        Version, \
        _parts_imported
    from .content_history_contributors import ContentHistoryContributors
    from .content_history_expandable import ContentHistoryExpandable
    from .generic_links import GenericLinks
    from .user import User
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class ContentHistory:
    latest: bool
    field_expandable: ContentHistoryExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    contributors: ContentHistoryContributors | Unset = UNSET
    created_by: None | Unset | User = UNSET
    created_date: datetime.datetime | Unset = UNSET
    last_owned_by: None | Unset | User = UNSET
    last_updated: None | Unset | Version = UNSET
    next_version: None | Unset | Version = UNSET
    owned_by: None | Unset | User = UNSET
    previous_version: None | Unset | Version = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.latest is not MISSING:
            result["latest"] = self.latest
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.contributors is not MISSING:
            result["contributors"] = dump(self.contributors)
        if self.created_by is not MISSING:
            result["createdBy"] = dump(self.created_by)
        if self.created_date is not MISSING:
            result["createdDate"] = dump(self.created_date)
        if self.last_owned_by is not MISSING:
            result["lastOwnedBy"] = dump(self.last_owned_by)
        if self.last_updated is not MISSING:
            result["lastUpdated"] = dump(self.last_updated)
        if self.next_version is not MISSING:
            result["nextVersion"] = dump(self.next_version)
        if self.owned_by is not MISSING:
            result["ownedBy"] = dump(self.owned_by)
        if self.previous_version is not MISSING:
            result["previousVersion"] = dump(self.previous_version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _contributors = rest.pop("contributors", MISSING)
        _created_by = rest.pop("createdBy", MISSING)
        _created_date = rest.pop("createdDate", MISSING)
        _last_owned_by = rest.pop("lastOwnedBy", MISSING)
        _last_updated = rest.pop("lastUpdated", MISSING)
        _next_version = rest.pop("nextVersion", MISSING)
        _owned_by = rest.pop("ownedBy", MISSING)
        _previous_version = rest.pop("previousVersion", MISSING)
        model = cls(
            latest=rest.pop("latest", MISSING),
            field_expandable=(
                ContentHistoryExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            contributors=(
                ContentHistoryContributors.from_dict(_contributors)
                if isinstance(_contributors, dict)
                else _contributors
            ),
            created_by=(
                User.from_dict(_created_by) if isinstance(_created_by, dict) else _created_by
            ),
            created_date=(
                read_datetime(_created_date) if isinstance(_created_date, str) else _created_date
            ),
            last_owned_by=(
                User.from_dict(_last_owned_by)
                if isinstance(_last_owned_by, dict)
                else _last_owned_by
            ),
            last_updated=(
                Version.from_dict(_last_updated)
                if isinstance(_last_updated, dict)
                else _last_updated
            ),
            next_version=(
                Version.from_dict(_next_version)
                if isinstance(_next_version, dict)
                else _next_version
            ),
            owned_by=(User.from_dict(_owned_by) if isinstance(_owned_by, dict) else _owned_by),
            previous_version=(
                Version.from_dict(_previous_version)
                if isinstance(_previous_version, dict)
                else _previous_version
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
