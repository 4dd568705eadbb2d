"""Write the catalogue of all operations, which no template of the generator can."""

from __future__ import annotations

from collections.abc import Mapping

from spec.pipeline.facts import Facts
from spec.pipeline.layout import Api

_HEAD = '''\
"""The catalogue: every operation of both APIs by its id.

Two ids are in both documents. There the plain id is the operation of v2, and the one of
v1 is found under `v1.` and its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .operation import Operation


def operations() -> Mapping[str, Operation]:
    """Return every operation by its key."""
    return _OPERATIONS


'''


def registry_code(facts: Mapping[Api, Mapping[str, Facts]]) -> str:
    """Return the source of registry.py."""
    rows = {
        f"v1.{identifier}" if api == "v1" and identifier in facts["v2"] else identifier: row
        for api in facts
        for identifier, row in facts[api].items()
    }
    lines = [f"    {key!r}: {rows[key].code()}," for key in sorted(rows)]
    return f"{_HEAD}_OPERATIONS = MappingProxyType({{\n" + "\n".join(lines) + "\n})\n"
