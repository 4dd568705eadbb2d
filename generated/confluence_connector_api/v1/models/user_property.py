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
    from .generic_links import GenericLinks
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, JsonObject, _parts_imported
    from .generic_links import GenericLinks
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class UserProperty:
    created_date: datetime.datetime
    id: str
    key: str
    last_modified_date: datetime.datetime
    value: JsonObject
    field_links: GenericLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.created_date is not MISSING:
            result["createdDate"] = dump(self.created_date)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.key is not MISSING:
            result["key"] = self.key
        if self.last_modified_date is not MISSING:
            result["lastModifiedDate"] = dump(self.last_modified_date)
        if self.value is not MISSING:
            result["value"] = dump(self.value)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_date = rest.pop("createdDate", MISSING)
        _last_modified_date = rest.pop("lastModifiedDate", MISSING)
        _value = rest.pop("value", MISSING)
        _field_links = rest.pop("_links", MISSING)
        model = cls(
            created_date=(
                read_datetime(_created_date) if isinstance(_created_date, str) else _created_date
            ),
            id=rest.pop("id", MISSING),
            key=rest.pop("key", MISSING),
            last_modified_date=(
                read_datetime(_last_modified_date)
                if isinstance(_last_modified_date, str)
                else _last_modified_date
            ),
            value=(JsonObject.from_dict(_value) if isinstance(_value, dict) else _value),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
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
