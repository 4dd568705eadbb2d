# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .content_history_contributors import ContentHistoryContributors
    from .content_history_expandable import ContentHistoryExpandable
    from .generic_links import GenericLinks
    from .user import User
    from .version import Version


@define(kw_only=True, repr=False)
class ContentHistory(Model):
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

    _fields: ClassVar[Fields] = {
        "latest": ("latest", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentHistoryExpandable.from_dict(value)
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
        "contributors": (
            "contributors",
            lambda value: (
                models.ContentHistoryContributors.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "created_by": (
            "createdBy",
            lambda value: models.User.from_dict(value) if isinstance(value, dict) else value,
        ),
        "created_date": (
            "createdDate",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "last_owned_by": (
            "lastOwnedBy",
            lambda value: models.User.from_dict(value) if isinstance(value, dict) else value,
        ),
        "last_updated": (
            "lastUpdated",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
        ),
        "next_version": (
            "nextVersion",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
        ),
        "owned_by": (
            "ownedBy",
            lambda value: models.User.from_dict(value) if isinstance(value, dict) else value,
        ),
        "previous_version": (
            "previousVersion",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
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
