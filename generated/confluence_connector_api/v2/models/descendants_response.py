# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .only_archived_and_current_content_status import OnlyArchivedAndCurrentContentStatus


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global OnlyArchivedAndCurrentContentStatus, _parts_imported
    from .only_archived_and_current_content_status import OnlyArchivedAndCurrentContentStatus

    _parts_imported = True


@define(kw_only=True)
class DescendantsResponse:
    id: str
    status: OnlyArchivedAndCurrentContentStatus
    title: str
    type_: str
    child_position: int | None | Unset = UNSET
    depth: int | Unset = UNSET
    parent_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.child_position is not MISSING:
            result["childPosition"] = dump(self.child_position)
        if self.depth is not MISSING:
            result["depth"] = self.depth
        if self.parent_id is not MISSING:
            result["parentId"] = self.parent_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _status = rest.pop("status", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            status=(
                OnlyArchivedAndCurrentContentStatus.read(_status)
                if isinstance(_status, str)
                else _status
            ),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            child_position=rest.pop("childPosition", MISSING),
            depth=rest.pop("depth", MISSING),
            parent_id=rest.pop("parentId", MISSING),
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
