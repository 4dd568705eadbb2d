# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset


@define(kw_only=True, repr=False)
class SpaceExpandable(Model):
    description: str | Unset = UNSET
    history: str | Unset = UNSET
    homepage: str | Unset = UNSET
    icon: str | Unset = UNSET
    identifiers: str | Unset = UNSET
    look_and_feel: str | Unset = UNSET
    metadata: str | Unset = UNSET
    operations: str | Unset = UNSET
    permissions: str | Unset = UNSET
    settings: str | Unset = UNSET
    theme: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "description": ("description", None),
        "history": ("history", None),
        "homepage": ("homepage", None),
        "icon": ("icon", None),
        "identifiers": ("identifiers", None),
        "look_and_feel": ("lookAndFeel", None),
        "metadata": ("metadata", None),
        "operations": ("operations", None),
        "permissions": ("permissions", None),
        "settings": ("settings", None),
        "theme": ("theme", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
