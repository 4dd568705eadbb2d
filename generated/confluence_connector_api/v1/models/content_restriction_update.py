# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content import Content
    from .content_restriction_update_operation import ContentRestrictionUpdateOperation
    from .content_restriction_update_restrictions import ContentRestrictionUpdateRestrictions


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        Content, \
        ContentRestrictionUpdateOperation, \
        ContentRestrictionUpdateRestrictions, \
        _parts_imported
    from .content import Content
    from .content_restriction_update_operation import ContentRestrictionUpdateOperation
    from .content_restriction_update_restrictions import ContentRestrictionUpdateRestrictions

    _parts_imported = True


@define(kw_only=True)
class ContentRestrictionUpdate:
    operation: ContentRestrictionUpdateOperation
    restrictions: ContentRestrictionUpdateRestrictions
    content: Content | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.operation is not MISSING:
            result["operation"] = dump(self.operation)
        if self.restrictions is not MISSING:
            result["restrictions"] = dump(self.restrictions)
        if self.content is not MISSING:
            result["content"] = dump(self.content)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _operation = rest.pop("operation", MISSING)
        _restrictions = rest.pop("restrictions", MISSING)
        _content = rest.pop("content", MISSING)
        model = cls(
            operation=(
                ContentRestrictionUpdateOperation.read(_operation)
                if isinstance(_operation, str)
                else _operation
            ),
            restrictions=(
                ContentRestrictionUpdateRestrictions.from_dict(_restrictions)
                if isinstance(_restrictions, dict)
                else _restrictions
            ),
            content=(Content.from_dict(_content) if isinstance(_content, dict) else _content),
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
