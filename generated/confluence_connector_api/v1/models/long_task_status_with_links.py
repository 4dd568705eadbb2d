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
    from .long_task_status_with_links_additional_details import (
        LongTaskStatusWithLinksAdditionalDetails,
    )
    from .long_task_status_with_links_name import LongTaskStatusWithLinksName
    from .message import Message


@define(kw_only=True, repr=False)
class LongTaskStatusWithLinks(Model):
    field_links: GenericLinks
    elapsed_time: int
    finished: bool
    id: str
    messages: list[Message]
    name: LongTaskStatusWithLinksName
    percentage_complete: int
    successful: bool
    additional_details: LongTaskStatusWithLinksAdditionalDetails | Unset = UNSET
    ari: str | Unset = UNSET
    errors: list[Message] | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "elapsed_time": ("elapsedTime", None),
        "finished": ("finished", None),
        "id": ("id", None),
        "messages": (
            "messages",
            lambda value: (
                [
                    (
                        models.Message.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "name": (
            "name",
            lambda value: (
                models.LongTaskStatusWithLinksName.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "percentage_complete": ("percentageComplete", None),
        "successful": ("successful", None),
        "additional_details": (
            "additionalDetails",
            lambda value: (
                models.LongTaskStatusWithLinksAdditionalDetails.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "ari": ("ari", None),
        "errors": (
            "errors",
            lambda value: (
                [
                    (
                        models.Message.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "status": ("status", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
