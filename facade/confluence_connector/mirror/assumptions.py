"""What only a live site can tell, and what is assumed until one does."""

from __future__ import annotations

import attrs

__all__ = ["Assumptions"]


@attrs.frozen(kw_only=True)
class Assumptions:
    """What a mirror takes for granted about the server; each was seen in the sandbox only.

    Attributes:
        lag: The longest, in seconds, that a listing may lag behind a write. ``depth="edits"``
            reads that far behind what it has seen, once more after that time has passed.
        ids_per_check: How many ids one request may ask the type of, where contents are gone.
        site_rows: How many attachments or comments of the whole site are read, for each kind,
            before a first run reads them page by page instead: the API cannot list those of one
            space. A space of more than a third as many pages raises it to three rows a page.
    """

    lag: float = attrs.field(default=60.0, validator=attrs.validators.ge(0))
    ids_per_check: int = attrs.field(default=100, validator=attrs.validators.ge(1))
    site_rows: int = attrs.field(default=2_000, validator=attrs.validators.ge(0))
