# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .json_object import JsonObject
    from .space_description_representation import SpaceDescriptionRepresentation


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global JsonObject, SpaceDescriptionRepresentation, _parts_imported
    from .json_object import JsonObject
    from .space_description_representation import SpaceDescriptionRepresentation

    _parts_imported = True


@define(kw_only=True)
class SpaceDescription:
    embedded_content: list[JsonObject]
    representation: SpaceDescriptionRepresentation
    value: str
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.embedded_content is not MISSING:
            result["embeddedContent"] = dump(self.embedded_content)
        if self.representation is not MISSING:
            result["representation"] = dump(self.representation)
        if self.value is not MISSING:
            result["value"] = self.value
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _embedded_content = rest.pop("embeddedContent", MISSING)
        _representation = rest.pop("representation", MISSING)
        model = cls(
            embedded_content=(
                [
                    (
                        JsonObject.from_dict(_embedded_content_item)
                        if isinstance(_embedded_content_item, dict)
                        else _embedded_content_item
                    )
                    for _embedded_content_item in _embedded_content
                ]
                if isinstance(_embedded_content, list)
                else _embedded_content
            ),
            representation=(
                SpaceDescriptionRepresentation.read(_representation)
                if isinstance(_representation, str)
                else _representation
            ),
            value=rest.pop("value", MISSING),
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
