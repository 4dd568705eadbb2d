"""Refuse to generate with other tools than the ones the output was reviewed with."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from spec.pipeline.layout import ROOT, PipelineError

_PINNED = ("openapi-python-client", "ruff", "jsonpath-rfc9535")


class PinError(PipelineError):
    """A tool, or a template that we replace, is not the one we know."""


def check_versions(pyproject: Path = ROOT / "pyproject.toml") -> None:
    """Compare the installed tools with the exact versions of the group ``codegen``."""
    groups = tomllib.loads(pyproject.read_text(encoding="utf-8"))["dependency-groups"]
    pins = dict(line.split("==") for line in groups["codegen"] if "==" in line)
    for tool in _PINNED:
        if version(tool) != pins.get(tool):
            raise PinError(
                f"{tool} {version(tool)} is installed, pyproject.toml pins {pins.get(tool)}: "
                f"install the group codegen"
            )


def stock_digests(names: list[str]) -> dict[str, str]:
    """Return the sha256 of templates as openapi-python-client ships them."""
    stock = files("openapi_python_client") / "templates"
    return {name: hashlib.sha256((stock / name).read_bytes()).hexdigest() for name in names}


def check_templates(generator: Path) -> None:
    """Compare the stock templates behind ours with the ones that ours were written from."""
    recorded: dict[str, str] = tomllib.loads(
        (generator / "stock_templates.toml").read_text(encoding="utf-8")
    )
    ours = sorted(path.name for path in (generator / "templates").iterdir())
    if ours != sorted(recorded):
        raise PinError("stock_templates.toml does not list exactly the files of templates/")
    for name, digest in stock_digests(ours).items():
        if digest != recorded[name]:
            raise PinError(
                f"openapi-python-client ships another {name} than ours was written from: "
                f"read what changed, adapt ours, then record the digest {digest}"
            )
