# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .affected_object import AffectedObject
    from .audit_record_create_author import AuditRecordCreateAuthor
    from .changed_value import ChangedValue


@define(kw_only=True, repr=False)
class AuditRecordCreate(Model):
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

    _fields: ClassVar[Fields] = {
        "remote_address": ("remoteAddress", None),
        "affected_object": (
            "affectedObject",
            lambda value: (
                models.AffectedObject.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "associated_objects": (
            "associatedObjects",
            lambda value: (
                [
                    (
                        models.AffectedObject.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "author": (
            "author",
            lambda value: (
                models.AuditRecordCreateAuthor.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "category": ("category", None),
        "changed_values": (
            "changedValues",
            lambda value: (
                [
                    (
                        models.ChangedValue.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "creation_date": ("creationDate", None),
        "description": ("description", None),
        "summary": ("summary", None),
        "sys_admin": ("sysAdmin", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
