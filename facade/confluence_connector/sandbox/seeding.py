"""Pages from a folder of files, created the way that a client creates them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx

from ..errors import ConfluenceError
from ..markup import to_storage

if TYPE_CHECKING:
    from pathlib import Path

    from .server.transport import SandboxTransport

__all__ = ["SeedError", "seed_pages"]

_STORAGE = (".xml", ".html", ".xhtml")
_MARKDOWN = (".md", ".markdown")
_HEADING = re.compile(r"\A\s*#[ \t]+(\S.*?)[ \t#]*(?:\n|\Z)")
_INDEX = "index"


class SeedError(ValueError):
    """A folder or file that no page can be made of."""


def seed_pages(
    transport: SandboxTransport,
    site_url: str,
    auth: tuple[str, str],
    folder: Path,
    space: str,
) -> int:
    """Create the pages of a folder; see ``Sandbox.seed``."""
    if not folder.is_dir():
        raise SeedError(f"{folder} is not a folder")
    with httpx.Client(transport=transport, base_url=site_url, auth=auth) as client:
        found = client.get("/wiki/api/v2/spaces", params={"keys": space}).json()["results"]
        if not found:
            raise SeedError(f"there is no space {space}")
        return _Seeding(client, found[0]["id"]).folder(folder, None)


class _Seeding:
    def __init__(self, client: httpx.Client, space_id: str) -> None:
        self._client = client
        self._space_id = space_id

    def folder(self, folder: Path, parent_id: str | None) -> int:
        """Create what is in a folder, under a page; return how many pages that were."""
        made = 0
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                index = next((one for one in sorted(path.iterdir()) if _is_index(one)), None)
                title, body = (path.name, "") if index is None else _read(index, path.name)
                made += 1 + self.folder(path, self._create(path, title, body, parent_id))
            elif _is_page(path) and not (parent_id is not None and _is_index(path)):
                self._create(path, *_read(path, path.stem), parent_id)
                made += 1
        return made

    def _create(self, path: Path, title: str, body: str, parent_id: str | None) -> str:
        sent: dict[str, object] = {"spaceId": self._space_id, "title": title}
        sent["body"] = {"representation": "storage", "value": body}
        if parent_id is not None:
            sent["parentId"] = parent_id
        response = self._client.post("/wiki/api/v2/pages", json=sent)
        if response.status_code != 200:
            (error,) = response.json()["errors"]
            raise SeedError(f"{path}: {error['title']}")
        return str(response.json()["id"])


def _is_page(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in (*_STORAGE, *_MARKDOWN)


def _is_index(path: Path) -> bool:
    return _is_page(path) and path.stem.lower() == _INDEX


def _read(path: Path, name: str) -> tuple[str, str]:
    """Return title and storage body of a file."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SeedError(f"{path} cannot be read: {error}") from error
    if path.suffix.lower() in _STORAGE:
        return name, text
    heading = _HEADING.match(text)
    try:
        body = to_storage(text if heading is None else text[heading.end() :])
    except ConfluenceError as error:
        raise SeedError(f"{path}: {error}") from error
    return (name if heading is None else heading[1]), body
