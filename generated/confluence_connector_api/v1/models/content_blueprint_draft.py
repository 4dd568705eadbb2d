# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from .content_blueprint_draft_ancestors_item import ContentBlueprintDraftAncestorsItem
    from .content_blueprint_draft_space import ContentBlueprintDraftSpace
    from .content_blueprint_draft_status import ContentBlueprintDraftStatus
    from .content_blueprint_draft_type import ContentBlueprintDraftType
    from .content_blueprint_draft_version import ContentBlueprintDraftVersion


@define(kw_only=True, repr=False)
class ContentBlueprintDraft(Model):
    title: str
    type_: ContentBlueprintDraftType
    version: ContentBlueprintDraftVersion
    ancestors: list[ContentBlueprintDraftAncestorsItem] | None | Unset = UNSET
    space: ContentBlueprintDraftSpace | Unset = UNSET
    status: ContentBlueprintDraftStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    _fields: ClassVar[Fields] = {
        "title": ("title", None),
        "type_": (
            "type",
            lambda value: (
                models.ContentBlueprintDraftType.read(value) if isinstance(value, str) else value
            ),
        ),
        "version": (
            "version",
            lambda value: (
                models.ContentBlueprintDraftVersion.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "ancestors": (
            "ancestors",
            lambda value: (
                [
                    (
                        models.ContentBlueprintDraftAncestorsItem.from_dict(value_item)
                        if isinstance(value_item, dict)
                        else value_item
                    )
                    for value_item in value
                ]
                if isinstance(value, list)
                else value
            ),
        ),
        "space": (
            "space",
            lambda value: (
                models.ContentBlueprintDraftSpace.from_dict(value)
                if isinstance(value, dict)
                else value
            ),
        ),
        "status": (
            "status",
            lambda value: (
                models.ContentBlueprintDraftStatus.read(value) if isinstance(value, str) else value
            ),
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
