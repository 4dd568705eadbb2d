# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContentExpandable(Model):
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

    _fields: ClassVar[Fields] = {
        "ancestors": ("ancestors", None),
        "body": ("body", None),
        "child_types": ("childTypes", None),
        "children": ("children", None),
        "container": ("container", None),
        "descendants": ("descendants", None),
        "extensions": ("extensions", None),
        "history": ("history", None),
        "macro_rendered_output": ("macroRenderedOutput", None),
        "metadata": ("metadata", None),
        "operations": ("operations", None),
        "restrictions": ("restrictions", None),
        "schedule_publish_date": ("schedulePublishDate", None),
        "schedule_publish_info": ("schedulePublishInfo", None),
        "space": ("space", None),
        "version": ("version", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
