"""What a careless hand does to one directive of a text: drops it, doubles it, alters its number."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

__all__ = ["mutations"]

_INLINE = re.compile(r":[A-Za-z][\w.\-]*(?:\[(?:[^\[\]\\\n]|\\.)*\](?:\{[^{}\n]*\})?|\{[^{}\n]*\})")
_BLOCK = re.compile(r"^::[A-Za-z][^\n]*$", re.MULTILINE)
_DIGEST = re.compile(r"#[0-9a-f]{4}(?=\s|\})")


def mutations(markdown: str, luck: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield the name of a mutation, the text with it, and the directive it was done to."""
    inline = [found for found in _INLINE.finditer(markdown) if markdown[found.start() - 1] != ":"]
    for kind, found in [
        *(("inline", one) for one in inline),
        *(("block", one) for one in _BLOCK.finditer(markdown)),
    ]:
        shown, start, end = found[0], found.start(), found.end()
        hidden = _DIGEST.search(shown)
        yield f"{kind} dropped", markdown[:start] + markdown[end:], shown
        twice = f"{shown} {shown}" if kind == "inline" else f"{shown}\n\n{shown}"
        doubled = "hidden doubled" if hidden else "shown doubled"
        yield f"{kind}, {doubled}", markdown[:start] + twice + markdown[end:], shown
        moved = f"{markdown[:start]}{markdown[end:]}\n{shown}\n"
        yield f"{kind} moved to the end", moved, shown
        if hidden:
            at = start + hidden.start() + 1
            digit = "1" if markdown[at] != "1" else "2"
            yield f"{kind}, number altered", markdown[:at] + digit + markdown[at + 1 :], shown
            bare = re.sub(r"\{[^{}]*\}", "", shown)
            yield f"{kind}, braces dropped", markdown[:start] + bare + markdown[end:], shown
