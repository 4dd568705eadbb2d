# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .container import Container
    from .content_bodies import ContentBodies
    from .content_child_type import ContentChildType
    from .content_children import ContentChildren
    from .content_expandable import ContentExpandable
    from .content_history import ContentHistory
    from .content_macro_rendered_output import ContentMacroRenderedOutput
    from .content_metadata import ContentMetadata
    from .content_restrictions import ContentRestrictions
    from .generic_links import GenericLinks
    from .json_object import JsonObject
    from .operation_check_result import OperationCheckResult
    from .space import Space
    from .version import Version


@define(kw_only=True, repr=False)
class Content(Model):
    field_links: GenericLinks
    id: str
    status: str
    title: str
    type_: str
    field_expandable: ContentExpandable | Unset = UNSET
    ancestors: list[Content] | None | Unset = UNSET
    body: ContentBodies | Unset = UNSET
    child_types: ContentChildType | Unset = UNSET
    children: ContentChildren | Unset = UNSET
    container: Container | None | Unset = UNSET
    descendants: ContentChildren | Unset = UNSET
    extensions: JsonObject | Unset = UNSET
    history: ContentHistory | None | Unset = UNSET
    macro_rendered_output: ContentMacroRenderedOutput | Unset = UNSET
    metadata: ContentMetadata | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    restrictions: ContentRestrictions | Unset = UNSET
    space: None | Space | Unset = UNSET
    version: None | Unset | Version = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "id": ("id", None),
        "status": ("status", None),
        "title": ("title", None),
        "type_": ("type", None),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.ContentExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "ancestors": (
            "ancestors",
            lambda value: (
                [
                    (
                        models.Content.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "body": (
            "body",
            lambda value: (
                models.ContentBodies.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "child_types": (
            "childTypes",
            lambda value: (
                models.ContentChildType.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "children": (
            "children",
            lambda value: (
                models.ContentChildren.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "container": (
            "container",
            lambda value: models.Container.from_dict(value) if isinstance(value, dict) else value,
        ),
        "descendants": (
            "descendants",
            lambda value: (
                models.ContentChildren.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "extensions": (
            "extensions",
            lambda value: models.JsonObject.from_dict(value) if isinstance(value, dict) else value,
        ),
        "history": (
            "history",
            lambda value: (
                models.ContentHistory.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "macro_rendered_output": (
            "macroRenderedOutput",
            lambda value: (
                models.ContentMacroRenderedOutput.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "metadata": (
            "metadata",
            lambda value: (
                models.ContentMetadata.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "operations": (
            "operations",
            lambda value: (
                [
                    (
                        models.OperationCheckResult.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "restrictions": (
            "restrictions",
            lambda value: (
                models.ContentRestrictions.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "space": (
            "space",
            lambda value: models.Space.from_dict(value) if isinstance(value, dict) else value,
        ),
        "version": (
            "version",
            lambda value: models.Version.from_dict(value) if isinstance(value, dict) else value,
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
