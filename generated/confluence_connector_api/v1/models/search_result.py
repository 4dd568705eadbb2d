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
    from .breadcrumb import Breadcrumb
    from .container_summary import ContainerSummary
    from .content import Content
    from .space import Space
    from .user import User


@define(kw_only=True, repr=False)
class SearchResult(Model):
    breadcrumbs: list[Breadcrumb]
    entity_type: str
    excerpt: str
    icon_css_class: str
    last_modified: datetime.datetime
    title: str
    url: str
    content: Content | None | Unset = UNSET
    friendly_last_modified: str | Unset = UNSET
    result_global_container: ContainerSummary | Unset = UNSET
    result_parent_container: ContainerSummary | Unset = UNSET
    score: float | Unset = UNSET
    space: None | Space | Unset = UNSET
    user: None | Unset | User = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "breadcrumbs": (
            "breadcrumbs",
            lambda value: (
                [
                    (
                        models.Breadcrumb.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "entity_type": ("entityType", None),
        "excerpt": ("excerpt", None),
        "icon_css_class": ("iconCssClass", None),
        "last_modified": (
            "lastModified",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "title": ("title", None),
        "url": ("url", None),
        "content": (
            "content",
            lambda value: models.Content.from_dict(value) if isinstance(value, dict) else value,
        ),
        "friendly_last_modified": ("friendlyLastModified", None),
        "result_global_container": (
            "resultGlobalContainer",
            lambda value: (
                models.ContainerSummary.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "result_parent_container": (
            "resultParentContainer",
            lambda value: (
                models.ContainerSummary.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "score": ("score", None),
        "space": (
            "space",
            lambda value: models.Space.from_dict(value) if isinstance(value, dict) else value,
        ),
        "user": (
            "user",
            lambda value: models.User.from_dict(value) if isinstance(value, dict) else value,
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
