# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .permission_subject import PermissionSubject
    from .space_permission_custom_content_operations_item import (
        SpacePermissionCustomContentOperationsItem,
    )


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global PermissionSubject, SpacePermissionCustomContentOperationsItem, _parts_imported
    from .permission_subject import PermissionSubject
    from .space_permission_custom_content_operations_item import (
        SpacePermissionCustomContentOperationsItem,
    )

    _parts_imported = True


@define(kw_only=True)
class SpacePermissionCustomContent:
    operations: list[SpacePermissionCustomContentOperationsItem]
    subject: PermissionSubject
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.subject is not MISSING:
            result["subject"] = dump(self.subject)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _operations = rest.pop("operations", MISSING)
        _subject = rest.pop("subject", MISSING)
        model = cls(
            operations=(
                [
                    (
                        SpacePermissionCustomContentOperationsItem.from_dict(_operations_item)
                        if isinstance(_operations_item, dict)
                        else _operations_item
                    )
                    for _operations_item in _operations
                ]
                if isinstance(_operations, list)
                else _operations
            ),
            subject=(
                PermissionSubject.from_dict(_subject) if isinstance(_subject, dict) else _subject
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
