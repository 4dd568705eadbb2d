# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .generic_links import GenericLinks


@define(kw_only=True, repr=False)
class Task(Model):
    content_id: int
    create_date: int
    creator: str
    global_id: int
    id: int
    status: str
    field_links: GenericLinks | Unset = UNSET
    assignee: str | Unset = UNSET
    body: str | Unset = UNSET
    complete_date: int | Unset = UNSET
    complete_user: str | Unset = UNSET
    description: str | Unset = UNSET
    due_date: int | Unset = UNSET
    title: str | Unset = UNSET
    update_date: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "content_id": ("contentId", None),
        "create_date": ("createDate", None),
        "creator": ("creator", None),
        "global_id": ("globalId", None),
        "id": ("id", None),
        "status": ("status", None),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "assignee": ("assignee", None),
        "body": ("body", None),
        "complete_date": ("completeDate", None),
        "complete_user": ("completeUser", None),
        "description": ("description", None),
        "due_date": ("dueDate", None),
        "title": ("title", None),
        "update_date": ("updateDate", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
