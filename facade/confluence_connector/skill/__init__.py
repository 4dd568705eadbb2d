"""The skill: a folder that teaches an agent to work with Confluence through the commands.

It follows the Agent Skills specification. The managed variant adds, as metadata, which environment
variable carries the token and which integration renews it.
"""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["NAME", "write_skill"]

NAME = "confluence"
_MANAGED_METADATA = """metadata:
  auth_env: CONFLUENCE_ACCESS_TOKEN
  integration_id: confluence
  scopes: >-
    read:page:confluence write:page:confluence read:space:confluence search:confluence
    read:hierarchical-content:confluence read:content-details:confluence
    read:comment:confluence write:comment:confluence read:label:confluence
    write:label:confluence read:attachment:confluence write:attachment:confluence
    offline_access
"""


def write_skill(folder: Path, *, managed: bool = False) -> list[Path]:
    """Write the skill's folder, ``confluence``, into a folder of skills.

    Args:
        folder: Folder of skills; made if needed. Files of an earlier version are replaced.
        managed: Write the variant for a managed OAuth connection.

    Returns:
        The files that were written.
    """
    written: list[Path] = []
    for source, relative in _files(resources.files(__name__) / NAME, Path(NAME)):
        text = source.read_text("utf-8")
        if managed and relative.name == "SKILL.md":
            head, rest = text.split("\n---\n", 1)
            text = f"{head}\n{_MANAGED_METADATA}---\n{rest}"
        path = folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        written.append(path)
    return written


def _files(folder: Traversable, relative: Path) -> list[tuple[Traversable, Path]]:
    found: list[tuple[Traversable, Path]] = []
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        path = relative / entry.name
        if entry.is_dir():
            found += _files(entry, path)
        elif entry.name.endswith(".md"):
            found.append((entry, path))
    return found
