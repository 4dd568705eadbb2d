# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .content_blueprint_draft_ancestors_item import ContentBlueprintDraftAncestorsItem
    from .content_blueprint_draft_space import ContentBlueprintDraftSpace
    from .content_blueprint_draft_status import ContentBlueprintDraftStatus
    from .content_blueprint_draft_type import ContentBlueprintDraftType
    from .content_blueprint_draft_version import ContentBlueprintDraftVersion


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global \
        ContentBlueprintDraftAncestorsItem, \
        ContentBlueprintDraftSpace, \
        ContentBlueprintDraftStatus, \
        ContentBlueprintDraftType, \
        ContentBlueprintDraftVersion, \
        _parts_imported
    from .content_blueprint_draft_ancestors_item import ContentBlueprintDraftAncestorsItem
    from .content_blueprint_draft_space import ContentBlueprintDraftSpace
    from .content_blueprint_draft_status import ContentBlueprintDraftStatus
    from .content_blueprint_draft_type import ContentBlueprintDraftType
    from .content_blueprint_draft_version import ContentBlueprintDraftVersion

    _parts_imported = True


@define(kw_only=True)
class ContentBlueprintDraft:
    title: str
    type_: ContentBlueprintDraftType
    version: ContentBlueprintDraftVersion
    ancestors: list[ContentBlueprintDraftAncestorsItem] | None | Unset = UNSET
    space: ContentBlueprintDraftSpace | Unset = UNSET
    status: ContentBlueprintDraftStatus | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.title is not MISSING:
            result["title"] = self.title
        if self.type_ is not MISSING:
            result["type"] = dump(self.type_)
        if self.version is not MISSING:
            result["version"] = dump(self.version)
        if self.ancestors is not MISSING:
            result["ancestors"] = dump(self.ancestors)
        if self.space is not MISSING:
            result["space"] = dump(self.space)
        if self.status is not MISSING:
            result["status"] = dump(self.status)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _type_ = rest.pop("type", MISSING)
        _version = rest.pop("version", MISSING)
        _ancestors = rest.pop("ancestors", MISSING)
        _space = rest.pop("space", MISSING)
        _status = rest.pop("status", MISSING)
        model = cls(
            title=rest.pop("title", MISSING),
            type_=(ContentBlueprintDraftType.read(_type_) if isinstance(_type_, str) else _type_),
            version=(
                ContentBlueprintDraftVersion.from_dict(_version)
                if isinstance(_version, dict)
                else _version
            ),
            ancestors=(
                [
                    (
                        ContentBlueprintDraftAncestorsItem.from_dict(_ancestors_item)
                        if isinstance(_ancestors_item, dict)
                        else _ancestors_item
                    )
                    for _ancestors_item in _ancestors
                ]
                if isinstance(_ancestors, list)
                else _ancestors
            ),
            space=(
                ContentBlueprintDraftSpace.from_dict(_space) if isinstance(_space, dict) else _space
            ),
            status=(
                ContentBlueprintDraftStatus.read(_status) if isinstance(_status, str) else _status
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
