"""The page that a maintainer reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from spec.changes.grades import Grade
from spec.changes.proposal import changelog, version_bump
from spec.changes.report import Change, Report

_SHOWN = 4  # names in a cell; the JSON file has all

_OF_OPERATIONS = (
    ("Operations removed", "operation", "removed"),
    ("Operations moved", "address", ""),
    ("Operations deprecated", "deprecated", "deprecated"),
    ("Operations no longer deprecated", "deprecated", "no longer"),
    ("Operations added", "operation", "new"),
)

_NEXT = """\
## What to do

1. `nox -s generate` rebuilds the client; read what changes below `generated/`.
2. `nox -s typecheck` and `nox -s contract` show what turned red.
3. Mend the facade methods named above, then set the version and write the changelog.

`CONTRIBUTING.md`, "When the API changes", says more.
"""


def page(reports: Sequence[Report]) -> str:
    """Return the Markdown page of one or both documents."""
    blocks = ["# Changes of the API", _summary(reports), _methods(reports)]
    for report in reports:
        blocks += _document(report)
    blocks += ["## Proposed for the changelog", "### API", "\n".join(changelog(reports)) or "None."]
    return "\n\n".join([block for block in blocks if block] + [_NEXT])


def _summary(reports: Sequence[Report]) -> str:
    rows = ["| document | from | to | breaking | risky | harmless |", "|---|---|---|---|---|---|"]
    for report in reports:
        counts = Counter(change.grade for change in report.changes)
        figures = " | ".join(str(counts[grade]) for grade in sorted(Grade, reverse=True))
        before, after = report.before, report.after
        rows.append(f"| {after.api} | {before.name} | {after.name} | {figures} |")
    broken = any(c.grade is Grade.BREAKING for report in reports for c in report.changes)
    verdict = "**Something breaks.**" if broken else "**Nothing breaks.**"
    bump = f"{verdict} Proposed version bump: **{version_bump(reports)}**."
    return "\n".join([bump, "", *rows])


def _methods(reports: Sequence[Report]) -> str:
    """Say for each facade method what reaches it, the worst first."""
    hits: dict[str, list[Change]] = {}
    for report in reports:
        for change in report.changes:
            for method in change.methods:
                hits.setdefault(method, []).append(change)
    if not hits:
        return "## Facade methods\n\nNo change reaches a method of the facade."
    rows = ["## Facade methods", "", "| method | worst | what reaches it |", "|---|---|---|"]
    for method in sorted(hits, key=lambda name: (-max(c.grade for c in hits[name]), name)):
        worst = max(change.grade for change in hits[method])
        rows.append(f"| `{method}` | {worst.word} | {_hits(hits[method])} |")
    return "\n".join(
        [*rows, "", "Lines are where such a call stands beside the same name: a hint."]
    )


def _hits(changes: Sequence[Change]) -> str:
    """Tell the worst, first what the facade uses by its name; count the rest."""
    reported = [change for change in changes if change.grade is not Grade.HARMLESS]
    reported.sort(key=lambda change: (-change.grade, not change.named_at))
    lines = [
        _in_a_cell(f"{_subject(change)}: {change.text}{_lines(change)}")
        for change in reported[:_SHOWN]
    ]
    rest = Counter(change.grade for change in reported[_SHOWN:])
    rest[Grade.HARMLESS] = len(changes) - len(reported)
    more = [f"{rest[grade]} {grade.word}" for grade in sorted(Grade, reverse=True) if rest[grade]]
    return "<br>".join(lines + [f"and {', '.join(more)}"] * bool(more))


def _lines(change: Change) -> str:
    return f" (named at {_short(change.named_at)})" if change.named_at else ""


def _document(report: Report) -> Iterator[str]:
    yield f"## {report.after.api}: {report.before.name} → {report.after.name}"
    if report.notes:
        yield "\n".join(["### Notes", "", *(f"- {_in_a_cell(note)}" for note in report.notes)])
    about, others = _partition(report.changes)
    for title, what, text in _OF_OPERATIONS:
        rows = [change for change in about if change.what == what and change.text.startswith(text)]
        yield _section(title, rows)
    for grade in sorted(Grade, reverse=True):
        yield _table(grade, [change for change in others if change.grade is grade])


def _partition(changes: Iterable[Change]) -> tuple[list[Change], list[Change]]:
    """Part what has a section of its own from the rest."""
    sections = {what for _title, what, _text in _OF_OPERATIONS}
    about: list[Change] = []
    others: list[Change] = []
    for change in changes:
        has_section = change.what in sections and not change.direction
        (about if has_section else others).append(change)
    return about, others


def _section(title: str, changes: Sequence[Change]) -> str:
    if not changes:
        return ""
    lines = (f"- `{change.where}`: {change.text}{_reach(change)}" for change in changes)
    return "\n".join([f"### {title}: {len(changes)}", "", *lines])


def _reach(change: Change) -> str:
    return f" (reaches {_methods_of(change)})" if change.methods else ""


def _methods_of(change: Change) -> str:
    return _short(f"`{method}`" for method in change.methods)


def _table(grade: Grade, changes: Sequence[Change]) -> str:
    if not changes:
        return ""
    title = f"### Other changes, {grade.word}: {len(changes)}"
    rows = [title, "", "| where | what | facade |", "|---|---|---|"]
    for change in changes:
        cells = (_subject(change), change.text, _methods_of(change))
        rows.append(f"| {' | '.join(_in_a_cell(cell) for cell in cells)} |")
    return "\n".join(rows)


def _subject(change: Change) -> str:
    """Return the place and, for what several operations share, those operations."""
    words = " ".join(word for word in (f"`{change.where}`", change.direction) if word)
    if len(change.operations) == 1 and change.where.count(" ") > 1:
        return words
    return f"{words} of {_short(change.operations)}" if change.operations else words


def _short(names: Iterable[str]) -> str:
    listed = list(names)
    more = len(listed) - _SHOWN
    return ", ".join(listed[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _in_a_cell(text: str) -> str:
    # Names come from the vendor's document: they must not become markup of the page.
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
