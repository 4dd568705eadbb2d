# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .breadcrumb import Breadcrumb
    from .container_summary import ContainerSummary
    from .content import Content
    from .space import Space
    from .user import User


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global Breadcrumb, ContainerSummary, Content, Space, User, _parts_imported
    from .breadcrumb import Breadcrumb
    from .container_summary import ContainerSummary
    from .content import Content
    from .space import Space
    from .user import User

    _parts_imported = True


@define(kw_only=True)
class SearchResult:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.breadcrumbs is not MISSING:
            result["breadcrumbs"] = dump(self.breadcrumbs)
        if self.entity_type is not MISSING:
            result["entityType"] = self.entity_type
        if self.excerpt is not MISSING:
            result["excerpt"] = self.excerpt
        if self.icon_css_class is not MISSING:
            result["iconCssClass"] = self.icon_css_class
        if self.last_modified is not MISSING:
            result["lastModified"] = dump(self.last_modified)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.url is not MISSING:
            result["url"] = self.url
        if self.content is not MISSING:
            result["content"] = dump(self.content)
        if self.friendly_last_modified is not MISSING:
            result["friendlyLastModified"] = self.friendly_last_modified
        if self.result_global_container is not MISSING:
            result["resultGlobalContainer"] = dump(self.result_global_container)
        if self.result_parent_container is not MISSING:
            result["resultParentContainer"] = dump(self.result_parent_container)
        if self.score is not MISSING:
            result["score"] = self.score
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        if self.user is not MISSING:
            result["user"] = dump(self.user)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _breadcrumbs = rest.pop("breadcrumbs", MISSING)
        _last_modified = rest.pop("lastModified", MISSING)
        _content = rest.pop("content", MISSING)
        _result_global_container = rest.pop("resultGlobalContainer", MISSING)
        _result_parent_container = rest.pop("resultParentContainer", MISSING)
        _space = rest.pop("space", MISSING)
        _user = rest.pop("user", MISSING)
        model = cls(
            breadcrumbs=(
                [
                    (
                        Breadcrumb.from_dict(_breadcrumbs_item)
                        if isinstance(_breadcrumbs_item, dict)
                        else _breadcrumbs_item
                    )
                    for _breadcrumbs_item in _breadcrumbs
                ]
                if isinstance(_breadcrumbs, list)
                else _breadcrumbs
            ),
            entity_type=rest.pop("entityType", MISSING),
            excerpt=rest.pop("excerpt", MISSING),
            icon_css_class=rest.pop("iconCssClass", MISSING),
            last_modified=(
                read_datetime(_last_modified) if isinstance(_last_modified, str) else _last_modified
            ),
            title=rest.pop("title", MISSING),
            url=rest.pop("url", MISSING),
            content=(Content.from_dict(_content) if isinstance(_content, dict) else _content),
            friendly_last_modified=rest.pop("friendlyLastModified", MISSING),
            result_global_container=(
                ContainerSummary.from_dict(_result_global_container)
                if isinstance(_result_global_container, dict)
                else _result_global_container
            ),
            result_parent_container=(
                ContainerSummary.from_dict(_result_parent_container)
                if isinstance(_result_parent_container, dict)
                else _result_parent_container
            ),
            score=rest.pop("score", MISSING),
            space=(Space.from_dict(_space) if isinstance(_space, dict) else _space),
            user=(User.from_dict(_user) if isinstance(_user, dict) else _user),
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
