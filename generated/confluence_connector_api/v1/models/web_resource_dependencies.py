# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .super_batch_web_resources import SuperBatchWebResources
    from .web_resource_dependencies_expandable import WebResourceDependenciesExpandable
    from .web_resource_dependencies_tags import WebResourceDependenciesTags
    from .web_resource_dependencies_uris import WebResourceDependenciesUris


@define(kw_only=True, repr=False)
class WebResourceDependencies(Model):
    field_expandable: WebResourceDependenciesExpandable | Unset = UNSET
    contexts: list[str] | Unset = UNSET
    keys: list[str] | Unset = UNSET
    superbatch: SuperBatchWebResources | Unset = UNSET
    tags: WebResourceDependenciesTags | Unset = UNSET
    uris: WebResourceDependenciesUris | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.WebResourceDependenciesExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "contexts": ("contexts", None),
        "keys": ("keys", None),
        "superbatch": (
            "superbatch",
            lambda value: (
                models.SuperBatchWebResources.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "tags": (
            "tags",
            lambda value: (
                models.WebResourceDependenciesTags.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "uris": (
            "uris",
            lambda value: (
                models.WebResourceDependenciesUris.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
