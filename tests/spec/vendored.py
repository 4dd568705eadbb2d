"""A specification folder with vendored documents, and documents as if published."""

from __future__ import annotations

import json
from typing import Any

from spec.pipeline.distill import distill
from spec.pipeline.layout import APIS, Layout, dump_json
from spec.pipeline.source import digest
from tests.spec.tiny_spec import NO_REPAIRS


def published(document: dict[str, Any]) -> bytes:
    """Return a document with as much prose as a real one has."""
    return json.dumps({"x-prose": "Prose. " * 10_000, **document}).encode()


def vendor(
    layout: Layout, documents: dict[str, dict[str, Any]], address: str = "https://example.com"
) -> Layout:
    for api in APIS:
        document = documents[api]
        layout.document(api).write_text(dump_json(distill(document)), encoding="utf-8")
        layout.overlay(api).write_text(NO_REPAIRS, encoding="utf-8")
        note = (
            f'address = "{address}/{api}"\n'
            f"date = 2026-01-01\n"
            f'sha256 = "{digest(published(document))}"\n'
        )
        layout.source(api).write_text(note, encoding="utf-8")
    return layout


def contents(layout: Layout) -> dict[str, bytes]:
    """Return every file of the specification folder and of the generated package."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for folder in (layout.spec, layout.generated)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
