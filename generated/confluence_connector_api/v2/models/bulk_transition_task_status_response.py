# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .bulk_transition_task_status_response_status import BulkTransitionTaskStatusResponseStatus


@define(kw_only=True, repr=False)
class BulkTransitionTaskStatusResponse(Model):
    status: BulkTransitionTaskStatusResponseStatus
    task_id: str
    error_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "status": (
            "status",
            lambda value: (
                models.BulkTransitionTaskStatusResponseStatus.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "task_id": ("taskId", None),
        "error_message": ("errorMessage", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
