# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContentChildTypeExpandable:
    all_: str | Unset = UNSET
    attachment: str | Unset = UNSET
    comment: str | Unset = UNSET
    database: str | Unset = UNSET
    embed: str | Unset = UNSET
    folder: str | Unset = UNSET
    page: str | Unset = UNSET
    whiteboard: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.all_ is not MISSING:
            result["all"] = self.all_
        if self.attachment is not MISSING:
            result["attachment"] = self.attachment
        if self.comment is not MISSING:
            result["comment"] = self.comment
        if self.database is not MISSING:
            result["database"] = self.database
        if self.embed is not MISSING:
            result["embed"] = self.embed
        if self.folder is not MISSING:
            result["folder"] = self.folder
        if self.page is not MISSING:
            result["page"] = self.page
        if self.whiteboard is not MISSING:
            result["whiteboard"] = self.whiteboard
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            all_=rest.pop("all", MISSING),
            attachment=rest.pop("attachment", MISSING),
            comment=rest.pop("comment", MISSING),
            database=rest.pop("database", MISSING),
            embed=rest.pop("embed", MISSING),
            folder=rest.pop("folder", MISSING),
            page=rest.pop("page", MISSING),
            whiteboard=rest.pop("whiteboard", MISSING),
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
