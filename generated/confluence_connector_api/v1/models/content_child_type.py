# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_child_type_attachment import ContentChildTypeAttachment
    from .content_child_type_comment import ContentChildTypeComment
    from .content_child_type_expandable import ContentChildTypeExpandable
    from .content_child_type_page import ContentChildTypePage


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentChildTypeAttachment, \
        ContentChildTypeComment, \
        ContentChildTypeExpandable, \
        ContentChildTypePage, \
        _parts_imported
    from .content_child_type_attachment import ContentChildTypeAttachment
    from .content_child_type_comment import ContentChildTypeComment
    from .content_child_type_expandable import ContentChildTypeExpandable
    from .content_child_type_page import ContentChildTypePage

    _parts_imported = True


@define(kw_only=True)
class ContentChildType:
    field_expandable: ContentChildTypeExpandable | Unset = UNSET
    attachment: ContentChildTypeAttachment | Unset = UNSET
    comment: ContentChildTypeComment | Unset = UNSET
    page: ContentChildTypePage | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.attachment is not MISSING:
            result["attachment"] = dump(self.attachment)
        if self.comment is not MISSING:
            result["comment"] = dump(self.comment)
        if self.page is not MISSING:
            result["page"] = dump(self.page)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _attachment = rest.pop("attachment", MISSING)
        _comment = rest.pop("comment", MISSING)
        _page = rest.pop("page", MISSING)
        model = cls(
            field_expandable=(
                ContentChildTypeExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            attachment=(
                ContentChildTypeAttachment.from_dict(_attachment)
                if isinstance(_attachment, dict)
                else _attachment
            ),
            comment=(
                ContentChildTypeComment.from_dict(_comment)
                if isinstance(_comment, dict)
                else _comment
            ),
            page=(ContentChildTypePage.from_dict(_page) if isinstance(_page, dict) else _page),
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
