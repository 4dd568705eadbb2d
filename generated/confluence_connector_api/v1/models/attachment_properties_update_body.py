# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .attachment_properties_update_body_metadata import AttachmentPropertiesUpdateBodyMetadata
    from .attachment_properties_update_body_version import AttachmentPropertiesUpdateBodyVersion
    from .container import Container
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class AttachmentPropertiesUpdateBody(Model):
    id: str
    type_: str
    version: AttachmentPropertiesUpdateBodyVersion
    container: Container | None | Unset = UNSET
    extensions: JsonObject | Unset = UNSET
    metadata: AttachmentPropertiesUpdateBodyMetadata | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "id": ("id", None),
        "type_": ("type", None),
        "version": (
            "version",
            lambda value: (
                models.AttachmentPropertiesUpdateBodyVersion.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "container": (
            "container",
            lambda value: models.Container.from_dict(value) if isinstance(value, dict) else value,
        ),
        "extensions": (
            "extensions",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "metadata": (
            "metadata",
            lambda value: (
                models.AttachmentPropertiesUpdateBodyMetadata.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "status": ("status", None),
        "title": ("title", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
