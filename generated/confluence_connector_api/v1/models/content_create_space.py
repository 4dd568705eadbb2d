# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content import Content
    from .content_create_space_description import ContentCreateSpaceDescription
    from .content_create_space_history import ContentCreateSpaceHistory
    from .content_create_space_metadata import ContentCreateSpaceMetadata
    from .global_space_identifier import GlobalSpaceIdentifier
    from .icon import Icon
    from .json_object import JsonObject
    from .look_and_feel import LookAndFeel
    from .operation_check_result import OperationCheckResult
    from .space_permission import SpacePermission
    from .space_settings import SpaceSettings
    from .theme import Theme


@define(kw_only=True, repr=False)
class ContentCreateSpace(Model):
    key: str
    description: ContentCreateSpaceDescription | None | Unset = UNSET
    history: ContentCreateSpaceHistory | Unset = UNSET
    homepage: Content | None | Unset = UNSET
    icon: Icon | None | Unset = UNSET
    id: int | None | Unset = UNSET
    identifiers: GlobalSpaceIdentifier | None | Unset = UNSET
    links: JsonObject | None | Unset = UNSET
    look_and_feel: LookAndFeel | Unset = UNSET
    metadata: ContentCreateSpaceMetadata | None | Unset = UNSET
    name: None | str | Unset = UNSET
    operations: list[OperationCheckResult] | None | Unset = UNSET
    permissions: list[SpacePermission] | None | Unset = UNSET
    settings: None | SpaceSettings | Unset = UNSET
    status: None | str | Unset = UNSET
    theme: Theme | Unset = UNSET
    type_: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "key": ("key", None),
        "description": (
            "description",
            lambda value: (
                models.ContentCreateSpaceDescription.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "history": (
            "history",
            lambda value: (
                models.ContentCreateSpaceHistory.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "homepage": (
            "homepage",
            lambda value: models.Content.from_dict(value) if isinstance(value, dict) else value,
        ),
        "icon": (
            "icon",
            lambda value: models.Icon.from_dict(value) if isinstance(value, dict) else value,
        ),
        "id": ("id", None),
        "identifiers": (
            "identifiers",
            lambda value: (
                models.GlobalSpaceIdentifier.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "links": (
            "links",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "look_and_feel": (
            "lookAndFeel",
            lambda value: models.LookAndFeel.from_dict(value) if isinstance(value, dict) else value,
        ),
        "metadata": (
            "metadata",
            lambda value: (
                models.ContentCreateSpaceMetadata.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "name": ("name", None),
        "operations": (
            "operations",
            lambda value: (
                [
                    (
                        models.OperationCheckResult.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "permissions": (
            "permissions",
            lambda value: (
                [
                    (
                        models.SpacePermission.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "settings": (
            "settings",
            lambda value: (
                models.SpaceSettings.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "status": ("status", None),
        "theme": (
            "theme",
            lambda value: models.Theme.from_dict(value) if isinstance(value, dict) else value,
        ),
        "type_": ("type", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
