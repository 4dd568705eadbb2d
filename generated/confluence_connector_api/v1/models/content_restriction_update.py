# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content import Content
    from .content_restriction_update_operation import ContentRestrictionUpdateOperation
    from .content_restriction_update_restrictions import ContentRestrictionUpdateRestrictions


@define(kw_only=True, repr=False)
class ContentRestrictionUpdate(Model):
    operation: ContentRestrictionUpdateOperation
    restrictions: ContentRestrictionUpdateRestrictions
    content: Content | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "operation": (
            "operation",
            lambda value: (
                models.ContentRestrictionUpdateOperation.read(value)
                if isinstance(value, str)
                else value
            ),
        ),
        "restrictions": (
            "restrictions",
            lambda value: (
                models.ContentRestrictionUpdateRestrictions.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "content": (
            "content",
            lambda value: models.Content.from_dict(value) if isinstance(value, dict) else value,
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
