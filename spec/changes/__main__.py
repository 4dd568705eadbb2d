"""Say what changed between two versions of the documents: ``python -m spec.changes``.

Exit status: 0 nothing breaks, 1 something breaks, 2 the comparison failed, also where the
program itself did: its traceback is then on standard error.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from spec.changes.facade import read_facade
from spec.changes.grades import Grade
from spec.changes.page import page
from spec.changes.proposal import changelog, version_bump
from spec.changes.report import Change, Report, changes_between
from spec.changes.versions import Version, from_file, from_folder, from_git, ids_of_v2
from spec.pipeline.layout import APIS, ROOT, JsonObject, Layout, PipelineError, dump_json


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Write the page and the JSON file; return 1 when something breaks."""
    options = _options(arguments)
    layout = layout or Layout()
    try:
        return _write(_reports(_versions(options, layout), layout), options)
    except (PipelineError, OSError) as error:
        print(error, file=sys.stderr)
    except Exception:  # Python's own exit status would be 1, which means that something breaks.
        traceback.print_exc()
    return 2


def _write(reports: list[Report], options: argparse.Namespace) -> int:
    options.output.mkdir(parents=True, exist_ok=True)
    text = page(reports)
    (options.output / "changes.md").write_text(text, encoding="utf-8")
    (options.output / "changes.json").write_text(dump_json(as_json(reports)), encoding="utf-8")
    print(text if options.print else _said(reports, options.output))
    return int(_breaks(reports))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m spec.changes", description=__doc__)
    parser.add_argument("--from", dest="before", type=Path, help="an older document")
    parser.add_argument("--to", dest="after", type=Path, help="a newer document of the same API")
    parser.add_argument("--revision", default="HEAD", help="compare the working tree with this")
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="folder for the page")
    parser.add_argument("--print", action="store_true", help="print the page, too")
    options = parser.parse_args(arguments)
    if (options.before is None) != (options.after is None):
        parser.error("--from and --to go together")
    return options


def _versions(options: argparse.Namespace, layout: Layout) -> list[tuple[Version, Version]]:
    if options.before is None:
        past = from_git(options.revision, layout)
        return [(past[api], from_folder(api, "working tree", layout)) for api in APIS]
    pair = from_file(options.before, layout), from_file(options.after, layout)
    if pair[0].api != pair[1].api:
        raise PipelineError(f"{options.before} is {pair[0].api}, {options.after} is {pair[1].api}")
    return [pair]


def _reports(pairs: list[tuple[Version, Version]], layout: Layout) -> list[Report]:
    facade = read_facade(ids_of_v2((version for pair in pairs for version in pair), layout))
    return [changes_between(before, after, facade) for before, after in pairs]


def as_json(reports: Sequence[Report]) -> JsonObject:
    """Return the reports as plain data."""
    return {
        "breaking": _breaks(reports),
        "bump": version_bump(reports),
        "changelog": changelog(reports),
        "documents": [
            {
                "api": report.after.api,
                "from": report.before.name,
                "to": report.after.name,
                "notes": list(report.notes),
                "changes": [_row(change) for change in report.changes],
            }
            for report in reports
        ],
    }


def _row(change: Change) -> JsonObject:
    return {**asdict(change), "grade": change.grade.word}


def _breaks(reports: Sequence[Report]) -> bool:
    return any(c.grade is Grade.BREAKING for report in reports for c in report.changes)


def _said(reports: Sequence[Report], output: Path) -> str:
    count = sum(len(report.changes) for report in reports)
    verdict = "something breaks" if _breaks(reports) else "nothing breaks"
    return f"{count} changes, {verdict}, bump {version_bump(reports)}: {output / 'changes.md'}"


if __name__ == "__main__":
    sys.exit(main())
