"""How storage spells the names of ADF: ``panelType`` is ``panel-type``."""

from __future__ import annotations

import re

__all__ = ["camel", "has_kebab", "kebab"]

_CAPITAL = re.compile("[A-Z]")
_HYPHEN = re.compile("-([a-z])")
_NAME = re.compile(r"[A-Za-z_][\w.:]*")


def kebab(name: str) -> str:
    """Return a name of ADF as storage spells it."""
    return _CAPITAL.sub(lambda found: "-" + found[0].lower(), name)


def camel(name: str) -> str:
    """Return a name of storage as ADF spells it."""
    return _HYPHEN.sub(lambda found: found[1].upper(), name)


def has_kebab(name: str) -> bool:
    """Return whether storage can spell a name so that it reads back the same."""
    return _NAME.fullmatch(name) is not None and camel(kebab(name)) == name
