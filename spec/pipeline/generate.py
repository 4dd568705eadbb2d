"""Write generated/ from spec/: ``python -m spec.pipeline.generate [--check]``.

With --check nothing is written: the package is generated into a temporary folder and
compared with the one in the repository, so that a hand edit and a forgotten regeneration
look the same, which they are.
"""

from __future__ import annotations

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from spec.pipeline.client import generate_client
from spec.pipeline.facts import Facts, operation_facts
from spec.pipeline.layout import APIS, PACKAGE, Api, JsonObject, Layout, PipelineError, dump_json
from spec.pipeline.pins import check_templates, check_versions
from spec.pipeline.prepare import prepare
from spec.pipeline.registry import registry_code
from spec.pipeline.repaired import repaired_document

NOTE = "Written by `nox -s generate`; never edit by hand."


def build_package(layout: Layout, target: Path) -> None:
    """Write the whole import package into a folder that does not exist yet."""
    check_versions()
    check_templates(layout.generator)
    shutil.copytree(
        layout.generator / "shared", target, ignore=shutil.ignore_patterns("__pycache__")
    )
    (target / "documents").mkdir()
    facts: dict[Api, dict[str, Facts]] = {}
    for api in APIS:
        repaired = repaired_document(api, layout)
        facts[api] = operation_facts(api, repaired)
        _write(target / "documents" / f"{api}.json", _document_text(repaired))
        _build_api(api, repaired, layout, target)
    _write(target / "registry.py", registry_code(facts))
    _write(target / "py.typed", "")
    _format(target)
    for path in target.rglob("*.py"):
        _write(path, f"# {NOTE}\n{path.read_text(encoding='utf-8')}")


def _build_api(api: Api, repaired: JsonObject, layout: Layout, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stock = Path(folder) / api
        generate_client(api, repaired, prepare(repaired), layout.generator, stock)
        # The rest of the stock package (client, types, errors) is shared by both APIs.
        for part in ("api", "models"):
            shutil.copytree(stock / part, target / api / part)
    _write(target / api / "__init__.py", f'"""Confluence Cloud REST API {api}."""\n')


def _document_text(document: JsonObject) -> str:
    text = dump_json({"x-note": NOTE, **document})
    return text.replace("{\n ", "{ ", 1)  # the note belongs on the first line


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _format(target: Path) -> None:
    """Sort imports, drop unused ones, lay out; whatever ruff settings the reader may have."""
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", "100"]
    imports = ["--fix-only", "--select", "I,F401"]
    imports += ["--config", "lint.isort.split-on-trailing-comma=false"]
    layout = ["--config", "format.skip-magic-trailing-comma=true"]
    for command in (["check", *imports], ["format", *layout]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *common, str(target)], check=True)


def differences(expected: Path, actual: Path) -> list[str]:
    """Return what differs between two folders, a line a file."""
    wanted, found = _files(expected), _files(actual)
    lines = [f"missing: {name}" for name in sorted(wanted - found)]
    lines += [f"not generated: {name}" for name in sorted(found - wanted)]
    both = sorted(wanted & found)
    _, changed, unreadable = filecmp.cmpfiles(expected, actual, both, shallow=False)
    return lines + [f"differs: {name}" for name in sorted([*changed, *unreadable])]


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def _install(built: Path, layout: Layout) -> None:
    """Make generated/ equal to what was built, and touch only the files that change."""
    layout.package.mkdir(parents=True, exist_ok=True)
    wanted = _files(built)
    for name in _files(layout.package) - wanted:
        (layout.package / name).unlink()
    for name in wanted:
        source, target = built / name, layout.package / name
        if not target.exists() or source.read_bytes() != target.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def main(arguments: list[str] | None = None, layout: Layout | None = None) -> int:
    """Generate, or with --check tell whether that would change anything."""
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline.generate")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args(arguments)
    layout = layout or Layout()
    try:
        return _generate(layout, check=options.check)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 2


def _generate(layout: Layout, *, check: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / PACKAGE
        build_package(layout, built)
        lines = differences(built, layout.package)
        if not check:
            _install(built, layout)
            print(f"{layout.package}: {len(lines)} files changed")
            return 0
    for line in lines:
        print(line)
    if lines:
        print(f"{layout.package} is not what spec/ generates: run nox -s generate")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
