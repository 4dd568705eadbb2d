# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from .content_body_create import ContentBodyCreate


@define(kw_only=True, repr=False)
class ContentBodyConversionInput(Model):
    body: ContentBodyCreate
    to: str
    allow_cache: bool | Unset = UNSET
    content_id_context: str | Unset = UNSET
    embedded_content_render: ContentBodyConversionInputEmbeddedContentRender | Unset = UNSET
    expand: list[str] | Unset = UNSET
    space_key_context: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "body": (
            "body",
            lambda value: (
                models.ContentBodyCreate.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "to": ("to", None),
        "allow_cache": ("allowCache", None),
        "content_id_context": ("contentIdContext", None),
        "embedded_content_render": (
            "embeddedContentRender",
            lambda value: (
                models.ContentBodyConversionInputEmbeddedContentRender.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "expand": ("expand", None),
        "space_key_context": ("spaceKeyContext", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
