# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as attrs_field

from ...model import Fields, Model
from ...types import UNSET, Unset
from ...wire import read_datetime
from .. import models

if TYPE_CHECKING:
    from .content import Content
    from .generic_links import GenericLinks
    from .user import User
    from .users_user_keys import UsersUserKeys
    from .version_expandable import VersionExpandable


@define(kw_only=True, repr=False)
class Version(Model):
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

    _fields: ClassVar[Fields] = {
        "minor_edit": ("minorEdit", None),
        "number": ("number", None),
        "when": ("when", lambda value: read_datetime(value) if isinstance(value, str) else value),
        "field_expandable": (
            "_expandable",
            lambda value: (
                models.VersionExpandable.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "field_links": (
            "_links",
            lambda value: (
                models.GenericLinks.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "by": (
            "by",
            lambda value: models.User.from_dict(value) if isinstance(value, dict) else value,
        ),
        "collaborators": (
            "collaborators",
            lambda value: (
                models.UsersUserKeys.from_dict(value) if isinstance(value, dict) else value
            ),
        ),
        "conf_rev": ("confRev", None),
        "content": (
            "content",
            lambda value: models.Content.from_dict(value) if isinstance(value, dict) else value,
        ),
        "content_type_modified": ("contentTypeModified", None),
        "friendly_when": ("friendlyWhen", None),
        "message": ("message", None),
        "sync_rev": ("syncRev", None),
        "sync_rev_source": ("syncRevSource", None),
    }

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
