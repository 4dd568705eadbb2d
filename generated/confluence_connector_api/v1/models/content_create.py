# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_create_ancestors_item import ContentCreateAncestorsItem
    from .content_create_body import ContentCreateBody
    from .content_create_container import ContentCreateContainer
    from .content_create_space import ContentCreateSpace
    from .content_create_status import ContentCreateStatus


@define(kw_only=True, repr=False)
class ContentCreate(Model):
    type_: str
    ancestors: list[ContentCreateAncestorsItem] | None | Unset = UNSET
    body: ContentCreateBody | Unset = UNSET
    container: ContentCreateContainer | None | Unset = UNSET
    id: None | str | Unset = UNSET
    space: ContentCreateSpace | None | Unset = UNSET
    status: ContentCreateStatus | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "type_": ("type", None),
        "ancestors": (
            "ancestors",
            lambda value: (
                [
                    (
                        models.ContentCreateAncestorsItem.from_dict(value_item)
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
                models.ContentCreateBody.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "container": (
            "container",
            lambda value: (
                models.ContentCreateContainer.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "id": ("id", None),
        "space": (
            "space",
            lambda value: (
                models.ContentCreateSpace.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "status": (
            "status",
            lambda value: (
                models.ContentCreateStatus.read(value) if isinstance(value, str) else value
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
