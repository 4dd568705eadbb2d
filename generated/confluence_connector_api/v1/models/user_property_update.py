# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .json_object import JsonObject


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global JsonObject, _parts_imported
    from .json_object import JsonObject

    _parts_imported = True


@define(kw_only=True)
class UserPropertyUpdate:
    value: JsonObject

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = {}
        if self.value is not MISSING:
            result["value"] = dump(self.value)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _value = rest.pop("value", MISSING)
        return cls(value=(JsonObject.from_dict(_value) if isinstance(_value, dict) else _value))
