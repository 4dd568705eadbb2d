"""Where the pipeline reads and writes, and the one way it writes JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Api = Literal["v1", "v2"]
Json = Any
JsonObject = dict[str, Any]

APIS: tuple[Api, ...] = ("v1", "v2")
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "confluence_connector_api"


class PipelineError(Exception):
    """The pipeline cannot go on; the message says what a person has to do."""


@dataclass(frozen=True)
class Layout:
    """The two folders of the pipeline; a test points them at copies."""

    spec: Path = ROOT / "spec"
    generated: Path = ROOT / "generated"

    def document(self, api: Api) -> Path:
        """Return the vendored document."""
        return self.spec / api / "openapi.json"

    def source(self, api: Api) -> Path:
        """Return the note on where the vendored document came from."""
        return self.spec / api / "source.toml"

    def overlay(self, api: Api) -> Path:
        """Return the repairs of the vendored document."""
        return self.spec / api / "overlay.yaml"

    @property
    def generator(self) -> Path:
        """Return the folder of generator configuration and templates."""
        return self.spec / "generator"

    @property
    def package(self) -> Path:
        """Return the generated import package."""
        return self.generated / PACKAGE


def read_json(path: Path) -> JsonObject:
    """Read a JSON object."""
    value = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(value, dict):
        raise TypeError(f"{path} does not hold a JSON object")
    return value


def dump_json(value: Json) -> str:
    """Write JSON the one way the pipeline does: the caller's key order, a line a fact."""
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
