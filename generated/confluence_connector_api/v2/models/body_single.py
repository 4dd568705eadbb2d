# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .body_type import BodyType


@define(kw_only=True, repr=False)
class BodySingle(Model):
    atlas_doc_format: BodyType | Unset = UNSET
    storage: BodyType | Unset = UNSET
    view: BodyType | Unset = UNSET
    anonymous_export_view: BodyType | Unset = UNSET
    editor: BodyType | Unset = UNSET
    export_view: BodyType | Unset = UNSET
    styled_view: BodyType | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "atlas_doc_format": (
            "atlas_doc_format",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "storage": (
            "storage",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "view": (
            "view",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "anonymous_export_view": (
            "anonymous_export_view",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "editor": (
            "editor",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "export_view": (
            "export_view",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
        ),
        "styled_view": (
            "styled_view",
            lambda value: models.BodyType.from_dict(value) if isinstance(value, dict) else value,
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
