# Written by `nox -s generate`; never edit by hand.
"""What every model is: a JSON object whose fields are read when they are first asked for.

A response holds much that its reader never looks at, so reading it all at once would take
several times as long as parsing the JSON does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .types import MISSING
from .wire import dump

Reader = Callable[[Any], Any]
"""Turns a JSON value into a field's type; one of another kind is kept as it came."""

Fields = dict[str, tuple[str, Reader | None]]
"""By a field's name in Python: its name in JSON, and its reader if it needs one."""


class Model:
    """Base of the models, which are attrs classes with slots.

    A slot stays empty until its field is read from the object in ``_source``, which Python
    asks ``__getattr__`` for. A model that was not read from JSON has no empty slots.
    """

    __slots__ = ("_source",)

    _source: Mapping[str, Any]
    _fields: ClassVar[Fields]
    _extra_reader: ClassVar[Reader | None] = None
    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Return a model of a JSON object, which must not be changed afterwards."""
        model = cls.__new__(cls)
        model._source = source
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object."""
        result: dict[str, Any] = dump(self.additional_properties)
        for name, (json_name, _) in self._fields.items():
            value = getattr(self, name)
            if value is not MISSING:
                result[json_name] = dump(value)
        return result

    def __repr__(self) -> str:
        # What did not come is left out: of forty fields a response often has five.
        held = {name: getattr(self, name) for name in self._fields}
        shown = [f"{name}={value!r}" for name, value in held.items() if value is not MISSING]
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    if not TYPE_CHECKING:  # to a type checker it would make every attribute one that exists

        def __getattr__(self, name: str) -> Any:
            if name in self._fields:
                json_name, read = self._fields[name]
                value = self._source.get(json_name, MISSING)
                if read is not None:
                    value = read(value)
            elif name == "additional_properties":
                value = _extra(type(self), self._source)
            else:
                raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}")
            setattr(self, name, value)
            return value


def _extra(model: type[Model], source: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a JSON object that are not documented."""
    read = model._extra_reader
    documented = {json_name for json_name, _ in model._fields.values()}
    return {
        name: value if read is None else read(value)
        for name, value in source.items()
        if name not in documented
    }
