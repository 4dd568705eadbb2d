# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .content_state import ContentState


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentState, _parts_imported
    from .content_state import ContentState

    _parts_imported = True


@define(kw_only=True)
class AvailableContentStates:
    custom_content_states: list[ContentState]
    space_content_states: list[ContentState]
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.custom_content_states is not MISSING:
            result["customContentStates"] = dump(self.custom_content_states)
        if self.space_content_states is not MISSING:
            result["spaceContentStates"] = dump(self.space_content_states)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _custom_content_states = rest.pop("customContentStates", MISSING)
        _space_content_states = rest.pop("spaceContentStates", MISSING)
        model = cls(
            custom_content_states=(
                [
                    (
                        ContentState.from_dict(_custom_content_states_item)
                        if isinstance(_custom_content_states_item, dict)
                        else _custom_content_states_item
                    )
                    for _custom_content_states_item in _custom_content_states
                ]
                if isinstance(_custom_content_states, list)
                else _custom_content_states
            ),
            space_content_states=(
                [
                    (
                        ContentState.from_dict(_space_content_states_item)
                        if isinstance(_space_content_states_item, dict)
                        else _space_content_states_item
                    )
                    for _space_content_states_item in _space_content_states
                ]
                if isinstance(_space_content_states, list)
                else _space_content_states
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
