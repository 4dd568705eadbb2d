# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .long_task_status_additional_details import LongTaskStatusAdditionalDetails
    from .long_task_status_name import LongTaskStatusName
    from .message import Message


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global LongTaskStatusAdditionalDetails, LongTaskStatusName, Message, _parts_imported
    from .long_task_status_additional_details import LongTaskStatusAdditionalDetails
    from .long_task_status_name import LongTaskStatusName
    from .message import Message

    _parts_imported = True


@define(kw_only=True)
class LongTaskStatus:
    elapsed_time: int
    finished: bool
    id: str
    messages: list[Message]
    name: LongTaskStatusName
    percentage_complete: int
    successful: bool
    additional_details: LongTaskStatusAdditionalDetails | Unset = UNSET
    ari: str | Unset = UNSET
    errors: list[Message] | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.elapsed_time is not MISSING:
            result["elapsedTime"] = self.elapsed_time
        if self.finished is not MISSING:
            result["finished"] = self.finished
        if self.id is not MISSING:
            result["id"] = self.id
        if self.messages is not MISSING:
            result["messages"] = dump(self.messages)
        if self.name is not MISSING:
            result["name"] = dump(self.name)
        if self.percentage_complete is not MISSING:
            result["percentageComplete"] = self.percentage_complete
        if self.successful is not MISSING:
            result["successful"] = self.successful
        if self.additional_details is not MISSING:
            result["additionalDetails"] = dump(self.additional_details)
        if self.ari is not MISSING:
            result["ari"] = self.ari
        if self.errors is not MISSING:
            result["errors"] = dump(self.errors)
        if self.status is not MISSING:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _messages = rest.pop("messages", MISSING)
        _name = rest.pop("name", MISSING)
        _additional_details = rest.pop("additionalDetails", MISSING)
        _errors = rest.pop("errors", MISSING)
        model = cls(
            elapsed_time=rest.pop("elapsedTime", MISSING),
            finished=rest.pop("finished", MISSING),
            id=rest.pop("id", MISSING),
            messages=(
                [
                    (
                        Message.from_dict(_messages_item)
                        if isinstance(_messages_item, dict)
                        else _messages_item
                    )
                    for _messages_item in _messages
                ]
                if isinstance(_messages, list)
                else _messages
            ),
            name=(LongTaskStatusName.from_dict(_name) if isinstance(_name, dict) else _name),
            percentage_complete=rest.pop("percentageComplete", MISSING),
            successful=rest.pop("successful", MISSING),
            additional_details=(
                LongTaskStatusAdditionalDetails.from_dict(_additional_details)
                if isinstance(_additional_details, dict)
                else _additional_details
            ),
            ari=rest.pop("ari", MISSING),
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
            status=rest.pop("status", MISSING),
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
