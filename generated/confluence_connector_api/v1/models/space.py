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
    from .generic_links import GenericLinks
    from .icon import Icon
    from .look_and_feel import LookAndFeel
    from .operation_check_result import OperationCheckResult
    from .space_descriptions import SpaceDescriptions
    from .space_expandable import SpaceExpandable
    from .space_history import SpaceHistory
    from .space_metadata import SpaceMetadata
    from .space_permission import SpacePermission
    from .space_settings import SpaceSettings
    from .theme import Theme


@define(kw_only=True, repr=False)
class Space(Model):
    field_expandable: SpaceExpandable
    field_links: GenericLinks
    key: str
    name: str
    status: str
    type_: str
    alias: str | Unset = UNSET
    description: SpaceDescriptions | Unset = UNSET
    history: SpaceHistory | Unset = UNSET
    homepage: Content | None | Unset = UNSET
    icon: Icon | None | Unset = UNSET
    id: int | Unset = UNSET
    look_and_feel: LookAndFeel | Unset = UNSET
    metadata: SpaceMetadata | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    permissions: list[SpacePermission] | Unset = UNSET
    settings: None | SpaceSettings | Unset = UNSET
    theme: Theme | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.SpaceExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "key": ("key", None),
        "name": ("name", None),
        "status": ("status", None),
        "type_": ("type", None),
        "alias": ("alias", None),
        "description": (
            "description",
            lambda value: (
                models.SpaceDescriptions.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "history": (
            "history",
            lambda value: (
                models.SpaceHistory.from_dict(value) if isinstance(value, dict) else value
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
        "look_and_feel": (
            "lookAndFeel",
            lambda value: models.LookAndFeel.from_dict(value) if isinstance(value, dict) else value,
        ),
        "metadata": (
            "metadata",
            lambda value: (
                models.SpaceMetadata.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
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
        "theme": (
            "theme",
            lambda value: models.Theme.from_dict(value) if isinstance(value, dict) else value,
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
