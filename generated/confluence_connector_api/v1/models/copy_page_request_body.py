# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_body_create import ContentBodyCreate


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentBodyCreate, _parts_imported
    from .content_body_create import ContentBodyCreate

    _parts_imported = True


@define(kw_only=True)
class CopyPageRequestBody:
    editor2: ContentBodyCreate | Unset = UNSET
    storage: ContentBodyCreate | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.editor2 is not MISSING:
            result["editor2"] = dump(self.editor2)
        if self.storage is not MISSING:
            result["storage"] = dump(self.storage)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _editor2 = rest.pop("editor2", MISSING)
        _storage = rest.pop("storage", MISSING)
        model = cls(
            editor2=(
                ContentBodyCreate.from_dict(_editor2) if isinstance(_editor2, dict) else _editor2
            ),
            storage=(
                ContentBodyCreate.from_dict(_storage) if isinstance(_storage, dict) else _storage
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
