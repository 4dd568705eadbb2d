"""Any one place of a document gone or replaced: reported, refused, or without meaning."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spec.pipeline.layout import PipelineError
from tests.spec.small_api import V1, V2, changed, report

# What may go without a word: prose, our own name of the version, and what the rest implies.
SILENT = {"title", "description", "version", "scheme", "type", "additionalProperties"}


def places(value: Any, path: tuple[str, ...] = ()) -> Iterator[str]:
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in steps:
        here = (*path, str(key).replace("/", "~"))
        yield "/".join(here)
        if isinstance(inner, (dict, list)):
            yield from places(inner, here)


PLACES = [(document, path) for document in (V1, V2) for path in places(document)]


VALUES = [None, True, 5, "x", [], [1], {}, {"a": 1}, {"$ref": "#/x"}, {"$ref": "#/info"}]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


@settings(max_examples=100, deadline=None)
@given(place=st.sampled_from(PLACES))
def test_nothing_is_dropped_silently(place: tuple[dict[str, Any], str], folder: Path) -> None:
    document, path = place
    try:
        reported = report(folder, document, changed(document, path)).changes
    except PipelineError:
        return
    assert reported or path.split("/")[-1] in SILENT or path.endswith("404/content")


@settings(max_examples=100, deadline=None)
@given(
    place=st.sampled_from(PLACES),
    value=st.sampled_from(
        [None, True, 5, "x", [], [1], {}, {"a": 1}, {"$ref": "#/x"}, {"$ref": "#/info"}]
    ),
)
def test_nothing_ends_in_a_traceback(
    place: tuple[dict[str, Any], str], value: Any, folder: Path
) -> None:
    document, path = place
    with contextlib.suppress(PipelineError):
        report(folder, document, changed(document, path, value))
