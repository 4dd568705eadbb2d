"""Take over what the vendor has published: ``python -m spec.pipeline.refresh``.

Everything is tried in a folder beside the tree, up to the generated package. Only what has
passed replaces the vendored documents, so a failure at any point leaves them as they were.
"""

from __future__ import annotations

import argparse
import datetime
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from spec.pipeline.download import download
from spec.pipeline.generate import build_package
from spec.pipeline.layout import APIS, PACKAGE, Api, Layout, PipelineError, dump_json, read_json
from spec.pipeline.overlay import OverlayError, apply_overlay, read_overlay
from spec.pipeline.published import (
    PublishedError,
    check_removals,
    check_size,
    check_title,
    facts_of,
    parse,
)
from spec.pipeline.source import Source, digest, read_source


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Replace the vendored documents, or say in one sentence why not."""
    options = _options(arguments)
    layout = layout or Layout()
    try:
        _refresh(options, layout)
    except PipelineError as error:
        print(f"{error}\nNothing was changed.", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {error.strerror}\nNothing was changed.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Interrupted; nothing was changed.", file=sys.stderr)
        return 130
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline.refresh")
    for api in APIS:
        parser.add_argument(f"--{api}", type=Path, help="a published file, instead of the address")
    parser.add_argument(
        "--date",
        type=datetime.date.fromisoformat,
        default=datetime.date.today(),
        help="the day of the publication, YYYY-MM-DD; today if not given",
    )
    parser.add_argument(
        "--accept-removals",
        action="store_true",
        help="take a document that lacks many of the operations of before",
    )
    return parser.parse_args(arguments)


def _refresh(options: argparse.Namespace, layout: Layout) -> None:
    news = {
        api: published
        for api, published in _publications(options, layout).items()
        if _is_new(api, published, layout)
    }
    if not news:
        return
    # Beside the tree and not in the system's folder: only so can one rename put a file in place.
    beside = layout.spec.parent / "build"
    beside.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=beside) as folder:
        staged = _staged(layout, Path(folder))
        for api, published in news.items():
            _stage(api, published, options, staged)
        _try(staged)
        _put_in_place(staged, layout, list(news), Path(folder) / "kept")
    print("Next: nox -s changes, then nox -s generate.")


def _publications(options: argparse.Namespace, layout: Layout) -> dict[Api, bytes]:
    files: dict[Api, Path] = {api: path for api in APIS if (path := getattr(options, api))}
    if files:
        return {api: _read(path) for api, path in files.items()}
    return {api: download(read_source(layout.source(api)).address) for api in APIS}


def _read(path: Path) -> bytes:
    try:
        check_size(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as error:
        raise PublishedError(f"{path} cannot be read: {error.strerror}") from error


def _is_new(api: Api, published: bytes, layout: Layout) -> bool:
    source = read_source(layout.source(api))
    if digest(published) == source.sha256:
        print(f"{api}: still the publication of {source.date}")
        return False
    return True


def _staged(layout: Layout, folder: Path) -> Layout:
    """Copy what a package is generated from."""
    staged = Layout(spec=folder / "spec", generated=folder / "generated")
    for part in (layout.generator.name, *APIS):
        shutil.copytree(layout.spec / part, staged.spec / part)
    return staged


def _stage(api: Api, published: bytes, options: argparse.Namespace, staged: Layout) -> None:
    """Check a publication, and write its facts and its source into the staged folder."""
    name = str(getattr(options, api) or f"the published {api}")
    check_size(len(published), name)
    document = parse(published, name)
    facts = facts_of(document, name)
    check_title(api, document, name)
    before = read_json(staged.document(api))
    if not options.accept_removals:
        check_removals(before, facts, name)
    staged.document(api).write_text(dump_json(facts), encoding="utf-8")
    address = read_source(staged.source(api)).address
    source = Source(address, options.date, digest(published))
    staged.source(api).write_text(source.text(), encoding="utf-8")
    print(f"{api}: {'new facts' if facts != before else 'new prose only'}")


def _try(staged: Layout) -> None:
    """Repair and generate; tell all overlay actions without effect at once."""
    missed: dict[Api, list[str]] = {api: [] for api in APIS}
    for api in APIS:
        overlay = read_overlay(staged.overlay(api))
        apply_overlay(read_json(staged.document(api)), overlay, missed=missed[api])
    lines = [f"{api}: {line}" for api in APIS for line in missed[api]]
    if lines:
        raise OverlayError("\n".join(["The overlays no longer fit:", *lines]))
    build_package(staged, staged.generated / PACKAGE)


def _put_in_place(staged: Layout, layout: Layout, apis: list[Api], kept: Path) -> None:
    """Rename the new files over the old ones; after any failure the old ones are back."""
    news = [path for api in apis for path in (staged.document(api), staged.source(api))]
    targets = [layout.spec / path.relative_to(staged.spec) for path in news]
    kept.mkdir()
    olds = [kept / str(number) for number in range(len(targets))]
    for target, old in zip(targets, olds, strict=True):
        shutil.copy2(target, old)
    try:
        for new, target in zip(news, targets, strict=True):
            new.replace(target)
    except BaseException:
        for old, target in zip(olds, targets, strict=True):
            old.replace(target)
        raise


if __name__ == "__main__":
    sys.exit(main())
