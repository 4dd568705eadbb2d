# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
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
class SpaceWatch:
    type_: str
    watcher: WatchUser
    label_name: str | Unset = UNSET
    prefix: str | Unset = UNSET
    space_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.watcher is not MISSING:
            result["watcher"] = dump(self.watcher)
        if self.label_name is not MISSING:
            result["labelName"] = self.label_name
        if self.prefix is not MISSING:
            result["prefix"] = self.prefix
        if self.space_key is not MISSING:
            result["spaceKey"] = self.space_key
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _watcher = rest.pop("watcher", MISSING)
        model = cls(
            type_=rest.pop("type", MISSING),
            watcher=(WatchUser.from_dict(_watcher) if isinstance(_watcher, dict) else _watcher),
            label_name=rest.pop("labelName", MISSING),
            prefix=rest.pop("prefix", MISSING),
            space_key=rest.pop("spaceKey", MISSING),
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
