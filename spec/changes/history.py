"""Send publications of several years through the pipeline: ``python -m spec.changes.history``.

Each is repaired as far as today's overlay fits and generated from, and each is compared with
the one before of the same API. That shows that neither step was made for one publication.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from spec.changes.facade import Facade, read_facade
from spec.changes.grades import Grade
from spec.changes.report import changes_between
from spec.changes.versions import Version, from_file, ids_of_v2
from spec.pipeline.client import generate_client
from spec.pipeline.layout import APIS, Layout, PipelineError
from spec.pipeline.prepare.walk import operations


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Print a line a publication and a line a pair; fail where something is missing."""
    parser = argparse.ArgumentParser(prog="python -m spec.changes.history")
    parser.add_argument("files", type=Path, nargs="+", help="published documents, oldest first")
    options = parser.parse_args(arguments)
    layout = layout or Layout()
    try:
        _run(options.files, layout)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _run(files: list[Path], layout: Layout) -> None:
    versions = [from_file(path, layout) for path in files]
    for version in versions:
        print(_generated(version, layout))
    facade = read_facade(ids_of_v2(versions, layout))
    for api in APIS:
        row = [version for version in versions if version.api == api]
        for before, after in pairwise(row):
            print(_compared(before, after, facade))


def _generated(version: Version, layout: Layout) -> str:
    """Generate one API; a warning of the generator is an error."""
    if version.prepared is None:
        raise PipelineError("\n".join(version.notes))
    wanted = sum(1 for _ in operations(version.repaired))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / version.api
        generate_client(version.api, version.repaired, version.prepared, layout.generator, target)
        made = sum(1 for path in target.glob("api/*/*.py") if path.name != "__init__.py")
    if made != wanted:
        raise PipelineError(f"{version.name}: {made} modules for {wanted} operations")
    return f"{version.name}: {made} operations, {len(version.notes)} overlay actions do not fit"


def _compared(before: Version, after: Version, facade: Facade) -> str:
    start = time.perf_counter()
    report = changes_between(before, after, facade)
    seconds = time.perf_counter() - start
    counts = Counter(change.grade for change in report.changes)
    figures = ", ".join(f"{counts[grade]} {grade.word}" for grade in sorted(Grade, reverse=True))
    return f"{before.name} -> {after.name}: {figures} ({seconds:.1f} s)"


if __name__ == "__main__":
    sys.exit(main())
