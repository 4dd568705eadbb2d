# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from .content_body_create import ContentBodyCreate


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentBodyConversionInputEmbeddedContentRender, ContentBodyCreate, _parts_imported
    from .content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from .content_body_create import ContentBodyCreate

    _parts_imported = True


@define(kw_only=True)
class ContentBodyConversionInput:
    body: ContentBodyCreate
    to: str
    allow_cache: bool | Unset = UNSET
    content_id_context: str | Unset = UNSET
    embedded_content_render: ContentBodyConversionInputEmbeddedContentRender | Unset = UNSET
    expand: list[str] | Unset = UNSET
    space_key_context: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.to is not MISSING:
            result["to"] = self.to
        if self.allow_cache is not MISSING:
            result["allowCache"] = self.allow_cache
        if self.content_id_context is not MISSING:
            result["contentIdContext"] = self.content_id_context
        if self.embedded_content_render is not MISSING:
            result["embeddedContentRender"] = dump(self.embedded_content_render)
        if self.expand is not MISSING:
            result["expand"] = dump(self.expand)
        if self.space_key_context is not MISSING:
            result["spaceKeyContext"] = self.space_key_context
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _embedded_content_render = rest.pop("embeddedContentRender", MISSING)
        model = cls(
            body=(ContentBodyCreate.from_dict(_body) if isinstance(_body, dict) else _body),
            to=rest.pop("to", MISSING),
            allow_cache=rest.pop("allowCache", MISSING),
            content_id_context=rest.pop("contentIdContext", MISSING),
            embedded_content_render=(
                ContentBodyConversionInputEmbeddedContentRender.read(_embedded_content_render)
                if isinstance(_embedded_content_render, str)
                else _embedded_content_render
            ),
            expand=rest.pop("expand", MISSING),
            space_key_context=rest.pop("spaceKeyContext", MISSING),
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
