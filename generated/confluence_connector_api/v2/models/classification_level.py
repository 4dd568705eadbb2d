# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .classification_level_color import ClassificationLevelColor
    from .classification_level_status import ClassificationLevelStatus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ClassificationLevelColor, ClassificationLevelStatus, _parts_imported
    from .classification_level_color import ClassificationLevelColor
    from .classification_level_status import ClassificationLevelStatus

    _parts_imported = True


@define(kw_only=True)
class ClassificationLevel:
    color: ClassificationLevelColor | Unset = UNSET
    description: str | Unset = UNSET
    guideline: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    order: float | Unset = UNSET
    status: ClassificationLevelStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.color is not MISSING:
            result["color"] = dump(self.color)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.guideline is not MISSING:
            result["guideline"] = self.guideline
        if self.id is not MISSING:
            result["id"] = self.id
        if self.name is not MISSING:
            result["name"] = self.name
        if self.order is not MISSING:
            result["order"] = self.order
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _color = rest.pop("color", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            color=(ClassificationLevelColor.read(_color) if isinstance(_color, str) else _color),
            description=rest.pop("description", MISSING),
            guideline=rest.pop("guideline", MISSING),
            id=rest.pop("id", MISSING),
            name=rest.pop("name", MISSING),
            order=rest.pop("order", MISSING),
            status=(
                ClassificationLevelStatus.read(_status) if isinstance(_status, str) else _status
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
