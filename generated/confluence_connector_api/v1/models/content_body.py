# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_body_expandable import ContentBodyExpandable
    from .content_body_media_token import ContentBodyMediaToken
    from .content_body_representation import ContentBodyRepresentation
    from .embedded_content import EmbeddedContent
    from .generic_links import GenericLinks
    from .web_resource_dependencies import WebResourceDependencies


@define(kw_only=True, repr=False)
class ContentBody(Model):
    representation: ContentBodyRepresentation
    value: str
    field_expandable: ContentBodyExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    embedded_content: list[EmbeddedContent] | Unset = UNSET
    media_token: ContentBodyMediaToken | Unset = UNSET
    webresource: WebResourceDependencies | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "representation": (
            "representation",
            lambda value: (
                models.ContentBodyRepresentation.read(value) if isinstance(value, str) else value
            ),
        ),
        "value": ("value", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentBodyExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "embedded_content": (
            "embeddedContent",
            lambda value: (
                [
                    (
                        models.EmbeddedContent.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "media_token": (
            "mediaToken",
            lambda value: (
                models.ContentBodyMediaToken.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "webresource": (
            "webresource",
            lambda value: (
                models.WebResourceDependencies.from_dict(value)
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
