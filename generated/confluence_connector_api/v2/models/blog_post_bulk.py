# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .abstract_page_links import AbstractPageLinks
    from .blog_post_content_status import BlogPostContentStatus
    from .body_bulk import BodyBulk
    from .version import Version


@define(kw_only=True, repr=False)
class BlogPostBulk(Model):
    field_links: AbstractPageLinks
    author_id: str
    created_at: datetime.datetime
    id: str
    space_id: str
    status: BlogPostContentStatus
    title: str
    body: BodyBulk | Unset = UNSET
    version: Version | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.AbstractPageLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "author_id": ("authorId", None),
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "id": ("id", None),
        "space_id": ("spaceId", None),
        "status": (
            "status",
            lambda value: (
                models.BlogPostContentStatus.read(value) if isinstance(value, str) else value
            ),
        ),
        "title": ("title", None),
        "body": (
            "body",
            lambda value: models.BodyBulk.from_dict(value) if isinstance(value, dict) else value,
        ),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
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
