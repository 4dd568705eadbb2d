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
    from .versioned_entity import VersionedEntity


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global VersionedEntity, _parts_imported
    from .versioned_entity import VersionedEntity

    _parts_imported = True


@define(kw_only=True)
class PageVersion:
    author_id: str
    created_at: datetime.datetime
    message: str
    minor_edit: bool
    number: int
    page: VersionedEntity | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.author_id is not MISSING:
            result["authorId"] = self.author_id
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.message is not MISSING:
            result["message"] = self.message
        if self.minor_edit is not MISSING:
            result["minorEdit"] = self.minor_edit
        if self.number is not MISSING:
            result["number"] = self.number
        if self.page is not MISSING:
            result["page"] = dump(self.page)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_at = rest.pop("createdAt", MISSING)
        _page = rest.pop("page", MISSING)
        model = cls(
            author_id=rest.pop("authorId", MISSING),
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            message=rest.pop("message", MISSING),
            minor_edit=rest.pop("minorEdit", MISSING),
            number=rest.pop("number", MISSING),
            page=(VersionedEntity.from_dict(_page) if isinstance(_page, dict) else _page),
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
