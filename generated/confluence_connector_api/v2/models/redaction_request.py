# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .redaction_request_body import RedactionRequestBody
    from .redaction_request_title import RedactionRequestTitle


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global RedactionRequestBody, RedactionRequestTitle, _parts_imported
    from .redaction_request_body import RedactionRequestBody
    from .redaction_request_title import RedactionRequestTitle

    _parts_imported = True


@define(kw_only=True)
class RedactionRequest:
    created_at: datetime.datetime
    body: RedactionRequestBody | Unset = UNSET
    clean_history: bool | None | Unset = UNSET
    title: RedactionRequestTitle | Unset = UNSET
    version_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.created_at is not MISSING:
            result["createdAt"] = dump(self.created_at)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.clean_history is not MISSING:
            result["cleanHistory"] = dump(self.clean_history)
        if self.title is not MISSING:
            result["title"] = dump(self.title)
        if self.version_number is not MISSING:
            result["versionNumber"] = dump(self.version_number)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _created_at = rest.pop("createdAt", MISSING)
        _body = rest.pop("body", MISSING)
        _title = rest.pop("title", MISSING)
        model = cls(
            created_at=(
                read_datetime(_created_at) if isinstance(_created_at, str) else _created_at
            ),
            body=(RedactionRequestBody.from_dict(_body) if isinstance(_body, dict) else _body),
            clean_history=rest.pop("cleanHistory", MISSING),
            title=(RedactionRequestTitle.from_dict(_title) if isinstance(_title, dict) else _title),
            version_number=rest.pop("versionNumber", MISSING),
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
