# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .container_look_and_feel import ContainerLookAndFeel
    from .screen_look_and_feel import ScreenLookAndFeel


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global ContainerLookAndFeel, ScreenLookAndFeel, _parts_imported
    from .container_look_and_feel import ContainerLookAndFeel
    from .screen_look_and_feel import ScreenLookAndFeel

    _parts_imported = True


@define(kw_only=True)
class ContentLookAndFeel:
    body: ContainerLookAndFeel | None | Unset = UNSET
    container: ContainerLookAndFeel | None | Unset = UNSET
    header: ContainerLookAndFeel | None | Unset = UNSET
    screen: ScreenLookAndFeel | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.body is not MISSING:
            result["body"] = dump(self.body)
        if self.container is not MISSING:
            result["container"] = dump(self.container)
        if self.header is not MISSING:
            result["header"] = dump(self.header)
        if self.screen is not MISSING:
            result["screen"] = dump(self.screen)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _body = rest.pop("body", MISSING)
        _container = rest.pop("container", MISSING)
        _header = rest.pop("header", MISSING)
        _screen = rest.pop("screen", MISSING)
        model = cls(
            body=(ContainerLookAndFeel.from_dict(_body) if isinstance(_body, dict) else _body),
            container=(
                ContainerLookAndFeel.from_dict(_container)
                if isinstance(_container, dict)
                else _container
            ),
            header=(
                ContainerLookAndFeel.from_dict(_header) if isinstance(_header, dict) else _header
            ),
            screen=(ScreenLookAndFeel.from_dict(_screen) if isinstance(_screen, dict) else _screen),
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
