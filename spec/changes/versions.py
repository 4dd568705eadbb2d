"""Read one version of a document: from a file, from the working tree, or from git."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from spec.pipeline.layout import APIS, ROOT, Api, JsonObject, Layout, PipelineError, read_json
from spec.pipeline.overlay import apply_overlay, read_overlay
from spec.pipeline.prepare import prepare
from spec.pipeline.prepare.walk import operations
from spec.pipeline.published import facts_of, parse
from spec.pipeline.repaired import fold_server_prefix


@dataclass(frozen=True)
class Version:
    """A document of one moment, repaired, and as the generator takes it."""

    api: Api
    name: str
    repaired: JsonObject
    prepared: JsonObject | None
    """None where no package can be generated; a note says why."""
    notes: tuple[str, ...]


def from_file(path: Path, overlays: Layout) -> Version:
    """Read a published or a vendored document; the overlay is today's, as far as it fits."""
    facts = _facts(path)
    return _version(api_of(facts, path.name), path.stem, facts, overlays)


def from_folder(api: Api, name: str, layout: Layout) -> Version:
    """Read the vendored document of a specification folder, with the overlay beside it."""
    return _version(api, name, _facts(layout.document(api)), layout)


def _facts(path: Path) -> JsonObject:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PipelineError(f"{path} cannot be read: {error.strerror}") from error
    return facts_of(parse(content, str(path)), str(path))


def from_git(revision: str, layout: Layout) -> dict[Api, Version]:
    """Read both vendored documents as they are in a revision of the repository."""
    with tempfile.TemporaryDirectory() as folder:
        past = Layout(spec=Path(folder))
        for api in APIS:
            for path in (past.document(api), past.overlay(api)):
                path.parent.mkdir(parents=True, exist_ok=True)
                inside = layout.spec / path.relative_to(past.spec)
                path.write_bytes(_shown(revision, inside))
        return {api: from_folder(api, revision, past) for api in APIS}


def ids_of_v2(versions: Iterable[Version], layout: Layout) -> set[str]:
    """Return the operation ids of v2 as it was, is and will be."""
    documents = [version.repaired for version in versions if version.api == "v2"]
    documents.append(read_json(layout.document("v2")))
    return {it["operationId"] for document in documents for _, _, it in operations(document)}


def api_of(document: JsonObject, name: str) -> Api:
    """Tell which API a document describes: v2 has its prefix in the server's address."""
    folded = fold_server_prefix(document)["paths"]
    if all(path.startswith("/wiki/api/v2/") for path in folded):
        return "v2"
    if any(path.startswith("/wiki/rest/") for path in folded):
        return "v1"
    raise PipelineError(f"{name} describes neither v1 nor v2: no path begins with /wiki/")


def _version(api: Api, name: str, document: JsonObject, overlays: Layout) -> Version:
    missed: list[str] = []
    overlay = read_overlay(overlays.overlay(api))
    repaired = fold_server_prefix(apply_overlay(document, overlay, missed=missed))
    notes = [f"{name}: {line}" for line in missed]
    try:
        prepared = prepare(repaired, names_by_place=bool(missed))
    except PipelineError as error:
        return Version(api, name, repaired, None, (*notes, f"{name}: {error}"))
    return Version(api, name, repaired, prepared, tuple(notes))


def _shown(revision: str, path: Path) -> bytes:
    inside = path.relative_to(ROOT).as_posix()
    command = ["git", "-C", str(ROOT), "show", f"{revision}:{inside}"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise PipelineError(f"git has no {inside} in {revision}")
    return done.stdout
