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
    from .page_create_request_status import PageCreateRequestStatus
    from .page_create_request_subtype import PageCreateRequestSubtype
    from .page_nested_body_write import PageNestedBodyWrite


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        PageBodyWrite, \
        PageCreateRequestStatus, \
        PageCreateRequestSubtype, \
        PageNestedBodyWrite, \
        _parts_imported
    from .page_body_write import PageBodyWrite
    from .page_create_request_status import PageCreateRequestStatus
    from .page_create_request_subtype import PageCreateRequestSubtype
    from .page_nested_body_write import PageNestedBodyWrite

    _parts_imported = True


@define(kw_only=True)
class PageCreateRequest:
    space_id: str
    body: PageBodyWrite | PageNestedBodyWrite | Unset = UNSET
    parent_id: str | Unset = UNSET
    status: PageCreateRequestStatus | Unset = UNSET
    subtype: PageCreateRequestSubtype | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.parent_id is not MISSING:
            result["parentId"] = self.parent_id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.subtype is not MISSING:
            result["subtype"] = dump(self.subtype)
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
        _subtype = rest.pop("subtype", MISSING)
        model = cls(
            space_id=rest.pop("spaceId", MISSING),
            body=(PageBodyWrite.from_dict(_body) if isinstance(_body, dict) else _body),
            parent_id=rest.pop("parentId", MISSING),
            status=(PageCreateRequestStatus.read(_status) if isinstance(_status, str) else _status),
            subtype=(
                PageCreateRequestSubtype.read(_subtype) if isinstance(_subtype, str) else _subtype
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
