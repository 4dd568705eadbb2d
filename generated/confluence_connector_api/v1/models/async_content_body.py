# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .async_content_body_expandable import AsyncContentBodyExpandable
    from .async_content_body_media_token import AsyncContentBodyMediaToken
    from .async_content_body_representation import AsyncContentBodyRepresentation
    from .async_content_body_status import AsyncContentBodyStatus
    from .embedded_content import EmbeddedContent
    from .generic_links import GenericLinks
    from .web_resource_dependencies import WebResourceDependencies


@define(kw_only=True, repr=False)
class AsyncContentBody(Model):
    field_expandable: AsyncContentBodyExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    embedded_content: list[EmbeddedContent] | Unset = UNSET
    error: str | Unset = UNSET
    media_token: AsyncContentBodyMediaToken | Unset = UNSET
    render_task_id: str | Unset = UNSET
    representation: AsyncContentBodyRepresentation | Unset = UNSET
    status: AsyncContentBodyStatus | Unset = UNSET
    value: str | Unset = UNSET
    webresource: WebResourceDependencies | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.AsyncContentBodyExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
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
        "error": ("error", None),
        "media_token": (
            "mediaToken",
            lambda value: (
                models.AsyncContentBodyMediaToken.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "render_task_id": ("renderTaskId", None),
        "representation": (
            "representation",
            lambda value: (
                models.AsyncContentBodyRepresentation.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "status": (
            "status",
            lambda value: (
                models.AsyncContentBodyStatus.read(value) if isinstance(value, str) else value
            ),
        ),
        "value": ("value", None),
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
