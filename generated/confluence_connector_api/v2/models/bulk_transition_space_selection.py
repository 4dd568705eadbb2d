# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .bulk_transition_space_selection_space_type import BulkTransitionSpaceSelectionSpaceType
    from .bulk_transition_space_target import BulkTransitionSpaceTarget


@define(kw_only=True, repr=False)
class BulkTransitionSpaceSelection(Model):
    space_type: BulkTransitionSpaceSelectionSpaceType
    selected_spaces: list[BulkTransitionSpaceTarget] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "space_type": (
            "spaceType",
            lambda value: (
                models.BulkTransitionSpaceSelectionSpaceType.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "selected_spaces": (
            "selectedSpaces",
            lambda value: (
                [
                    (
                        models.BulkTransitionSpaceTarget.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
