"""Colours: CSS in storage, ``#rrggbb`` in ADF."""

from __future__ import annotations

import re

__all__ = ["from_hex", "is_hex", "styles", "to_hex"]

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_LONGEST = 64
_SHORT = re.compile(r"#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/][^)]*)?\)")
_NAMED = {
    "aqua": "#00ffff", "black": "#000000", "blue": "#0000ff", "brown": "#a52a2a",
    "cyan": "#00ffff", "fuchsia": "#ff00ff", "gold": "#ffd700", "gray": "#808080",
    "green": "#008000", "grey": "#808080", "lightblue": "#add8e6", "lightgreen": "#90ee90",
    "lightgray": "#d3d3d3", "lightgrey": "#d3d3d3", "lime": "#00ff00", "magenta": "#ff00ff",
    "maroon": "#800000", "navy": "#000080", "olive": "#808000", "orange": "#ffa500",
    "pink": "#ffc0cb", "purple": "#800080", "red": "#ff0000", "silver": "#c0c0c0",
    "teal": "#008080", "violet": "#ee82ee", "white": "#ffffff", "yellow": "#ffff00",
}  # fmt: skip


def is_hex(colour: object) -> bool:
    """Return whether this is a colour as ADF has them."""
    return isinstance(colour, str) and _HEX.fullmatch(colour) is not None


def to_hex(css: str) -> str | None:
    """Return a CSS colour as ``#rrggbb``, or ``None`` if it is not known."""
    css = css.strip()
    if len(css) > _LONGEST:
        return None
    if is_hex(css):
        return css
    short = _SHORT.fullmatch(css)
    if short is not None:
        return "#" + "".join(digit * 2 for digit in short.groups())
    found = _RGB.fullmatch(css.lower())
    if found is None:
        return _NAMED.get(css.lower())
    parts = [int(part) for part in found.groups()]
    return None if max(parts) > 255 else "#" + "".join(f"{part:02x}" for part in parts)


def from_hex(colour: str) -> str:
    """Return an ADF colour the way Confluence stores it, ``rgb(255,86,48)``.

    One in capitals stays as it is, so that it comes back the same.
    """
    if colour != colour.lower():
        return colour
    return f"rgb({','.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))})"


def styles(css: str) -> dict[str, str]:
    """Return the declarations of a ``style`` attribute by property."""
    pairs = (part.partition(":") for part in css.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs if value.strip()}
