# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .like import Like
    from .optional_field_links import OptionalFieldLinks
    from .optional_field_meta import OptionalFieldMeta


@define(kw_only=True, repr=False)
class InlineCommentModelLikes(Model):
    field_links: OptionalFieldLinks | Unset = UNSET
    meta: OptionalFieldMeta | Unset = UNSET
    results: list[Like] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.OptionalFieldLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "meta": (
            "meta",
            lambda value: (
                models.OptionalFieldMeta.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "results": (
            "results",
            lambda value: (
                [
                    (
                        models.Like.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
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
