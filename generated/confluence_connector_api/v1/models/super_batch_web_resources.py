# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .json_object import JsonObject
    from .super_batch_web_resources_tags import SuperBatchWebResourcesTags
    from .super_batch_web_resources_uris import SuperBatchWebResourcesUris


@define(kw_only=True, repr=False)
class SuperBatchWebResources(Model):
    field_expandable: JsonObject | Unset = UNSET
    metatags: str | Unset = UNSET
    tags: SuperBatchWebResourcesTags | Unset = UNSET
    uris: SuperBatchWebResourcesUris | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_expandable": (
            "_expandable",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "metatags": ("metatags", None),
        "tags": (
            "tags",
            lambda value: (
                models.SuperBatchWebResourcesTags.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "uris": (
            "uris",
            lambda value: (
                models.SuperBatchWebResourcesUris.from_dict(value)
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
