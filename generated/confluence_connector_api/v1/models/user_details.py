# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .user_details_business import UserDetailsBusiness
    from .user_details_personal import UserDetailsPersonal


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global UserDetailsBusiness, UserDetailsPersonal, _parts_imported
    from .user_details_business import UserDetailsBusiness
    from .user_details_personal import UserDetailsPersonal

    _parts_imported = True


@define(kw_only=True)
class UserDetails:
    business: UserDetailsBusiness | Unset = UNSET
    personal: UserDetailsPersonal | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.business is not MISSING:
            result["business"] = dump(self.business)
        if self.personal is not MISSING:
            result["personal"] = dump(self.personal)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _business = rest.pop("business", MISSING)
        _personal = rest.pop("personal", MISSING)
        model = cls(
            business=(
                UserDetailsBusiness.from_dict(_business)
                if isinstance(_business, dict)
                else _business
            ),
            personal=(
                UserDetailsPersonal.from_dict(_personal)
                if isinstance(_personal, dict)
                else _personal
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
