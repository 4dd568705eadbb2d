# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .affected_object import AffectedObject
    from .audit_record_create_author import AuditRecordCreateAuthor
    from .changed_value import ChangedValue


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global AffectedObject, AuditRecordCreateAuthor, ChangedValue, _parts_imported
    from .affected_object import AffectedObject
    from .audit_record_create_author import AuditRecordCreateAuthor
    from .changed_value import ChangedValue

    _parts_imported = True


@define(kw_only=True)
class AuditRecordCreate:
    remote_address: str
    affected_object: AffectedObject | Unset = UNSET
    associated_objects: list[AffectedObject] | Unset = UNSET
    author: AuditRecordCreateAuthor | Unset = UNSET
    category: str | Unset = UNSET
    changed_values: list[ChangedValue] | Unset = UNSET
    creation_date: int | Unset = UNSET
    description: str | Unset = UNSET
    summary: str | Unset = UNSET
    sys_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.remote_address is not MISSING:
            result["remoteAddress"] = self.remote_address
        if self.affected_object is not MISSING:
            result["affectedObject"] = dump(self.affected_object)
        if self.associated_objects is not MISSING:
            result["associatedObjects"] = dump(self.associated_objects)
        if self.author is not MISSING:
            result["author"] = dump(self.author)
        if self.category is not MISSING:
            result["category"] = self.category
        if self.changed_values is not MISSING:
            result["changedValues"] = dump(self.changed_values)
        if self.creation_date is not MISSING:
            result["creationDate"] = self.creation_date
        if self.description is not MISSING:
            result["description"] = self.description
        if self.summary is not MISSING:
            result["summary"] = self.summary
        if self.sys_admin is not MISSING:
            result["sysAdmin"] = self.sys_admin
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _affected_object = rest.pop("affectedObject", MISSING)
        _associated_objects = rest.pop("associatedObjects", MISSING)
        _author = rest.pop("author", MISSING)
        _changed_values = rest.pop("changedValues", MISSING)
        model = cls(
            remote_address=rest.pop("remoteAddress", MISSING),
            affected_object=(
                AffectedObject.from_dict(_affected_object)
                if isinstance(_affected_object, dict)
                else _affected_object
            ),
            associated_objects=(
                [
                    (
                        AffectedObject.from_dict(_associated_objects_item)
                        if isinstance(_associated_objects_item, dict)
                        else _associated_objects_item
                    )
                    for _associated_objects_item in _associated_objects
                ]
                if isinstance(_associated_objects, list)
                else _associated_objects
            ),
            author=(
                AuditRecordCreateAuthor.from_dict(_author) if isinstance(_author, dict) else _author
            ),
            category=rest.pop("category", MISSING),
            changed_values=(
                [
                    (
                        ChangedValue.from_dict(_changed_values_item)
                        if isinstance(_changed_values_item, dict)
                        else _changed_values_item
                    )
                    for _changed_values_item in _changed_values
                ]
                if isinstance(_changed_values, list)
                else _changed_values
            ),
            creation_date=rest.pop("creationDate", MISSING),
            description=rest.pop("description", MISSING),
            summary=rest.pop("summary", MISSING),
            sys_admin=rest.pop("sysAdmin", MISSING),
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
