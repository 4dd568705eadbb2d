# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_create_ancestors_item import ContentCreateAncestorsItem
    from .content_create_body import ContentCreateBody
    from .content_create_container import ContentCreateContainer
    from .content_create_space import ContentCreateSpace
    from .content_create_status import ContentCreateStatus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentCreateAncestorsItem, \
        ContentCreateBody, \
        ContentCreateContainer, \
        ContentCreateSpace, \
        ContentCreateStatus, \
        _parts_imported
    from .content_create_ancestors_item import ContentCreateAncestorsItem
    from .content_create_body import ContentCreateBody
    from .content_create_container import ContentCreateContainer
    from .content_create_space import ContentCreateSpace
    from .content_create_status import ContentCreateStatus

    _parts_imported = True


@define(kw_only=True)
class ContentCreate:
    type_: str
    ancestors: list[ContentCreateAncestorsItem] | None | Unset = UNSET
    body: ContentCreateBody | Unset = UNSET
    container: ContentCreateContainer | None | Unset = UNSET
    id: None | str | Unset = UNSET
    space: ContentCreateSpace | None | Unset = UNSET
    status: ContentCreateStatus | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.ancestors is not MISSING:
            result["ancestors"] = dump(self.ancestors)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.container is not MISSING:
            result["container"] = dump(self.container)
        if self.id is not MISSING:
            result["id"] = dump(self.id)
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = dump(self.title)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _ancestors = rest.pop("ancestors", MISSING)
        _body = rest.pop("body", MISSING)
        _container = rest.pop("container", MISSING)
        _space = rest.pop("space", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            type_=rest.pop("type", MISSING),
            ancestors=(
                [
                    (
                        ContentCreateAncestorsItem.from_dict(_ancestors_item)
                        if isinstance(_ancestors_item, dict)
                        else _ancestors_item
                    )
                    for _ancestors_item in _ancestors
                ]
                if isinstance(_ancestors, list)
                else _ancestors
            ),
            body=(ContentCreateBody.from_dict(_body) if isinstance(_body, dict) else _body),
            container=(
                ContentCreateContainer.from_dict(_container)
                if isinstance(_container, dict)
                else _container
            ),
            id=rest.pop("id", MISSING),
            space=(ContentCreateSpace.from_dict(_space) if isinstance(_space, dict) else _space),
            status=(ContentCreateStatus.read(_status) if isinstance(_status, str) else _status),
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
