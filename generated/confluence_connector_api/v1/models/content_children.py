# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_array import ContentArray
    from .content_children_expandable import ContentChildrenExpandable
    from .generic_links import GenericLinks


@define(kw_only=True, repr=False)
class ContentChildren(Model):
    field_expandable: ContentChildrenExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    attachment: ContentArray | Unset = UNSET
    comment: ContentArray | Unset = UNSET
    database: ContentArray | Unset = UNSET
    embed: ContentArray | Unset = UNSET
    folder: ContentArray | Unset = UNSET
    page: ContentArray | Unset = UNSET
    whiteboard: ContentArray | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentChildrenExpandable.from_dict(value)
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
        "attachment": (
            "attachment",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "comment": (
            "comment",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "database": (
            "database",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "embed": (
            "embed",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "folder": (
            "folder",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "page": (
            "page",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "whiteboard": (
            "whiteboard",
            lambda value: (
                models.ContentArray.from_dict(value) if isinstance(value, dict) else value
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
