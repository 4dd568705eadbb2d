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
    from .space_description import SpaceDescription
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks
    from .space_single_labels import SpaceSingleLabels
    from .space_single_operations import SpaceSingleOperations
    from .space_single_permissions import SpaceSinglePermissions
    from .space_single_properties import SpaceSingleProperties
    from .space_status import SpaceStatus
    from .space_type import SpaceType


@define(kw_only=True, repr=False)
class SpaceSingle(Model):
    field_links: SpaceLinks
    author_id: str
    created_at: datetime.datetime
    homepage_id: None | str
    id: str
    key: str
    name: str
    status: SpaceStatus
    type_: SpaceType
    description: None | SpaceDescription | Unset = UNSET
    icon: None | SpaceIcon | Unset = UNSET
    labels: SpaceSingleLabels | Unset = UNSET
    operations: SpaceSingleOperations | Unset = UNSET
    permissions: SpaceSinglePermissions | Unset = UNSET
    properties: SpaceSingleProperties | Unset = UNSET
    space_owner_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: models.SpaceLinks.from_dict(value) if isinstance(value, dict) else value,
        ),
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "homepage_id": ("homepageId", None),
        "id": ("id", None),
        "key": ("key", None),
        "name": ("name", None),
        "status": (
            "status",
            lambda value: models.SpaceStatus.read(value) if isinstance(value, str) else value,
        ),
        "type_": (
            "type",
            lambda value: models.SpaceType.read(value) if isinstance(value, str) else value,
        ),
        "description": (
            "description",
            lambda value: (
                models.SpaceDescription.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "icon": (
            "icon",
            lambda value: models.SpaceIcon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "labels": (
            "labels",
            lambda value: (
                models.SpaceSingleLabels.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                models.SpaceSingleOperations.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "permissions": (
            "permissions",
            lambda value: (
                models.SpaceSinglePermissions.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "properties": (
            "properties",
            lambda value: (
                models.SpaceSingleProperties.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "space_owner_id": ("spaceOwnerId", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
