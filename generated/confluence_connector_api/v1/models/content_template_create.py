# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_template_body_create import ContentTemplateBodyCreate
    from .content_template_create_space import ContentTemplateCreateSpace
    from .label import Label


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContentTemplateBodyCreate, ContentTemplateCreateSpace, Label, _parts_imported
    from .content_template_body_create import ContentTemplateBodyCreate
    from .content_template_create_space import ContentTemplateCreateSpace
    from .label import Label

    _parts_imported = True


@define(kw_only=True)
class ContentTemplateCreate:
    body: ContentTemplateBodyCreate
    name: str
    template_type: str
    description: str | Unset = UNSET
    labels: list[Label] | Unset = UNSET
    space: ContentTemplateCreateSpace | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.name is not MISSING:
            result["name"] = self.name
        if self.template_type is not MISSING:
            result["templateType"] = self.template_type
        if self.description is not MISSING:
            result["description"] = self.description
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _labels = rest.pop("labels", MISSING)
        _space = rest.pop("space", MISSING)
        model = cls(
            body=(ContentTemplateBodyCreate.from_dict(_body) if isinstance(_body, dict) else _body),
            name=rest.pop("name", MISSING),
            template_type=rest.pop("templateType", MISSING),
            description=rest.pop("description", MISSING),
            labels=(
                [
                    (
                        Label.from_dict(_labels_item)
                        if isinstance(_labels_item, dict)
                        else _labels_item
                    )
                    for _labels_item in _labels
                ]
                if isinstance(_labels, list)
                else _labels
            ),
            space=(
                ContentTemplateCreateSpace.from_dict(_space) if isinstance(_space, dict) else _space
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
