"""``to_markdown``: a body as a person reads it."""

from __future__ import annotations

from .depth import refused_when_too_deep
from .from_storage import units_of
from .writer import write_each

__all__ = ["to_markdown"]


def to_markdown(storage: str) -> str:
    """Return a storage body as Markdown that a person reads.

    What Markdown has no syntax for is written as a directive, e.g. ``:status[DONE]{colour=Green}``,
    and what cannot be said in words stands as a placeholder, e.g. ``:x[ac:placeholder]{#3f9a}``.
    ``edit`` takes the text back without losing any of it.

    Args:
        storage: The body.

    Raises:
        MarkupSyntaxError: The body is not well-formed.
        InvalidInputError: It is nested too deeply, or longer than 20 million characters.
    """
    with refused_when_too_deep():
        blocks = (block for unit in units_of(storage) for block in unit.blocks)
        text = "\n\n".join(write_each(blocks))
    return f"{text}\n" if text else ""
