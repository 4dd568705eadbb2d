"""Findings: differences between an exchange and the documents."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field, frozen

if TYPE_CHECKING:
    from .operations import OperationSpec

__all__ = ["Finding", "Findings", "Kind", "Level", "Report", "shown"]

Level: TypeAlias = Literal["error", "note"]

_LONGEST_SHOWN = 60


class Kind(StrEnum):
    """The kind of a difference."""

    ROUTE = "route"
    """No operation has this method and path."""
    MISSING = "missing"
    """Something required is missing."""
    UNDECLARED = "undeclared"
    """Something is undocumented."""
    REPEATED = "repeated"
    """A single value was given more than once."""
    TYPE = "type"
    ENUM = "enum"
    FORMAT = "format"
    """A string that does not have the documented format or pattern."""
    RANGE = "range"
    """Too small or too large, too short or too long, too few or too many."""
    SHAPE = "shape"
    """Alternatives of which not exactly the documented number match."""
    SYNTAX = "syntax"
    """A body that does not match its media type."""
    MEDIA_TYPE = "media-type"
    STATUS = "status"


@frozen
class Finding:
    """One difference; ``str()`` returns it as a sentence.

    Attributes:
        kind: The kind of difference, for programs.
        level: ``error`` if the document is violated, ``note`` if it is silent.
        operation: Operation id, or ``unknown operation``.
        place: Where: ``request.query.limit``, ``response.body.results[0].id``.
        expected: What the document requires, as the end of "should be …".
        got: The actual value, as the end of "but is …"; never the value of a header other
            than the media type.
    """

    kind: Kind
    level: Level
    operation: str
    place: str
    expected: str
    got: str

    def __str__(self) -> str:
        if self.kind is Kind.UNDECLARED:
            return f"{self.operation}: {self.place} is not documented, but is {self.got}"
        return f"{self.operation}: {self.place} should be {self.expected}, but is {self.got}"


@frozen
class Report:
    """The findings on one exchange; ``str()`` returns one line per finding.

    Attributes:
        operation: The operation, or None if there is none.
        findings: All differences, request before response.
    """

    operation: OperationSpec | None
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that violate the document."""
        return tuple(finding for finding in self.findings if finding.level == "error")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """Findings on which the document is silent."""
        return tuple(finding for finding in self.findings if finding.level == "note")

    @property
    def ok(self) -> bool:
        """Whether nothing violates the document."""
        return not self.errors

    def __str__(self) -> str:
        return "\n".join(f"{finding.level}: {finding}" for finding in self.findings)


@define
class Findings:
    """Collects the findings on one operation."""

    operation: str
    found: list[Finding] = field(factory=list[Finding])

    def add(self, kind: Kind, place: str, expected: str, got: str, level: Level = "error") -> None:
        """Add one difference."""
        self.found.append(Finding(kind, level, self.operation, place, expected, got))


def shown(value: object) -> str:
    """Return a value for a sentence: short scalars literally, containers by type."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    # A lone surrogate is legal in JSON, but cannot be printed.
    text = json.dumps(value, ensure_ascii=False).encode(errors="replace").decode()
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
