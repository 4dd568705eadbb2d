# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .attachment_update_container import AttachmentUpdateContainer
    from .attachment_update_metadata import AttachmentUpdateMetadata
    from .attachment_update_type import AttachmentUpdateType
    from .attachment_update_version import AttachmentUpdateVersion


@define(kw_only=True, repr=False)
class AttachmentUpdate(Model):
    id: str
    type_: AttachmentUpdateType
    version: AttachmentUpdateVersion
    container: AttachmentUpdateContainer | Unset = UNSET
    metadata: AttachmentUpdateMetadata | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "id": ("id", None),
        "type_": (
            "type",
            lambda value: (
                models.AttachmentUpdateType.read(value) if isinstance(value, str) else value
            ),
        ),
        "version": (
            "version",
            lambda value: (
                models.AttachmentUpdateVersion.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "container": (
            "container",
            lambda value: (
                models.AttachmentUpdateContainer.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "metadata": (
            "metadata",
            lambda value: (
                models.AttachmentUpdateMetadata.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
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
