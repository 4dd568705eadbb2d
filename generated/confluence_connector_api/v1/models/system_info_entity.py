# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class SystemInfoEntity:
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.cloud_id is not MISSING:
            result["cloudId"] = self.cloud_id
        if self.commit_hash is not MISSING:
            result["commitHash"] = self.commit_hash
        if self.base_url is not MISSING:
            result["baseUrl"] = self.base_url
        if self.default_locale is not MISSING:
            result["defaultLocale"] = self.default_locale
        if self.default_time_zone is not MISSING:
            result["defaultTimeZone"] = self.default_time_zone
        if self.edition is not MISSING:
            result["edition"] = self.edition
        if self.fallback_base_url is not MISSING:
            result["fallbackBaseUrl"] = self.fallback_base_url
        if self.micros_perimeter is not MISSING:
            result["microsPerimeter"] = self.micros_perimeter
        if self.site_title is not MISSING:
            result["siteTitle"] = self.site_title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            cloud_id=rest.pop("cloudId", MISSING),
            commit_hash=rest.pop("commitHash", MISSING),
            base_url=rest.pop("baseUrl", MISSING),
            default_locale=rest.pop("defaultLocale", MISSING),
            default_time_zone=rest.pop("defaultTimeZone", MISSING),
            edition=rest.pop("edition", MISSING),
            fallback_base_url=rest.pop("fallbackBaseUrl", MISSING),
            micros_perimeter=rest.pop("microsPerimeter", MISSING),
            site_title=rest.pop("siteTitle", MISSING),
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
