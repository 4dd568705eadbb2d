# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .attachment_properties_update_body_metadata import AttachmentPropertiesUpdateBodyMetadata
    from .attachment_properties_update_body_version import AttachmentPropertiesUpdateBodyVersion
    from .container import Container
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        AttachmentPropertiesUpdateBodyMetadata, \
        AttachmentPropertiesUpdateBodyVersion, \
        Container, \
        JsonObject, \
        _parts_imported
    from .attachment_properties_update_body_metadata import AttachmentPropertiesUpdateBodyMetadata
    from .attachment_properties_update_body_version import AttachmentPropertiesUpdateBodyVersion
    from .container import Container
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class AttachmentPropertiesUpdateBody:
    id: str
    type_: str
    version: AttachmentPropertiesUpdateBodyVersion
    container: Container | None | Unset = UNSET
    extensions: JsonObject | Unset = UNSET
    metadata: AttachmentPropertiesUpdateBodyMetadata | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.container is not MISSING:
            result["container"] = dump(self.container)
        if self.extensions is not MISSING:
            result["extensions"] = dump(self.extensions)
        if self.metadata is not MISSING:
            result["metadata"] = dump(self.metadata)
        if self.status is not MISSING:
            result["status"] = self.status
        if self.title is not MISSING:
            result["title"] = self.title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _version = rest.pop("version", MISSING)
        _container = rest.pop("container", MISSING)
        _extensions = rest.pop("extensions", MISSING)
        _metadata = rest.pop("metadata", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            type_=rest.pop("type", MISSING),
            version=(
                AttachmentPropertiesUpdateBodyVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
            ),
            container=(
                Container.from_dict(_container) if isinstance(_container, dict) else _container
            ),
            extensions=(
                JsonObject.from_dict(_extensions) if isinstance(_extensions, dict) else _extensions
            ),
            metadata=(
                AttachmentPropertiesUpdateBodyMetadata.from_dict(_metadata)
                if isinstance(_metadata, dict)
                else _metadata
            ),
            status=rest.pop("status", MISSING),
            title=rest.pop("title", MISSING),
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
