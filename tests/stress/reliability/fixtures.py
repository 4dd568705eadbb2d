"""What a call of the matrix is made on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MARK = "<p>Ribs, corn.</p>"
CONTENT = b"ribs,4\n" * 1000


@dataclass(frozen=True)
class Subject:
    """What was prepared for one call.

    Attributes:
        space_id: Id of the space that everything stands in.
        title: A title of its own; the page's, where there is one.
        folder: An empty folder of its own.
        page_id: Id of the page.
        other_id: Id of something else: an attachment, a comment, a second page, a task.
    """

    space_id: str
    title: str
    folder: Path
    page_id: str = ""
    other_id: str = ""
