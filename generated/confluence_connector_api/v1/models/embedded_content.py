# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .embeddable import Embeddable


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global Embeddable, _parts_imported
    from .embeddable import Embeddable

    _parts_imported = True


@define(kw_only=True)
class EmbeddedContent:
    entity: Embeddable | Unset = UNSET
    entity_id: int | Unset = UNSET
    entity_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.entity is not MISSING:
            result["entity"] = dump(self.entity)
        if self.entity_id is not MISSING:
            result["entityId"] = self.entity_id
        if self.entity_type is not MISSING:
            result["entityType"] = self.entity_type
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _entity = rest.pop("entity", MISSING)
        model = cls(
            entity=(Embeddable.from_dict(_entity) if isinstance(_entity, dict) else _entity),
            entity_id=rest.pop("entityId", MISSING),
            entity_type=rest.pop("entityType", MISSING),
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
