# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .optional_field_links import OptionalFieldLinks
    from .optional_field_meta import OptionalFieldMeta
    from .version import Version


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global OptionalFieldLinks, OptionalFieldMeta, Version, _parts_imported
    from .optional_field_links import OptionalFieldLinks
    from .optional_field_meta import OptionalFieldMeta
    from .version import Version

    _parts_imported = True


@define(kw_only=True)
class PageSingleVersions:
    field_links: OptionalFieldLinks | Unset = UNSET
    meta: OptionalFieldMeta | Unset = UNSET
    results: list[Version] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.meta is not MISSING:
            result["meta"] = dump(self.meta)
        if self.results is not MISSING:
            result["results"] = dump(self.results)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _meta = rest.pop("meta", MISSING)
        _results = rest.pop("results", MISSING)
        model = cls(
            field_links=(
                OptionalFieldLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            meta=(OptionalFieldMeta.from_dict(_meta) if isinstance(_meta, dict) else _meta),
            results=(
                [
                    (
                        Version.from_dict(_results_item)
                        if isinstance(_results_item, dict)
                        else _results_item
                    )
                    for _results_item in _results
                ]
                if isinstance(_results, list)
                else _results
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
