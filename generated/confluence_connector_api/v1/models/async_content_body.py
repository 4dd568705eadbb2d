# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .async_content_body_expandable import AsyncContentBodyExpandable
    from .async_content_body_media_token import AsyncContentBodyMediaToken
    from .async_content_body_representation import AsyncContentBodyRepresentation
    from .async_content_body_status import AsyncContentBodyStatus
    from .embedded_content import EmbeddedContent
    from .generic_links import GenericLinks
    from .web_resource_dependencies import WebResourceDependencies


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        AsyncContentBodyExpandable, \
        AsyncContentBodyMediaToken, \
        AsyncContentBodyRepresentation, \
        AsyncContentBodyStatus, \
        EmbeddedContent, \
        GenericLinks, \
        WebResourceDependencies, \
        _parts_imported
    from .async_content_body_expandable import AsyncContentBodyExpandable
    from .async_content_body_media_token import AsyncContentBodyMediaToken
    from .async_content_body_representation import AsyncContentBodyRepresentation
    from .async_content_body_status import AsyncContentBodyStatus
    from .embedded_content import EmbeddedContent
    from .generic_links import GenericLinks
    from .web_resource_dependencies import WebResourceDependencies

    _parts_imported = True


@define(kw_only=True)
class AsyncContentBody:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.embedded_content is not MISSING:
            result["embeddedContent"] = dump(self.embedded_content)
        if self.error is not MISSING:
            result["error"] = self.error
        if self.media_token is not MISSING:
            result["mediaToken"] = dump(self.media_token)
        if self.render_task_id is not MISSING:
            result["renderTaskId"] = self.render_task_id
        if self.representation is not MISSING:
            result["representation"] = dump(self.representation)
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.value is not MISSING:
            result["value"] = self.value
        if self.webresource is not MISSING:
            result["webresource"] = dump(self.webresource)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _embedded_content = rest.pop("embeddedContent", MISSING)
        _media_token = rest.pop("mediaToken", MISSING)
        _representation = rest.pop("representation", MISSING)
        _status = rest.pop("status", MISSING)
        _webresource = rest.pop("webresource", MISSING)
        model = cls(
            field_expandable=(
                AsyncContentBodyExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            embedded_content=(
                [
                    (
                        EmbeddedContent.from_dict(_embedded_content_item)
                        if isinstance(_embedded_content_item, dict)
                        else _embedded_content_item
                    )
                    for _embedded_content_item in _embedded_content
                ]
                if isinstance(_embedded_content, list)
                else _embedded_content
            ),
            error=rest.pop("error", MISSING),
            media_token=(
                AsyncContentBodyMediaToken.from_dict(_media_token)
                if isinstance(_media_token, dict)
                else _media_token
            ),
            render_task_id=rest.pop("renderTaskId", MISSING),
            representation=(
                AsyncContentBodyRepresentation.read(_representation)
                if isinstance(_representation, str)
                else _representation
            ),
            status=(AsyncContentBodyStatus.read(_status) if isinstance(_status, str) else _status),
            value=rest.pop("value", MISSING),
            webresource=(
                WebResourceDependencies.from_dict(_webresource)
                if isinstance(_webresource, dict)
                else _webresource
            ),
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
