# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .icon import Icon


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, Icon, _parts_imported
    from .generic_links import GenericLinks
    from .icon import Icon

    _parts_imported = True


@define(kw_only=True)
class Theme:
    theme_key: str
    field_links: GenericLinks | Unset = UNSET
    description: str | Unset = UNSET
    icon: Icon | None | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.theme_key is not MISSING:
            result["themeKey"] = self.theme_key
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.icon is not MISSING:
            result["icon"] = dump(self.icon)
        if self.name is not MISSING:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _icon = rest.pop("icon", MISSING)
        model = cls(
            theme_key=rest.pop("themeKey", MISSING),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            description=rest.pop("description", MISSING),
            icon=(Icon.from_dict(_icon) if isinstance(_icon, dict) else _icon),
            name=rest.pop("name", MISSING),
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
