# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .watch_user import WatchUser


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global WatchUser, _parts_imported
    from .watch_user import WatchUser

    _parts_imported = True


@define(kw_only=True)
class Watch:
    content_id: int
    type_: str
    watcher: WatchUser
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.content_id is not MISSING:
            result["contentId"] = self.content_id
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.watcher is not MISSING:
            result["watcher"] = dump(self.watcher)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _watcher = rest.pop("watcher", MISSING)
        model = cls(
            content_id=rest.pop("contentId", MISSING),
            type_=rest.pop("type", MISSING),
            watcher=(WatchUser.from_dict(_watcher) if isinstance(_watcher, dict) else _watcher),
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
