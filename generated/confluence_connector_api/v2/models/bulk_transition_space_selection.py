# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .bulk_transition_space_selection_space_type import BulkTransitionSpaceSelectionSpaceType
    from .bulk_transition_space_target import BulkTransitionSpaceTarget


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BulkTransitionSpaceSelectionSpaceType, BulkTransitionSpaceTarget, _parts_imported
    from .bulk_transition_space_selection_space_type import BulkTransitionSpaceSelectionSpaceType
    from .bulk_transition_space_target import BulkTransitionSpaceTarget

    _parts_imported = True


@define(kw_only=True)
class BulkTransitionSpaceSelection:
    space_type: BulkTransitionSpaceSelectionSpaceType
    selected_spaces: list[BulkTransitionSpaceTarget] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.space_type is not MISSING:
            result["spaceType"] = dump(self.space_type)
        if self.selected_spaces is not MISSING:
            result["selectedSpaces"] = dump(self.selected_spaces)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _space_type = rest.pop("spaceType", MISSING)
        _selected_spaces = rest.pop("selectedSpaces", MISSING)
        model = cls(
            space_type=(
                BulkTransitionSpaceSelectionSpaceType.read(_space_type)
                if isinstance(_space_type, str)
                else _space_type
            ),
            selected_spaces=(
                [
                    (
                        BulkTransitionSpaceTarget.from_dict(_selected_spaces_item)
                        if isinstance(_selected_spaces_item, dict)
                        else _selected_spaces_item
                    )
                    for _selected_spaces_item in _selected_spaces
                ]
                if isinstance(_selected_spaces, list)
                else _selected_spaces
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
