"""The vendored OpenAPI documents, repaired: facts only, none of the vendor's prose."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Literal


def load(api: Literal["v1", "v2"]) -> dict[str, Any]:
    """Return the document of one API; its paths start with ``/wiki``.

    Args:
        api: Which of the two documents.

    Returns:
        A fresh OpenAPI 3.0 object that the caller may change.
    """
    if api not in ("v1", "v2"):
        raise ValueError(f"api is 'v1' or 'v2', not {api!r}")
    text = files(__package__).joinpath("documents", f"{api}.json").read_bytes()
    document: dict[str, Any] = json.loads(text)
    return document
