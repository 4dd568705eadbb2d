"""Show that nothing is lost on the way: ``python -m spec.pipeline.audit``.

published -> vendored: not one fact differs (needs the published files, which are not ours
to keep). repaired -> prepared: every difference belongs to a repair of the list below; what
an overlay changes is listed in the overlay. prepared -> generated: everything is there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from spec.pipeline.audit_package import package_gaps
from spec.pipeline.compare import compare
from spec.pipeline.difference import Difference
from spec.pipeline.layout import APIS, Api, Layout, read_json
from spec.pipeline.prepare import prepare
from spec.pipeline.repaired import repaired_document

_ID_VARIANTS = ({"type": "integer"}, {"type": "string"})
_TARGET_MEDIA = {"application/json", "application/octet-stream", "multipart/form-data"}


def _is_parameter(difference: Difference) -> bool:
    return any(f" {place} " in difference.where for place in ("path", "query"))


def _is_whole_or_item(difference: Difference) -> bool:
    return "." not in difference.where or difference.where.endswith(".items")


REPAIRS: dict[str, Callable[[Difference], bool]] = {
    "errors are raised, not returned": lambda d: (
        d.what == "response" and d.after is None and d.place.path.startswith(("4", "5"))
    ),
    "one known media type a body": lambda d: (
        d.what == "media types" and set(d.after) <= _TARGET_MEDIA
    ),
    "defaults are the server's": lambda d: d.what == "default" and d.after is None,
    "an id is a number or a text": lambda d: (
        _is_parameter(d)
        and (
            (d.what == "variant" and d.before is None and d.after in _ID_VARIANTS)
            or (d.what in ("type", "format", "pattern", "minimum") and d.after is None)
        )
    ),
    "null belongs to fields": lambda d: (
        d.what == "nullable" and d.after is None and _is_whole_or_item(d)
    ),
    "a null that the types leave out": lambda d: (
        (d.what, d.after) == ("nullable", None)
        and (d.place.path == "200.body" or d.where == "#PageSingle.body")
    ),
    "a free-form object says so": lambda d: (
        d.what == "additionalProperties" and d.before in (None, {}) and d.after is True
    ),
    "misplaced additionalProperties": lambda d: (
        (d.what == "additionalProperties" and d.before is None and isinstance(d.after, dict))
        or (d.what == "property" and d.where.endswith(".additionalProperties") and d.after is None)
    ),
    "a component has what responses add to it": lambda d: (
        d.what == "property" and d.before is None and d.where.endswith(("._links", ".base"))
    ),
    "a scalar with items is its items": lambda d: (
        " query sort" in d.where
        and ((d.what == "enum" and d.before is None) or (d.what == "items" and d.after is None))
    ),
    "a reference stands alone": lambda d: (
        (d.what, d.before, d.after) == ("type", "object", "string")
    ),
    "a format implies a type": lambda d: (
        d.what == "type" and d.before is None and d.after in ("string", "integer", "number")
    ),
    "an object may hold more than is documented": lambda d: (
        d.what == "additionalProperties" and d.before is False and d.after is None
    ),
    "a format beside a union": lambda d: (
        d.where.endswith(".number") and d.what == "format" and d.after is None
    ),
}


def unexplained(differences: list[Difference]) -> list[Difference]:
    """Return the differences that no repair of the list accounts for."""
    return [d for d in differences if not any(explains(d) for explains in REPAIRS.values())]


def audit(layout: Layout, published: dict[Api, Path]) -> dict[str, list[str]]:
    """Return the findings of every stage, by its name; none is what it should be."""
    findings: dict[str, list[str]] = {}
    for api in APIS:
        if api in published:
            lost = compare(read_json(published[api]), read_json(layout.document(api)))
            findings[f"{api} published -> vendored"] = [str(difference) for difference in lost]
        repaired = repaired_document(api, layout)
        prepared = prepare(repaired)
        changed = unexplained(compare(repaired, prepared))
        findings[f"{api} repaired -> prepared"] = [str(difference) for difference in changed]
        findings[f"{api} prepared -> generated"] = package_gaps(api, repaired, prepared)
    return findings


def main(arguments: list[str] | None = None) -> int:
    """Print the findings; fail when there are any."""
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline.audit")
    for api in APIS:
        parser.add_argument(f"--published-{api}", type=Path, help="the document as published")
    options = vars(parser.parse_args(arguments))
    published: dict[Api, Path] = {
        api: options[f"published_{api}"] for api in APIS if options[f"published_{api}"]
    }
    findings = audit(Layout(), published)
    for stage, lines in findings.items():
        print(f"{stage}: {len(lines)} findings")
        for line in lines:
            print(f"  {line}")
    return 1 if any(findings.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
