# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump


@define(kw_only=True)
class ContentExpandable:
    ancestors: str | Unset = UNSET
    body: str | Unset = UNSET
    child_types: str | Unset = UNSET
    children: str | Unset = UNSET
    container: str | Unset = UNSET
    descendants: str | Unset = UNSET
    extensions: str | Unset = UNSET
    history: str | Unset = UNSET
    macro_rendered_output: str | Unset = UNSET
    metadata: str | Unset = UNSET
    operations: str | Unset = UNSET
    restrictions: str | Unset = UNSET
    schedule_publish_date: str | Unset = UNSET
    schedule_publish_info: str | Unset = UNSET
    space: str | Unset = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.ancestors is not MISSING:
            result["ancestors"] = self.ancestors
        if self.body is not MISSING:
            result["body"] = self.body
        if self.child_types is not MISSING:
            result["childTypes"] = self.child_types
        if self.children is not MISSING:
            result["children"] = self.children
        if self.container is not MISSING:
            result["container"] = self.container
        if self.descendants is not MISSING:
            result["descendants"] = self.descendants
        if self.extensions is not MISSING:
            result["extensions"] = self.extensions
        if self.history is not MISSING:
            result["history"] = self.history
        if self.macro_rendered_output is not MISSING:
            result["macroRenderedOutput"] = self.macro_rendered_output
        if self.metadata is not MISSING:
            result["metadata"] = self.metadata
        if self.operations is not MISSING:
            result["operations"] = self.operations
        if self.restrictions is not MISSING:
            result["restrictions"] = self.restrictions
        if self.schedule_publish_date is not MISSING:
            result["schedulePublishDate"] = self.schedule_publish_date
        if self.schedule_publish_info is not MISSING:
            result["schedulePublishInfo"] = self.schedule_publish_info
        if self.space is not MISSING:
            result["space"] = self.space
        if self.version is not MISSING:
            result["version"] = self.version
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        model = cls(
            ancestors=rest.pop("ancestors", MISSING),
            body=rest.pop("body", MISSING),
            child_types=rest.pop("childTypes", MISSING),
            children=rest.pop("children", MISSING),
            container=rest.pop("container", MISSING),
            descendants=rest.pop("descendants", MISSING),
            extensions=rest.pop("extensions", MISSING),
            history=rest.pop("history", MISSING),
            macro_rendered_output=rest.pop("macroRenderedOutput", MISSING),
            metadata=rest.pop("metadata", MISSING),
            operations=rest.pop("operations", MISSING),
            restrictions=rest.pop("restrictions", MISSING),
            schedule_publish_date=rest.pop("schedulePublishDate", MISSING),
            schedule_publish_info=rest.pop("schedulePublishInfo", MISSING),
            space=rest.pop("space", MISSING),
            version=rest.pop("version", MISSING),
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
