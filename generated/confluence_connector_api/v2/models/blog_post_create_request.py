# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .blog_post_body_write import BlogPostBodyWrite
    from .blog_post_create_request_status import BlogPostCreateRequestStatus
    from .blog_post_nested_body_write import BlogPostNestedBodyWrite


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BlogPostBodyWrite, BlogPostCreateRequestStatus, BlogPostNestedBodyWrite, _parts_imported
    from .blog_post_body_write import BlogPostBodyWrite
    from .blog_post_create_request_status import BlogPostCreateRequestStatus
    from .blog_post_nested_body_write import BlogPostNestedBodyWrite

    _parts_imported = True


@define(kw_only=True)
class BlogPostCreateRequest:
    space_id: str
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite | Unset = UNSET
    created_at: str | Unset = UNSET
    status: BlogPostCreateRequestStatus | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.created_at is not MISSING:
            result["createdAt"] = self.created_at
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            space_id=rest.pop("spaceId", MISSING),
            body=(BlogPostBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            created_at=rest.pop("createdAt", MISSING),
            status=(
                BlogPostCreateRequestStatus.read(_status) if isinstance(_status, str) else _status
            ),
            title=rest.pop("title", MISSING),
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
