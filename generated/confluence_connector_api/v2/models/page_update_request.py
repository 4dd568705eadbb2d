# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .page_body_write import PageBodyWrite
    from .page_nested_body_write import PageNestedBodyWrite
    from .page_update_request_status import PageUpdateRequestStatus
    from .page_update_request_version import PageUpdateRequestVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        PageBodyWrite, \
        PageNestedBodyWrite, \
        PageUpdateRequestStatus, \
        PageUpdateRequestVersion, \
        _parts_imported
    from .page_body_write import PageBodyWrite
    from .page_nested_body_write import PageNestedBodyWrite
    from .page_update_request_status import PageUpdateRequestStatus
    from .page_update_request_version import PageUpdateRequestVersion

    _parts_imported = True


@define(kw_only=True)
class PageUpdateRequest:
    body: PageBodyWrite | PageNestedBodyWrite
    id: str
    status: PageUpdateRequestStatus
    title: str
    version: PageUpdateRequestVersion
    owner_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.owner_id is not MISSING:
            result["ownerId"] = self.owner_id
        if self.parent_id is not MISSING:
            result["parentId"] = self.parent_id
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _status = rest.pop("status", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            body=(PageBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            id=rest.pop("id", MISSING),
            status=(PageUpdateRequestStatus.read(_status) if isinstance(_status, str) else _status),
            title=rest.pop("title", MISSING),
            version=(
                PageUpdateRequestVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
            ),
            owner_id=rest.pop("ownerId", MISSING),
            parent_id=rest.pop("parentId", MISSING),
            space_id=rest.pop("spaceId", MISSING),
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
