# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .task_update_request_status import TaskUpdateRequestStatus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global TaskUpdateRequestStatus, _parts_imported
    from .task_update_request_status import TaskUpdateRequestStatus

    _parts_imported = True


@define(kw_only=True)
class TaskUpdateRequest:
    status: TaskUpdateRequestStatus
    assigned_to: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    completed_at: datetime.datetime | Unset = UNSET
    completed_by: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    due_at: datetime.datetime | Unset = UNSET
    id: str | Unset = UNSET
    local_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.assigned_to is not MISSING:
            result["assignedTo"] = self.assigned_to
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.completed_at is not MISSING:
            result["completedAt"] = dump(self.completed_at)
        if self.completed_by is not MISSING:
            result["completedBy"] = self.completed_by
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.created_by is not MISSING:
            result["createdBy"] = self.created_by
        if self.due_at is not MISSING:
            result["dueAt"] = dump(self.due_at)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.local_id is not MISSING:
            result["localId"] = self.local_id
        if self.page_id is not MISSING:
            result["pageId"] = self.page_id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.updated_at is not MISSING:
            result["updatedAt"] = dump(self.updated_at)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _status = rest.pop("status", MISSING)
        _completed_at = rest.pop("completedAt", MISSING)
        _created_at = rest.pop("createdAt", MISSING)
        _due_at = rest.pop("dueAt", MISSING)
        _updated_at = rest.pop("updatedAt", MISSING)
        model = cls(
            status=(TaskUpdateRequestStatus.read(_status) if isinstance(_status, str) else _status),
            assigned_to=rest.pop("assignedTo", MISSING),
            blog_post_id=rest.pop("blogPostId", MISSING),
            completed_at=(
                read_datetime(_completed_at) if isinstance(_completed_at, str) else _completed_at
            ),
            completed_by=rest.pop("completedBy", MISSING),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            created_by=rest.pop("createdBy", MISSING),
            due_at=(read_datetime(_due_at) if isinstance(_due_at, str) else _due_at),
            id=rest.pop("id", MISSING),
            local_id=rest.pop("localId", MISSING),
            page_id=rest.pop("pageId", MISSING),
            space_id=rest.pop("spaceId", MISSING),
            updated_at=(
                read_datetime(_updated_at) if isinstance(_updated_at, str) else _updated_at
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
