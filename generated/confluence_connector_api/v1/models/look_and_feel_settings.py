# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .look_and_feel import LookAndFeel
    from .look_and_feel_settings_selected import LookAndFeelSettingsSelected


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global LookAndFeel, LookAndFeelSettingsSelected, _parts_imported
    from .look_and_feel import LookAndFeel
    from .look_and_feel_settings_selected import LookAndFeelSettingsSelected

    _parts_imported = True


@define(kw_only=True)
class LookAndFeelSettings:
    custom: LookAndFeel
    global_: LookAndFeel
    selected: LookAndFeelSettingsSelected
    theme: LookAndFeel | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.custom is not MISSING:
            result["custom"] = dump(self.custom)
        if self.global_ is not MISSING:
            result["global"] = dump(self.global_)
        if self.selected is not MISSING:
            result["selected"] = dump(self.selected)
        if self.theme is not MISSING:
            result["theme"] = dump(self.theme)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _custom = rest.pop("custom", MISSING)
        _global_ = rest.pop("global", MISSING)
        _selected = rest.pop("selected", MISSING)
        _theme = rest.pop("theme", MISSING)
        model = cls(
            custom=(LookAndFeel.from_dict(_custom) if isinstance(_custom, dict) else _custom),
            global_=(LookAndFeel.from_dict(_global_) if isinstance(_global_, dict) else _global_),
            selected=(
                LookAndFeelSettingsSelected.read(_selected)
                if isinstance(_selected, str)
                else _selected
            ),
            theme=(LookAndFeel.from_dict(_theme) if isinstance(_theme, dict) else _theme),
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
