"""Names of labels, checked before they are sent. Pure."""

from __future__ import annotations

from .._arguments import checked_text
from ..errors import InvalidInputError

__all__ = ["checked_label"]

_FORBIDDEN = frozenset("!#&()*.:;<>?@[]^")
_LONGEST = 255


def checked_label(name: str) -> str:
    """Return the name of a label; refuse one that Confluence would refuse or take apart.

    Raises:
        InvalidInputError: It holds a blank or a comma and would become several labels, it holds
            a character that labels may not have, or it is empty or too long.
    """
    if not checked_text(name, "a label"):
        raise InvalidInputError("a label needs a name")
    if "," in name or any(character.isspace() for character in name):
        raise InvalidInputError(f"the label {name!r} would be split at its blanks and commas")
    if wrong := sorted(_FORBIDDEN.intersection(name)):
        raise InvalidInputError(f"the label {name!r} holds {' '.join(wrong)}")
    if len(name.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST:
        raise InvalidInputError(f"the label {name[:20]!r}… is longer than {_LONGEST} characters")
    return name
