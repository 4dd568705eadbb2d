# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .generic_links import GenericLinks


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global GenericLinks, _parts_imported
    from .generic_links import GenericLinks

    _parts_imported = True


@define(kw_only=True)
class Task:
    content_id: int
    create_date: int
    creator: str
    global_id: int
    id: int
    status: str
    field_links: GenericLinks | Unset = UNSET
    assignee: str | Unset = UNSET
    body: str | Unset = UNSET
    complete_date: int | Unset = UNSET
    complete_user: str | Unset = UNSET
    description: str | Unset = UNSET
    due_date: int | Unset = UNSET
    title: str | Unset = UNSET
    update_date: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.content_id is not MISSING:
            result["contentId"] = self.content_id
        if self.create_date is not MISSING:
            result["createDate"] = self.create_date
        if self.creator is not MISSING:
            result["creator"] = self.creator
        if self.global_id is not MISSING:
            result["globalId"] = self.global_id
        if self.id is not MISSING:
            result["id"] = self.id
        if self.status is not MISSING:
            result["status"] = self.status
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.assignee is not MISSING:
            result["assignee"] = self.assignee
        if self.body is not MISSING:
            result["body"] = self.body
        if self.complete_date is not MISSING:
            result["completeDate"] = self.complete_date
        if self.complete_user is not MISSING:
            result["completeUser"] = self.complete_user
        if self.description is not MISSING:
            result["description"] = self.description
        if self.due_date is not MISSING:
            result["dueDate"] = self.due_date
        if self.title is not MISSING:
            result["title"] = self.title
        if self.update_date is not MISSING:
            result["updateDate"] = self.update_date
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _field_links = rest.pop("_links", MISSING)
        model = cls(
            content_id=rest.pop("contentId", MISSING),
            create_date=rest.pop("createDate", MISSING),
            creator=rest.pop("creator", MISSING),
            global_id=rest.pop("globalId", MISSING),
            id=rest.pop("id", MISSING),
            status=rest.pop("status", MISSING),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            assignee=rest.pop("assignee", MISSING),
            body=rest.pop("body", MISSING),
            complete_date=rest.pop("completeDate", MISSING),
            complete_user=rest.pop("completeUser", MISSING),
            description=rest.pop("description", MISSING),
            due_date=rest.pop("dueDate", MISSING),
            title=rest.pop("title", MISSING),
            update_date=rest.pop("updateDate", MISSING),
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
