# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .whiteboard_create_request_locale import WhiteboardCreateRequestLocale
    from .whiteboard_create_request_template_key import WhiteboardCreateRequestTemplateKey


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global WhiteboardCreateRequestLocale, WhiteboardCreateRequestTemplateKey, _parts_imported
    from .whiteboard_create_request_locale import WhiteboardCreateRequestLocale
    from .whiteboard_create_request_template_key import WhiteboardCreateRequestTemplateKey

    _parts_imported = True


@define(kw_only=True)
class WhiteboardCreateRequest:
    space_id: str
    locale: WhiteboardCreateRequestLocale | Unset = UNSET
    parent_id: str | Unset = UNSET
    template_key: WhiteboardCreateRequestTemplateKey | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.space_id is not MISSING:
            result["spaceId"] = self.space_id
        if self.locale is not MISSING:
            result["locale"] = dump(self.locale)
        if self.parent_id is not MISSING:
            result["parentId"] = self.parent_id
        if self.template_key is not MISSING:
            result["templateKey"] = dump(self.template_key)
        if self.title is not MISSING:
            result["title"] = self.title
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _locale = rest.pop("locale", MISSING)
        _template_key = rest.pop("templateKey", MISSING)
        model = cls(
            space_id=rest.pop("spaceId", MISSING),
            locale=(
                WhiteboardCreateRequestLocale.read(_locale) if isinstance(_locale, str) else _locale
            ),
            parent_id=rest.pop("parentId", MISSING),
            template_key=(
                WhiteboardCreateRequestTemplateKey.read(_template_key)
                if isinstance(_template_key, str)
                else _template_key
            ),
            title=rest.pop("title", MISSING),
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
