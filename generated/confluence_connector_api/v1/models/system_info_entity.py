# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset


@define(kw_only=True, repr=False)
class SystemInfoEntity(Model):
    cloud_id: str
    commit_hash: str
    base_url: str | Unset = UNSET
    default_locale: str | Unset = UNSET
    default_time_zone: str | Unset = UNSET
    edition: str | Unset = UNSET
    fallback_base_url: str | Unset = UNSET
    micros_perimeter: str | Unset = UNSET
    site_title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "cloud_id": ("cloudId", None),
        "commit_hash": ("commitHash", None),
        "base_url": ("baseUrl", None),
        "default_locale": ("defaultLocale", None),
        "default_time_zone": ("defaultTimeZone", None),
        "edition": ("edition", None),
        "fallback_base_url": ("fallbackBaseUrl", None),
        "micros_perimeter": ("microsPerimeter", None),
        "site_title": ("siteTitle", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
