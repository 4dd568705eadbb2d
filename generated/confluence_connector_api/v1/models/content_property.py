# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_property_expandable import ContentPropertyExpandable
    from .content_property_version import ContentPropertyVersion
    from .generic_links import GenericLinks
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentPropertyExpandable, \
        ContentPropertyVersion, \
        GenericLinks, \
        JsonObject, \
        _parts_imported
    from .content_property_expandable import ContentPropertyExpandable
    from .content_property_version import ContentPropertyVersion
    from .generic_links import GenericLinks
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class ContentProperty:
    field_links: GenericLinks
    id: str
    key: str
    value: bool | JsonObject | list[str] | str
    field_expandable: ContentPropertyExpandable | Unset = UNSET
    version: ContentPropertyVersion | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.key is not MISSING:
            result["key"] = self.key
        if self.value is not MISSING:
            result["value"] = dump(self.value)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _value = rest.pop("value", MISSING)
        _field_expandable = rest.pop("_expandable", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            id=rest.pop("id", MISSING),
            key=rest.pop("key", MISSING),
            value=(JsonObject.from_dict(_value) if isinstance(_value, dict) else _value),
            field_expandable=(
                ContentPropertyExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            version=(
                ContentPropertyVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
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
