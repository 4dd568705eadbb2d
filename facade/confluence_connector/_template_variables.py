"""Fill in the variables of a template. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, unescape

from ._validation import kind_of, validate_text
from .errors import InvalidInputError

__all__ = ["filled"]

# CDATA comes first: what looks like a variable in it is code.
_DECLARATIONS = re.compile(
    r"<!\[CDATA\[.*?\]\]>|<at:declarations\b[^>]*?(?:/>|>.*?</at:declarations>)", re.DOTALL
)
_VARIABLE = re.compile(
    r"""<!\[CDATA\[.*?\]\]>|<at:var\b[^>]*?\bat:name=(?:"([^"]*)"|'([^']*)')[^>]*?(?:/>|>\s*</at:var>)""",
    re.DOTALL,
)


def filled(body: str, variables: Mapping[str, str]) -> str:
    """Return the body of a page made from a template.

    Args:
        body: The template's storage body.
        variables: A value for each of its variables, by name.

    Raises:
        InvalidInputError: A variable has no value, or the template has no such variable.
    """
    texts = _validate(variables)
    used: set[str] = set()

    def value_of(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name is None:
            return match[0]
        name = unescape(name, {"&quot;": '"', "&apos;": "'"})
        used.add(name)
        return escape(texts.get(name, ""))

    without = _DECLARATIONS.sub(lambda m: m[0] if m[0].startswith("<!") else "", body)
    text = _VARIABLE.sub(value_of, without)
    if missing := sorted(used - texts.keys()):
        raise InvalidInputError(f"the template's variables need a value: {', '.join(missing)}")
    if unknown := sorted(texts.keys() - used):
        raise InvalidInputError(f"the template has no variable {', '.join(unknown)}")
    return text


def _validate(variables: Mapping[str, str]) -> dict[str, str]:
    # Not every caller runs a type checker.
    if not isinstance(variables, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidInputError(
            f"variables= must map names of variables to strings, not {kind_of(variables)}"
        )
    return {
        validate_text(name, "the name of a variable"): validate_text(text, f"variable {name!r}")
        for name, text in variables.items()
    }
