# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_create_space_description_expandable import ContentCreateSpaceDescriptionExpandable
    from .space_description import SpaceDescription


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentCreateSpaceDescriptionExpandable, SpaceDescription, _parts_imported
    from .content_create_space_description_expandable import ContentCreateSpaceDescriptionExpandable
    from .space_description import SpaceDescription

    _parts_imported = True


@define(kw_only=True)
class ContentCreateSpaceDescription:
    field_expandable: ContentCreateSpaceDescriptionExpandable | Unset = UNSET
    plain: SpaceDescription | Unset = UNSET
    view: SpaceDescription | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.plain is not MISSING:
            result["plain"] = dump(self.plain)
        if self.view is not MISSING:
            result["view"] = dump(self.view)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _plain = rest.pop("plain", MISSING)
        _view = rest.pop("view", MISSING)
        model = cls(
            field_expandable=(
                ContentCreateSpaceDescriptionExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            plain=(SpaceDescription.from_dict(_plain) if isinstance(_plain, dict) else _plain),
            view=(SpaceDescription.from_dict(_view) if isinstance(_view, dict) else _view),
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
