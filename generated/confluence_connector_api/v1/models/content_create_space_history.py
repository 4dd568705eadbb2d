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
    from .user import User


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global User, _parts_imported
    from .user import User

    _parts_imported = True


@define(kw_only=True)
class ContentCreateSpaceHistory:
    created_date: datetime.datetime
    created_by: None | Unset | User = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.created_date is not MISSING:
            result["createdDate"] = dump(self.created_date)
        if self.created_by is not MISSING:
            result["createdBy"] = dump(self.created_by)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_date = rest.pop("createdDate", MISSING)
        _created_by = rest.pop("createdBy", MISSING)
        model = cls(
            created_date=(
                read_datetime(_created_date) if isinstance(_created_date, str) else _created_date
            ),
            created_by=(
                User.from_dict(_created_by) if isinstance(_created_by, dict) else _created_by
            ),
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
