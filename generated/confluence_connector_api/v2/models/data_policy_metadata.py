# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from ...types import MISSING, UNSET, Unset


@define(kw_only=True)
class DataPolicyMetadata:
    any_content_blocked: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = {}
        if self.any_content_blocked is not MISSING:
            result["anyContentBlocked"] = self.any_content_blocked
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        return cls(any_content_blocked=rest.pop("anyContentBlocked", MISSING))
