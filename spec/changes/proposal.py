"""What to write into the changelog, and which number the next version gets."""

from __future__ import annotations

from collections.abc import Iterable

from spec.changes.grades import Grade
from spec.changes.report import Change, Report

_FEATURES = ("operation", "parameter", "property")


def version_bump(reports: Iterable[Report]) -> str:
    """Return major, minor, patch or none.

    The generated client is public, so what breaks its callers is major, also where no facade
    method calls it; new operations, parameters and fields are minor.
    """
    changes = [change for report in reports for change in report.changes]
    if any(change.grade is Grade.BREAKING for change in changes):
        return "major"
    if any(change.what in _FEATURES and change.before is None for change in changes):
        return "minor"
    return "patch" if changes else "none"


def changelog(reports: Iterable[Report]) -> list[str]:
    """Return lines for the heading "API" of the changelog, the breaking ones first."""
    lines: list[str] = []
    for report in reports:
        api = report.after.api
        for grade, say in ((Grade.BREAKING, "**Breaking**: "), (Grade.RISKY, "")):
            rows = [change for change in report.changes if change.grade is grade]
            lines += [f"- {api}: {say}{_line(change)}" for change in rows]
        if added := _added(report.changes, "operation"):
            lines.append(f"- {api}: new operations {', '.join(added)}.")
        for what, plural in (("parameter", "parameters"), ("property", "fields")):
            if added := _added(report.changes, what):
                lines.append(f"- {api}: {len(added)} new {plural}.")
    return lines


def _line(change: Change) -> str:
    hit = f" Reaches {', '.join(f'`{method}`' for method in change.methods)}." * bool(
        change.methods
    )
    return f"`{change.where}` ({change.direction or _kind(change)}): {change.text}.{hit}"


def _kind(change: Change) -> str:
    return "class" if change.what == "class" else "operation"


def _added(changes: Iterable[Change], what: str) -> list[str]:
    new = (it for it in changes if it.what == what and it.before is None)
    return sorted({f"`{change.name}`" for change in new if change.grade is Grade.HARMLESS})
