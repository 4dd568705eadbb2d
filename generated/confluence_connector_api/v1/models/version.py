# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump, read_datetime

if TYPE_CHECKING:
    from .content import Content
    from .generic_links import GenericLinks
    from .user import User
    from .users_user_keys import UsersUserKeys
    from .version_expandable import VersionExpandable


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global Content, GenericLinks, User, UsersUserKeys, VersionExpandable, _parts_imported
    from .content import Content
    from .generic_links import GenericLinks
    from .user import User
    from .users_user_keys import UsersUserKeys
    from .version_expandable import VersionExpandable

    _parts_imported = True


@define(kw_only=True)
class Version:
    minor_edit: bool
    number: int
    when: datetime.datetime | None
    field_expandable: VersionExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    by: None | Unset | User = UNSET
    collaborators: None | Unset | UsersUserKeys = UNSET
    conf_rev: None | str | Unset = UNSET
    content: Content | None | Unset = UNSET
    content_type_modified: bool | Unset = UNSET
    friendly_when: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    sync_rev: None | str | Unset = UNSET
    sync_rev_source: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.minor_edit is not MISSING:
            result["minorEdit"] = self.minor_edit
        if self.number is not MISSING:
            result["number"] = self.number
        if self.when is not MISSING:
            result["when"] = dump(self.when)
        if self.field_expandable is not MISSING:
            result["_expandable"] = dump(self.field_expandable)
        if self.field_links is not MISSING:
            result["_links"] = dump(self.field_links)
        if self.by is not MISSING:
            result["by"] = dump(self.by)
        if self.collaborators is not MISSING:
            result["collaborators"] = dump(self.collaborators)
        if self.conf_rev is not MISSING:
            result["confRev"] = dump(self.conf_rev)
        if self.content is not MISSING:
            result["content"] = dump(self.content)
        if self.content_type_modified is not MISSING:
            result["contentTypeModified"] = self.content_type_modified
        if self.friendly_when is not MISSING:
            result["friendlyWhen"] = dump(self.friendly_when)
        if self.message is not MISSING:
            result["message"] = dump(self.message)
        if self.sync_rev is not MISSING:
            result["syncRev"] = dump(self.sync_rev)
        if self.sync_rev_source is not MISSING:
            result["syncRevSource"] = dump(self.sync_rev_source)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _when = rest.pop("when", MISSING)
        _field_expandable = rest.pop("_expandable", MISSING)
        _field_links = rest.pop("_links", MISSING)
        _by = rest.pop("by", MISSING)
        _collaborators = rest.pop("collaborators", MISSING)
        _content = rest.pop("content", MISSING)
        model = cls(
            minor_edit=rest.pop("minorEdit", MISSING),
            number=rest.pop("number", MISSING),
            when=(read_datetime(_when) if isinstance(_when, str) else _when),
            field_expandable=(
                VersionExpandable.from_dict(_field_expandable)
                if isinstance(_field_expandable, dict)
                else _field_expandable
            ),
            field_links=(
                GenericLinks.from_dict(_field_links)
                if isinstance(_field_links, dict)
                else _field_links
            ),
            by=(User.from_dict(_by) if isinstance(_by, dict) else _by),
            collaborators=(
                UsersUserKeys.from_dict(_collaborators)
                if isinstance(_collaborators, dict)
                else _collaborators
            ),
            conf_rev=rest.pop("confRev", MISSING),
            content=(Content.from_dict(_content) if isinstance(_content, dict) else _content),
            content_type_modified=rest.pop("contentTypeModified", MISSING),
            friendly_when=rest.pop("friendlyWhen", MISSING),
            message=rest.pop("message", MISSING),
            sync_rev=rest.pop("syncRev", MISSING),
            sync_rev_source=rest.pop("syncRevSource", MISSING),
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
