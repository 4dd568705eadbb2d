"""A tiny specification: two documents small enough to generate in a test."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from spec.pipeline.layout import APIS, Layout

REAL = Layout()
NO_REPAIRS = "overlay: 1.0.0\ninfo: {title: none, version: 1.0.0}\nactions: []\n"


def operation(identifier: str, **more: Any) -> dict[str, Any]:
    return {
        "operationId": identifier,
        "tags": ["Thing"],
        "responses": {"200": {"description": "", "content": {}}},
        **more,
    }


def json_response(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def document(
    paths: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None
) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "", "version": "1"},
        "servers": [{"url": "https://{your-domain}/wiki"}],
        "paths": paths or {"/things": {"get": operation("getThings")}},
        "components": {"schemas": schemas or {}},
    }


def write_spec(layout: Layout, documents: dict[str, dict[str, Any]]) -> None:
    for api in APIS:
        layout.document(api).parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(documents.get(api) or document())
        layout.document(api).write_text(text, encoding="utf-8")
        layout.overlay(api).write_text(NO_REPAIRS, encoding="utf-8")


@pytest.fixture
def tiny(tmp_path: Path) -> Layout:
    layout = Layout(spec=tmp_path / "spec", generated=tmp_path / "generated")
    shutil.copytree(REAL.generator, layout.generator, ignore=shutil.ignore_patterns("__pycache__"))
    write_spec(layout, {})
    return layout
