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
    from .content_restriction_expandable import ContentRestrictionExpandable
    from .content_restriction_operation import ContentRestrictionOperation
    from .content_restriction_restrictions import ContentRestrictionRestrictions
    from .generic_links import GenericLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        Content, \
        ContentRestrictionExpandable, \
        ContentRestrictionOperation, \
        ContentRestrictionRestrictions, \
        GenericLinks, \
        _parts_imported
    from .content import Content
    from .content_restriction_expandable import ContentRestrictionExpandable
    from .content_restriction_operation import ContentRestrictionOperation
    from .content_restriction_restrictions import ContentRestrictionRestrictions
    from .generic_links import GenericLinks

    _parts_imported = True


@define(kw_only=True)
class ContentRestriction:
    field_expandable: ContentRestrictionExpandable
    field_links: GenericLinks
    operation: ContentRestrictionOperation
    content: Content | None | Unset = UNSET
    restrictions: ContentRestrictionRestrictions | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.operation is not MISSING:
            result["operation"] = dump(self.operation)
        if self.content is not MISSING:
            result["content"] = dump(self.content)
        if self.restrictions is not MISSING:
            result["restrictions"] = dump(self.restrictions)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _operation = rest.pop("operation", MISSING)
        _content = rest.pop("content", MISSING)
        _restrictions = rest.pop("restrictions", MISSING)
        model = cls(
            field_expandable=(
                ContentRestrictionExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            operation=(
                ContentRestrictionOperation.read(_operation)
                if isinstance(_operation, str)
                else _operation
            ),
            content=(Content.from_dict(_content) if isinstance(_content, dict) else _content),
            restrictions=(
                ContentRestrictionRestrictions.from_dict(_restrictions)
                if isinstance(_restrictions, dict)
                else _restrictions
            ),
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
