# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

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


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        Content, \
        GenericLinks, \
        Icon, \
        LookAndFeel, \
        OperationCheckResult, \
        SpaceDescriptions, \
        SpaceExpandable, \
        SpaceHistory, \
        SpaceMetadata, \
        SpacePermission, \
        SpaceSettings, \
        Theme, \
        _parts_imported
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

    _parts_imported = True


@define(kw_only=True)
class Space:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.key is not MISSING:
            result["key"] = self.key
        if self.name is not MISSING:
            result["name"] = self.name
        if self.status is not MISSING:
            result["status"] = self.status
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.alias is not MISSING:
            result["alias"] = self.alias
        if self.description is not MISSING:
            result["description"] = dump(self.description)
        if self.history is not MISSING:
            result["history"] = dump(self.history)
        if self.homepage is not MISSING:
            result["homepage"] = dump(self.homepage)
        if self.icon is not MISSING:
            result["icon"] = dump(self.icon)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.look_and_feel is not MISSING:
            result["lookAndFeel"] = dump(self.look_and_feel)
        if self.metadata is not MISSING:
            result["metadata"] = dump(self.metadata)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.permissions is not MISSING:
            result["permissions"] = dump(self.permissions)
        if self.settings is not MISSING:
            result["settings"] = dump(self.settings)
        if self.theme is not MISSING:
            result["theme"] = dump(self.theme)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _description = rest.pop("description", MISSING)
        _history = rest.pop("history", MISSING)
        _homepage = rest.pop("homepage", MISSING)
        _icon = rest.pop("icon", MISSING)
        _look_and_feel = rest.pop("lookAndFeel", MISSING)
        _metadata = rest.pop("metadata", MISSING)
        _operations = rest.pop("operations", MISSING)
        _permissions = rest.pop("permissions", MISSING)
        _settings = rest.pop("settings", MISSING)
        _theme = rest.pop("theme", MISSING)
        model = cls(
            field_expandable=(
                SpaceExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            key=rest.pop("key", MISSING),
            name=rest.pop("name", MISSING),
            status=rest.pop("status", MISSING),
            type_=rest.pop("type", MISSING),
            alias=rest.pop("alias", MISSING),
            description=(
                SpaceDescriptions.from_dict(_description)
                if isinstance(_description, dict)
                else _description
            ),
            history=(SpaceHistory.from_dict(_history) if isinstance(_history, dict) else _history),
            homepage=(Content.from_dict(_homepage) if isinstance(_homepage, dict) else _homepage),
            icon=(Icon.from_dict(_icon) if isinstance(_icon, dict) else _icon),
            id=rest.pop("id", MISSING),
            look_and_feel=(
                LookAndFeel.from_dict(_look_and_feel)
                if isinstance(_look_and_feel, dict)
                else _look_and_feel
            ),
            metadata=(
                SpaceMetadata.from_dict(_metadata) if isinstance(_metadata, dict) else _metadata
            ),
            operations=(
                [
                    (
                        OperationCheckResult.from_dict(_operations_item)
                        if isinstance(_operations_item, dict)
                        else _operations_item
                    )
                    for _operations_item in _operations
                ]
                if isinstance(_operations, list)
                else _operations
            ),
            permissions=(
                [
                    (
                        SpacePermission.from_dict(_permissions_item)
                        if isinstance(_permissions_item, dict)
                        else _permissions_item
                    )
                    for _permissions_item in _permissions
                ]
                if isinstance(_permissions, list)
                else _permissions
            ),
            settings=(
                SpaceSettings.from_dict(_settings) if isinstance(_settings, dict) else _settings
            ),
            theme=(Theme.from_dict(_theme) if isinstance(_theme, dict) else _theme),
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
