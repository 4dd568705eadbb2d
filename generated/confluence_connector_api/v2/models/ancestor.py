# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .ancestor_type import AncestorType


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global AncestorType, _parts_imported
    from .ancestor_type import AncestorType

    _parts_imported = True


@define(kw_only=True)
class Ancestor:
    id: str
    type_: AncestorType
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _type_ = rest.pop("type", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            type_=(AncestorType.read(_type_) if isinstance(_type_, str) else _type_),
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
