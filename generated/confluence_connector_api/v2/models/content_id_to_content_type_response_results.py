# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...wire import dump

if TYPE_CHECKING:
    from .built_in_content_type import BuiltInContentType


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global BuiltInContentType, _parts_imported
    from .built_in_content_type import BuiltInContentType

    _parts_imported = True


@define(kw_only=True)
class ContentIdToContentTypeResponseResults:
    additional_properties: dict[str, BuiltInContentType | None | str] = attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        model = cls()
        model.additional_properties = {
            key: (BuiltInContentType.read(value) if isinstance(value, str) else value)
            for key, value in rest.items()
        }
        return model

    def __getitem__(self, key: str) -> BuiltInContentType | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: BuiltInContentType | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
