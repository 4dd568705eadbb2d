# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_template_body_create import ContentTemplateBodyCreate
    from .content_template_create_space import ContentTemplateCreateSpace
    from .label import Label


@define(kw_only=True, repr=False)
class ContentTemplateCreate(Model):
    body: ContentTemplateBodyCreate
    name: str
    template_type: str
    description: str | Unset = UNSET
    labels: list[Label] | Unset = UNSET
    space: ContentTemplateCreateSpace | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.ContentTemplateBodyCreate.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "name": ("name", None),
        "template_type": ("templateType", None),
        "description": ("description", None),
        "labels": (
            "labels",
            lambda value: (
                [
                    (
                        models.Label.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "space": (
            "space",
            lambda value: (
                models.ContentTemplateCreateSpace.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
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
