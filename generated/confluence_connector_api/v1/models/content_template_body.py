# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_body import ContentBody


@define(kw_only=True, repr=False)
class ContentTemplateBody(Model):
    anonymous_export_view: ContentBody | Unset = UNSET
    atlas_doc_format: ContentBody | Unset = UNSET
    editor: ContentBody | Unset = UNSET
    editor2: ContentBody | Unset = UNSET
    export_view: ContentBody | Unset = UNSET
    storage: ContentBody | Unset = UNSET
    styled_view: ContentBody | Unset = UNSET
    view: ContentBody | Unset = UNSET
    wiki: ContentBody | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "anonymous_export_view": (
            "anonymous_export_view",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "atlas_doc_format": (
            "atlas_doc_format",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "editor": (
            "editor",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "editor2": (
            "editor2",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "export_view": (
            "export_view",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "storage": (
            "storage",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "styled_view": (
            "styled_view",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "view": (
            "view",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
        ),
        "wiki": (
            "wiki",
            lambda value: models.ContentBody.from_dict(value) if isinstance(value, dict) else value,
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
