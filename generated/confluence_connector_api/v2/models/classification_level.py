# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .classification_level_color import ClassificationLevelColor
    from .classification_level_status import ClassificationLevelStatus


@define(kw_only=True, repr=False)
class ClassificationLevel(Model):
    color: ClassificationLevelColor | Unset = UNSET
    description: str | Unset = UNSET
    guideline: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    order: float | Unset = UNSET
    status: ClassificationLevelStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "color": (
            "color",
            lambda value: (
                models.ClassificationLevelColor.read(value) if isinstance(value, str) else value
            ),
        ),
        "description": ("description", None),
        "guideline": ("guideline", None),
        "id": ("id", None),
        "name": ("name", None),
        "order": ("order", None),
        "status": (
            "status",
            lambda value: (
                models.ClassificationLevelStatus.read(value) if isinstance(value, str) else value
            ),
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
