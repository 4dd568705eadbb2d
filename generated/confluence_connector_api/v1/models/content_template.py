# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_template_body import ContentTemplateBody
    from .content_template_expandable import ContentTemplateExpandable
    from .content_template_original_template import ContentTemplateOriginalTemplate
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentTemplateBody, \
        ContentTemplateExpandable, \
        ContentTemplateOriginalTemplate, \
        GenericLinks, \
        JsonObject, \
        Label, \
        _parts_imported
    from .content_template_body import ContentTemplateBody
    from .content_template_expandable import ContentTemplateExpandable
    from .content_template_original_template import ContentTemplateOriginalTemplate
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label

    _parts_imported = True


@define(kw_only=True)
class ContentTemplate:
    field_links: GenericLinks
    description: str
    labels: list[Label]
    name: str
    template_id: str
    template_type: str
    field_expandable: ContentTemplateExpandable | Unset = UNSET
    body: ContentTemplateBody | Unset = UNSET
    editor_version: str | Unset = UNSET
    original_template: ContentTemplateOriginalTemplate | Unset = UNSET
    referencing_blueprint: str | Unset = UNSET
    space: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.description is not MISSING:
            result["description"] = self.description
        if self.labels is not MISSING:
            result["labels"] = dump(self.labels)
        if self.name is not MISSING:
            result["name"] = self.name
        if self.template_id is not MISSING:
            result["templateId"] = self.template_id
        if self.template_type is not MISSING:
            result["templateType"] = self.template_type
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.editor_version is not MISSING:
            result["editorVersion"] = self.editor_version
        if self.original_template is not MISSING:
            result["originalTemplate"] = dump(self.original_template)
        if self.referencing_blueprint is not MISSING:
            result["referencingBlueprint"] = self.referencing_blueprint
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        _labels = rest.pop("labels", MISSING)
        _field_expandable = rest.pop("_expandable", MISSING)
        _body = rest.pop("body", MISSING)
        _original_template = rest.pop("originalTemplate", MISSING)
        _space = rest.pop("space", MISSING)
        model = cls(
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
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
            name=rest.pop("name", MISSING),
            template_id=rest.pop("templateId", MISSING),
            template_type=rest.pop("templateType", MISSING),
            field_expandable=(
                ContentTemplateExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            body=(ContentTemplateBody.from_dict(_body) if isinstance(_body, dict) else _body),
            editor_version=rest.pop("editorVersion", MISSING),
            original_template=(
                ContentTemplateOriginalTemplate.from_dict(_original_template)
                if isinstance(_original_template, dict)
                else _original_template
            ),
            referencing_blueprint=rest.pop("referencingBlueprint", MISSING),
            space=(JsonObject.from_dict(_space) if isinstance(_space, dict) else _space),
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
