# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define
from attrs import field as attrs_field

from ...types import MISSING
from ...wire import dump

if TYPE_CHECKING:
    from .version_restore_operation_key import VersionRestoreOperationKey
    from .version_restore_params import VersionRestoreParams


_parts_imported = False


def _import_parts() -> None:
    """Import what this model holds, once and late: models hold each other."""
    global VersionRestoreOperationKey, VersionRestoreParams, _parts_imported
    from .version_restore_operation_key import VersionRestoreOperationKey
    from .version_restore_params import VersionRestoreParams

    _parts_imported = True


@define(kw_only=True)
class VersionRestore:
    operation_key: VersionRestoreOperationKey
    params: VersionRestoreParams
    additional_properties: dict[str, Any] = attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dump(self.additional_properties)
        if self.operation_key is not MISSING:
            result["operationKey"] = dump(self.operation_key)
        if self.params is not MISSING:
            result["params"] = dump(self.params)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        if not _parts_imported:
            _import_parts()
        rest = dict(source)
        _operation_key = rest.pop("operationKey", MISSING)
        _params = rest.pop("params", MISSING)
        model = cls(
            operation_key=(
                VersionRestoreOperationKey.read(_operation_key)
                if isinstance(_operation_key, str)
                else _operation_key
            ),
            params=(
                VersionRestoreParams.from_dict(_params) if isinstance(_params, dict) else _params
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
