# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .comment_body_write import CommentBodyWrite
    from .comment_nested_body_write import CommentNestedBodyWrite
    from .update_footer_comment_model_links import UpdateFooterCommentModelLinks
    from .update_footer_comment_model_version import UpdateFooterCommentModelVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        CommentBodyWrite, \
        CommentNestedBodyWrite, \
        UpdateFooterCommentModelLinks, \
        UpdateFooterCommentModelVersion, \
        _parts_imported
    from .comment_body_write import CommentBodyWrite
    from .comment_nested_body_write import CommentNestedBodyWrite
    from .update_footer_comment_model_links import UpdateFooterCommentModelLinks
    from .update_footer_comment_model_version import UpdateFooterCommentModelVersion

    _parts_imported = True


@define(kw_only=True)
class UpdateFooterCommentModel:
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    version: UpdateFooterCommentModelVersion | Unset = UNSET
    field_links: UpdateFooterCommentModelLinks | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _version = rest.pop("version", MISSING)
        _field_links = rest.pop("_links", MISSING)
        model = cls(
            body=(CommentBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            version=(
                UpdateFooterCommentModelVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
            ),
            field_links=(
                UpdateFooterCommentModelLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
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
