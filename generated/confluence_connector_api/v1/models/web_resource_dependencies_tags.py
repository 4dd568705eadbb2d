# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global JsonObject, _parts_imported
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class WebResourceDependenciesTags:
    field_expandable: JsonObject | Unset = UNSET
    all_: str | Unset = UNSET
    css: str | Unset = UNSET
    data: str | Unset = UNSET
    js: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.all_ is not MISSING:
            result["all"] = self.all_
        if self.css is not MISSING:
            result["css"] = self.css
        if self.data is not MISSING:
            result["data"] = self.data
        if self.js is not MISSING:
            result["js"] = self.js
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        model = cls(
            field_expandable=(
                JsonObject.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            all_=rest.pop("all", MISSING),
            css=rest.pop("css", MISSING),
            data=rest.pop("data", MISSING),
            js=rest.pop("js", MISSING),
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
