# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .body_bulk import BodyBulk
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BodyBulk, CommentLinks, ContentStatus, Version, _parts_imported
    from .body_bulk import BodyBulk
    from .comment_links import CommentLinks
    from .content_status import ContentStatus
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class BlogPostCommentModel:
    id: str
    status: ContentStatus
    title: str
    field_links: CommentLinks | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: BodyBulk | Unset = UNSET
    version: Version | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.blog_post_id is not MISSING:
            result["blogPostId"] = self.blog_post_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _status = rest.pop("status", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _body = rest.pop("body", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            status=(ContentStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            field_links=(
                CommentLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            blog_post_id=rest.pop("blogPostId", MISSING),
            body=(BodyBulk.from_dict(_body) if isinstance(_body, dict) else _body),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
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
