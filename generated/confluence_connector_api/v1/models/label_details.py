# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING, UNSET, Unset
from ...wire import dump

if TYPE_CHECKING:
    from .label import Label
    from .labeled_content_page_response import LabeledContentPageResponse


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global Label, LabeledContentPageResponse, _parts_imported
    from .label import Label
    from .labeled_content_page_response import LabeledContentPageResponse

    _parts_imported = True


@define(kw_only=True)
class LabelDetails:
    label: Label
    associated_contents: LabeledContentPageResponse | Unset = UNSET
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.label is not MISSING:
            result["label"] = dump(self.label)
        if self.associated_contents is not MISSING:
            result["associatedContents"] = dump(self.associated_contents)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _label = rest.pop("label", MISSING)
        _associated_contents = rest.pop("associatedContents", MISSING)
        model = cls(
            label=(Label.from_dict(_label) if isinstance(_label, dict) else _label),
            associated_contents=(
                LabeledContentPageResponse.from_dict(_associated_contents)
                if isinstance(_associated_contents, dict)
                else _associated_contents
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
