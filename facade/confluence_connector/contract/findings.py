"""What a check found: one disagreement between an exchange and the document each."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field, frozen

if TYPE_CHECKING:
    from .operations import OperationSpec

Level: TypeAlias = Literal["error", "note"]

_LONGEST_SHOWN = 60


class Kind(StrEnum):
    """What sort of disagreement it is."""

    ROUTE = "route"
    """No operation has this method and path."""
    MISSING = "missing"
    """Something required is not there."""
    UNDECLARED = "undeclared"
    """Something is there that the document does not name."""
    REPEATED = "repeated"
    """A single value was given more than once."""
    TYPE = "type"
    ENUM = "enum"
    FORMAT = "format"
    """Text that does not have the documented form: a date, a pattern."""
    RANGE = "range"
    """Too small or too large, too short or too long, too few or too many."""
    SHAPE = "shape"
    """Alternatives of which not exactly the documented number fit."""
    SYNTAX = "syntax"
    """A body that cannot be read as what its media type says."""
    MEDIA_TYPE = "media-type"
    STATUS = "status"


@frozen
class Finding:
    """One disagreement; ``str()`` gives it as a sentence.

    Attributes:
        kind: What sort of disagreement, for programs.
        level: ``error`` if the document is broken, ``note`` if it is merely silent.
        operation: Operation id, or ``unknown operation``.
        place: Where: ``request.query.limit``, ``response.body.results[0].id``.
        expected: What the document asks for, as the end of "should be …".
        got: What came, as the end of "but is …"; never the value of a header other than
            the media type.
    """

    kind: Kind
    level: Level
    operation: str
    place: str
    expected: str
    got: str

    def __str__(self) -> str:
        if self.kind is Kind.UNDECLARED:
            return f"{self.operation}: {self.place} is not documented, but came as {self.got}"
        return f"{self.operation}: {self.place} should be {self.expected}, but is {self.got}"


@frozen
class Report:
    """The judgement on one exchange; ``str()`` gives one line a finding.

    Attributes:
        operation: The operation it belongs to, or None if there is none.
        findings: Every disagreement, request before response.
    """

    operation: OperationSpec | None
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that break the document."""
        return tuple(finding for finding in self.findings if finding.level == "error")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """Findings on which the document is silent."""
        return tuple(finding for finding in self.findings if finding.level == "note")

    @property
    def ok(self) -> bool:
        """Whether nothing breaks the document."""
        return not self.errors

    def __str__(self) -> str:
        return "\n".join(f"{finding.level}: {finding}" for finding in self.findings)


@define
class Findings:
    """Collects the findings on one operation."""

    operation: str
    found: list[Finding] = field(factory=list[Finding])

    def add(self, kind: Kind, place: str, expected: str, got: str, level: Level = "error") -> None:
        """Note down one disagreement."""
        self.found.append(Finding(kind, level, self.operation, place, expected, got))


def shown(value: object) -> str:
    """Put a value into a sentence: short scalars as they are, containers by their name."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    # Half a surrogate pair is legal in JSON, but cannot be printed.
    text = json.dumps(value, ensure_ascii=False).encode(errors="replace").decode()
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
