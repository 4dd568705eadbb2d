# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
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
class ContentStateResponse:
    content_state: ContentState | Unset = UNSET
    last_updated: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.content_state is not MISSING:
            result["contentState"] = dump(self.content_state)
        if self.last_updated is not MISSING:
            result["lastUpdated"] = self.last_updated
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _content_state = rest.pop("contentState", MISSING)
        model = cls(
            content_state=(
                ContentState.from_dict(_content_state)
                if isinstance(_content_state, dict)
                else _content_state
            ),
            last_updated=rest.pop("lastUpdated", MISSING),
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
