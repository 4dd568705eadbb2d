# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

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


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        Container, \
        ContentBodies, \
        ContentChildType, \
        ContentChildren, \
        ContentExpandable, \
        ContentHistory, \
        ContentMacroRenderedOutput, \
        ContentMetadata, \
        ContentRestrictions, \
        GenericLinks, \
        JsonObject, \
        OperationCheckResult, \
        Space, \
        Version, \
        _parts_imported
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

    _parts_imported = True


@define(kw_only=True)
class Content:
    id: str
    status: str
    title: str
    type_: str
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
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

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = self.status
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = self.type_
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.ancestors is not MISSING:
            result["ancestors"] = dump(self.ancestors)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.child_types is not MISSING:
            result["childTypes"] = dump(self.child_types)
        if self.children is not MISSING:
            result["children"] = dump(self.children)
        if self.container is not MISSING:
            result["container"] = dump(self.container)
        if self.descendants is not MISSING:
            result["descendants"] = dump(self.descendants)
        if self.extensions is not MISSING:
            result["extensions"] = dump(self.extensions)
        if self.history is not MISSING:
            result["history"] = dump(self.history)
        if self.macro_rendered_output is not MISSING:
            result["macroRenderedOutput"] = dump(self.macro_rendered_output)
        if self.metadata is not MISSING:
            result["metadata"] = dump(self.metadata)
        if self.operations is not MISSING:
            result["operations"] = dump(self.operations)
        if self.restrictions is not MISSING:
            result["restrictions"] = dump(self.restrictions)
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _ancestors = rest.pop("ancestors", MISSING)
        _body = rest.pop("body", MISSING)
        _child_types = rest.pop("childTypes", MISSING)
        _children = rest.pop("children", MISSING)
        _container = rest.pop("container", MISSING)
        _descendants = rest.pop("descendants", MISSING)
        _extensions = rest.pop("extensions", MISSING)
        _history = rest.pop("history", MISSING)
        _macro_rendered_output = rest.pop("macroRenderedOutput", MISSING)
        _metadata = rest.pop("metadata", MISSING)
        _operations = rest.pop("operations", MISSING)
        _restrictions = rest.pop("restrictions", MISSING)
        _space = rest.pop("space", MISSING)
        _version = rest.pop("version", MISSING)
        model = cls(
            id=rest.pop("id", MISSING),
            status=rest.pop("status", MISSING),
            title=rest.pop("title", MISSING),
            type_=rest.pop("type", MISSING),
            field_expandable=(
                ContentExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            ancestors=(
                [
                    (
                        Content.from_dict(_ancestors_item)
                        if isinstance(_ancestors_item, dict)
                        else _ancestors_item
                    )
                    for _ancestors_item in _ancestors
                ]
                if isinstance(_ancestors, list)
                else _ancestors
            ),
            body=(ContentBodies.from_dict(_body) if isinstance(_body, dict) else _body),
            child_types=(
                ContentChildType.from_dict(_child_types)
                if isinstance(_child_types, dict)
                else _child_types
            ),
            children=(
                ContentChildren.from_dict(_children) if isinstance(_children, dict) else _children
            ),
            container=(
                Container.from_dict(_container) if isinstance(_container, dict) else _container
            ),
            descendants=(
                ContentChildren.from_dict(_descendants)
                if isinstance(_descendants, dict)
                else _descendants
            ),
            extensions=(
                JsonObject.from_dict(_extensions) if isinstance(_extensions, dict) else _extensions
            ),
            history=(
                ContentHistory.from_dict(_history) if isinstance(_history, dict) else _history
            ),
            macro_rendered_output=(
                ContentMacroRenderedOutput.from_dict(_macro_rendered_output)
                if isinstance(_macro_rendered_output, dict)
                else _macro_rendered_output
            ),
            metadata=(
                ContentMetadata.from_dict(_metadata) if isinstance(_metadata, dict) else _metadata
            ),
            operations=(
                [
                    (
                        OperationCheckResult.from_dict(_operations_item)
                        if isinstance(_operations_item, dict)
                        else _operations_item
                    )
                    for _operations_item in _operations
                ]
                if isinstance(_operations, list)
                else _operations
            ),
            restrictions=(
                ContentRestrictions.from_dict(_restrictions)
                if isinstance(_restrictions, dict)
                else _restrictions
            ),
            space=(Space.from_dict(_space) if isinstance(_space, dict) else _space),
            version=(Version.from_dict(_version) if isinstance(_version, dict) else _version),
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
