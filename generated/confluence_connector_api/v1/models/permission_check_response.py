# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .message import Message


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, Message, _parts_imported
    from .generic_links import GenericLinks
    from .message import Message

    _parts_imported = True


@define(kw_only=True)
class PermissionCheckResponse:
    has_permission: bool
    field_links: GenericLinks | Unset = UNSET
    errors: list[Message] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.has_permission is not MISSING:
            result["hasPermission"] = self.has_permission
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.errors is not MISSING:
            result["errors"] = dump(self.errors)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _errors = rest.pop("errors", MISSING)
        model = cls(
            has_permission=rest.pop("hasPermission", MISSING),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            errors=(
                [
                    (
                        Message.from_dict(_errors_item)
                        if isinstance(_errors_item, dict)
                        else _errors_item
                    )
                    for _errors_item in _errors
                ]
                if isinstance(_errors, list)
                else _errors
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
