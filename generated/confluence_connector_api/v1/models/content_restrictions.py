# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_restriction import ContentRestriction
    from .content_restrictions_expandable import ContentRestrictionsExpandable
    from .generic_links import GenericLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentRestriction, ContentRestrictionsExpandable, GenericLinks, _parts_imported
    from .content_restriction import ContentRestriction
    from .content_restrictions_expandable import ContentRestrictionsExpandable
    from .generic_links import GenericLinks

    _parts_imported = True


@define(kw_only=True)
class ContentRestrictions:
    field_expandable: ContentRestrictionsExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    read: ContentRestriction | Unset = UNSET
    update: ContentRestriction | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.read is not MISSING:
            result["read"] = dump(self.read)
        if self.update is not MISSING:
            result["update"] = dump(self.update)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _read = rest.pop("read", MISSING)
        _update = rest.pop("update", MISSING)
        model = cls(
            field_expandable=(
                ContentRestrictionsExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            read=(ContentRestriction.from_dict(_read) if isinstance(_read, dict) else _read),
            update=(
                ContentRestriction.from_dict(_update) if isinstance(_update, dict) else _update
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
