# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .whiteboard_create_request_locale import WhiteboardCreateRequestLocale
    from .whiteboard_create_request_template_key import WhiteboardCreateRequestTemplateKey


@define(kw_only=True, repr=False)
class WhiteboardCreateRequest(Model):
    space_id: str
    locale: WhiteboardCreateRequestLocale | Unset = UNSET
    parent_id: str | Unset = UNSET
    template_key: WhiteboardCreateRequestTemplateKey | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "space_id": ("spaceId", None),
        "locale": (
            "locale",
            lambda value: (
                models.WhiteboardCreateRequestLocale.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "parent_id": ("parentId", None),
        "template_key": (
            "templateKey",
            lambda value: (
                models.WhiteboardCreateRequestTemplateKey.read(value)
                if isinstance(value, str)
                else value
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
