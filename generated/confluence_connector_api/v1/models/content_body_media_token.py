# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContentBodyMediaToken:
    collection_ids: list[str] | Unset = UNSET
    content_id: str | Unset = UNSET
    expiry_date_time: str | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.collection_ids is not MISSING:
            result["collectionIds"] = dump(self.collection_ids)
        if self.content_id is not MISSING:
            result["contentId"] = self.content_id
        if self.expiry_date_time is not MISSING:
            result["expiryDateTime"] = self.expiry_date_time
        if self.file_ids is not MISSING:
            result["fileIds"] = dump(self.file_ids)
        if self.token is not MISSING:
            result["token"] = self.token
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            collection_ids=rest.pop("collectionIds", MISSING),
            content_id=rest.pop("contentId", MISSING),
            expiry_date_time=rest.pop("expiryDateTime", MISSING),
            file_ids=rest.pop("fileIds", MISSING),
            token=rest.pop("token", MISSING),
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
