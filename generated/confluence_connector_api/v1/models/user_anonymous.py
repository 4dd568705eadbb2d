# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks
    from .icon import Icon
    from .operation_check_result import OperationCheckResult
    from .user_anonymous_expandable import UserAnonymousExpandable


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, Icon, OperationCheckResult, UserAnonymousExpandable, _parts_imported
    from .generic_links import GenericLinks
    from .icon import Icon
    from .operation_check_result import OperationCheckResult
    from .user_anonymous_expandable import UserAnonymousExpandable

    _parts_imported = True


@define(kw_only=True)
class UserAnonymous:
    field_links: GenericLinks
    display_name: str
    profile_picture: Icon | None
    type_: str
    field_expandable: UserAnonymousExpandable | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.display_name is not MISSING:
            result["displayName"] = self.display_name
        if self.profile_picture is not MISSING:
            result["profilePicture"] = dump(self.profile_picture)
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _profile_picture = rest.pop("profilePicture", MISSING)
        _field_expandable = rest.pop("_expandable", MISSING)
        _operations = rest.pop("operations", MISSING)
        model = cls(
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            display_name=rest.pop("displayName", MISSING),
            profile_picture=(
                Icon.from_dict(_profile_picture)
                if isinstance(_profile_picture, dict)
                else _profile_picture
            ),
            type_=rest.pop("type", MISSING),
            field_expandable=(
                UserAnonymousExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            operations=(
                [
                    (
                        OperationCheckResult.from_dict(_operations_item)
                        if isinstance(_operations_item, dict)
                        else _operations_item
                    )
                    for _operations_item in _operations
                ]
                if isinstance(_operations, list)
                else _operations
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
