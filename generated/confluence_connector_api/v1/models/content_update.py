# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_update_ancestors_item import ContentUpdateAncestorsItem
    from .content_update_body import ContentUpdateBody
    from .content_update_status import ContentUpdateStatus
    from .content_update_version import ContentUpdateVersion


@define(kw_only=True, repr=False)
class ContentUpdate(Model):
    type_: None | str
    version: ContentUpdateVersion | None
    ancestors: list[ContentUpdateAncestorsItem] | None | Unset = UNSET
    body: ContentUpdateBody | Unset = UNSET
    status: ContentUpdateStatus | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "type_": ("type", None),
        "version": (
            "version",
            lambda value: (
                models.ContentUpdateVersion.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "ancestors": (
            "ancestors",
            lambda value: (
                [
                    (
                        models.ContentUpdateAncestorsItem.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "body": (
            "body",
            lambda value: (
                models.ContentUpdateBody.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "status": (
            "status",
            lambda value: (
                models.ContentUpdateStatus.read(value) if isinstance(value, str) else value
            ),
        ),
        "title": ("title", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
