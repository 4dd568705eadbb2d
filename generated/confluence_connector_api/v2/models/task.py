# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .task_body_single import TaskBodySingle
    from .task_status import TaskStatus


@define(kw_only=True, repr=False)
class Task(Model):
    assigned_to: None | str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: None | TaskBodySingle | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    completed_by: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    due_at: datetime.datetime | None | Unset = UNSET
    id: str | Unset = UNSET
    local_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: TaskStatus | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "assigned_to": ("assignedTo", None),
        "blog_post_id": ("blogPostId", None),
        "body": (
            "body",
            lambda value: (
                models.TaskBodySingle.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "completed_at": (
            "completedAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "completed_by": ("completedBy", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "created_by": ("createdBy", None),
        "due_at": (
            "dueAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "id": ("id", None),
        "local_id": ("localId", None),
        "page_id": ("pageId", None),
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: models.TaskStatus.read(value) if isinstance(value, str) else value,
        ),
        "updated_at": (
            "updatedAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
