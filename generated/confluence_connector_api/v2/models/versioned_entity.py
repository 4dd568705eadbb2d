# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .body_bulk import BodyBulk


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BodyBulk, _parts_imported
    from .body_bulk import BodyBulk

    _parts_imported = True


@define(kw_only=True)
class VersionedEntity:
    body: BodyBulk | Unset = UNSET
    id: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.title is not MISSING:
            result["title"] = self.title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        model = cls(
            body=(BodyBulk.from_dict(_body) if isinstance(_body, dict) else _body),
            id=rest.pop("id", MISSING),
            title=rest.pop("title", MISSING),
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
