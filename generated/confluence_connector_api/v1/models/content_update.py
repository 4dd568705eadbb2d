# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_update_ancestors_item import ContentUpdateAncestorsItem
    from .content_update_body import ContentUpdateBody
    from .content_update_status import ContentUpdateStatus
    from .content_update_version import ContentUpdateVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentUpdateAncestorsItem, \
        ContentUpdateBody, \
        ContentUpdateStatus, \
        ContentUpdateVersion, \
        _parts_imported
    from .content_update_ancestors_item import ContentUpdateAncestorsItem
    from .content_update_body import ContentUpdateBody
    from .content_update_status import ContentUpdateStatus
    from .content_update_version import ContentUpdateVersion

    _parts_imported = True


@define(kw_only=True)
class ContentUpdate:
    type_: None | str
    version: ContentUpdateVersion | None
    ancestors: list[ContentUpdateAncestorsItem] | None | Unset = UNSET
    body: ContentUpdateBody | Unset = UNSET
    status: ContentUpdateStatus | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.ancestors is not MISSING:
            result["ancestors"] = dump(self.ancestors)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
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
        _version = rest.pop("version", MISSING)
        _ancestors = rest.pop("ancestors", MISSING)
        _body = rest.pop("body", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            type_=rest.pop("type", MISSING),
            version=(
                ContentUpdateVersion.from_dict(_version) if isinstance(_version, dict) else _version
            ),
            ancestors=(
                [
                    (
                        ContentUpdateAncestorsItem.from_dict(_ancestors_item)
                        if isinstance(_ancestors_item, dict)
                        else _ancestors_item
                    )
                    for _ancestors_item in _ancestors
                ]
                if isinstance(_ancestors, list)
                else _ancestors
            ),
            body=(ContentUpdateBody.from_dict(_body) if isinstance(_body, dict) else _body),
            status=(ContentUpdateStatus.read(_status) if isinstance(_status, str) else _status),
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
