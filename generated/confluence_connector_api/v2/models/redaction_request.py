# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .redaction_request_body import RedactionRequestBody
    from .redaction_request_title import RedactionRequestTitle


@define(kw_only=True, repr=False)
class RedactionRequest(Model):
    created_at: datetime.datetime
    body: RedactionRequestBody | Unset = UNSET
    clean_history: bool | None | Unset = UNSET
    title: RedactionRequestTitle | Unset = UNSET
    version_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "created_at": (
            "createdAt",
            lambda value: read_datetime(value) if isinstance(value, str) else value,
        ),
        "body": (
            "body",
            lambda value: (
                models.RedactionRequestBody.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "clean_history": ("cleanHistory", None),
        "title": (
            "title",
            lambda value: (
                models.RedactionRequestTitle.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "version_number": ("versionNumber", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
