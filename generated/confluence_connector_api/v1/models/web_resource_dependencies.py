# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .super_batch_web_resources import SuperBatchWebResources
    from .web_resource_dependencies_expandable import WebResourceDependenciesExpandable
    from .web_resource_dependencies_tags import WebResourceDependenciesTags
    from .web_resource_dependencies_uris import WebResourceDependenciesUris


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        SuperBatchWebResources, \
        WebResourceDependenciesExpandable, \
        WebResourceDependenciesTags, \
        WebResourceDependenciesUris, \
        _parts_imported
    from .super_batch_web_resources import SuperBatchWebResources
    from .web_resource_dependencies_expandable import WebResourceDependenciesExpandable
    from .web_resource_dependencies_tags import WebResourceDependenciesTags
    from .web_resource_dependencies_uris import WebResourceDependenciesUris

    _parts_imported = True


@define(kw_only=True)
class WebResourceDependencies:
    field_expandable: WebResourceDependenciesExpandable | Unset = UNSET
    contexts: list[str] | Unset = UNSET
    keys: list[str] | Unset = UNSET
    superbatch: SuperBatchWebResources | Unset = UNSET
    tags: WebResourceDependenciesTags | Unset = UNSET
    uris: WebResourceDependenciesUris | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.contexts is not MISSING:
            result["contexts"] = dump(self.contexts)
        if self.keys is not MISSING:
            result["keys"] = dump(self.keys)
        if self.superbatch is not MISSING:
            result["superbatch"] = dump(self.superbatch)
        if self.tags is not MISSING:
            result["tags"] = dump(self.tags)
        if self.uris is not MISSING:
            result["uris"] = dump(self.uris)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _superbatch = rest.pop("superbatch", MISSING)
        _tags = rest.pop("tags", MISSING)
        _uris = rest.pop("uris", MISSING)
        model = cls(
            field_expandable=(
                WebResourceDependenciesExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            contexts=rest.pop("contexts", MISSING),
            keys=rest.pop("keys", MISSING),
            superbatch=(
                SuperBatchWebResources.from_dict(_superbatch)
                if isinstance(_superbatch, dict)
                else _superbatch
            ),
            tags=(
                WebResourceDependenciesTags.from_dict(_tags) if isinstance(_tags, dict) else _tags
            ),
            uris=(
                WebResourceDependenciesUris.from_dict(_uris) if isinstance(_uris, dict) else _uris
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
