# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .bulk_transition_space_selection import BulkTransitionSpaceSelection


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BulkTransitionSpaceSelection, _parts_imported
    from .bulk_transition_space_selection import BulkTransitionSpaceSelection

    _parts_imported = True


@define(kw_only=True)
class BulkRemoveAccessRequest:
    permission_combination_ids: list[str]
    space_selection: BulkTransitionSpaceSelection
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.permission_combination_ids is not MISSING:
            result["permissionCombinationIds"] = dump(self.permission_combination_ids)
        if self.space_selection is not MISSING:
            result["spaceSelection"] = dump(self.space_selection)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _space_selection = rest.pop("spaceSelection", MISSING)
        model = cls(
            permission_combination_ids=rest.pop("permissionCombinationIds", MISSING),
            space_selection=(
                BulkTransitionSpaceSelection.from_dict(_space_selection)
                if isinstance(_space_selection, dict)
                else _space_selection
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
