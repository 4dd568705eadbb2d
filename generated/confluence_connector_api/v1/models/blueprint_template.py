# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .blueprint_template_expandable import BlueprintTemplateExpandable
    from .blueprint_template_original_template import BlueprintTemplateOriginalTemplate
    from .content_template_body import ContentTemplateBody
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .label import Label


@define(kw_only=True, repr=False)
class BlueprintTemplate(Model):
    field_links: GenericLinks
    description: str
    labels: list[Label]
    name: str
    original_template: BlueprintTemplateOriginalTemplate
    referencing_blueprint: str
    template_id: str
    template_type: str
    field_expandable: BlueprintTemplateExpandable | Unset = UNSET
    body: ContentTemplateBody | Unset = UNSET
    editor_version: str | Unset = UNSET
    space: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "description": ("description", None),
        "labels": (
            "labels",
            lambda value: (
                [
                    (
                        models.Label.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "name": ("name", None),
        "original_template": (
            "originalTemplate",
            lambda value: (
                models.BlueprintTemplateOriginalTemplate.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "referencing_blueprint": ("referencingBlueprint", None),
        "template_id": ("templateId", None),
        "template_type": ("templateType", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.BlueprintTemplateExpandable.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "body": (
            "body",
            lambda value: (
                models.ContentTemplateBody.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "editor_version": ("editorVersion", None),
        "space": (
            "space",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
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
