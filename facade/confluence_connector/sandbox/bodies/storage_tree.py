"""Storage format as a tree, for those who turn it into something else."""

from __future__ import annotations

from html.entities import html5
from typing import TYPE_CHECKING
from xml.parsers import expat

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

__all__ = ["Child", "Element", "parse"]

Child: TypeAlias = "Element | str"


@define
class Element:
    """One element; comments are left out, CDATA is text like any other.

    Attributes:
        name: Its name with prefix, as it is written.
        attributes: Attribute values by name with prefix.
        children: Elements and text in their order.
    """

    name: str
    attributes: dict[str, str] = field(factory=dict[str, str])
    children: list[Child] = field(factory=list["Child"])

    def elements(self, name: str) -> Iterator[Element]:
        """Return the children of one name."""
        return (c for c in self.children if isinstance(c, Element) and c.name == name)

    def first(self, name: str) -> Element | None:
        """Return the first child of one name, if any."""
        return next(self.elements(name), None)

    def text(self) -> str:
        """All text inside, at any depth."""
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)


def parse(storage: str) -> Element:
    """Read well-formed storage format; the root holds the fragment's children."""
    stack = [Element("root")]
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.UseForeignDTD(True)

    def start(name: str, attributes: dict[str, str]) -> None:
        element = Element(name, attributes)
        stack[-1].children.append(element)
        stack.append(element)

    def add_text(text: str) -> None:
        stack[-1].children.append(text)

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: stack.pop()
    parser.CharacterDataHandler = add_text
    # HTML's named entities are not declared, so that the parser skips them.
    parser.SkippedEntityHandler = lambda name, _is_parameter: add_text(html5.get(f"{name};", ""))
    parser.Parse(f"<wrapper>{storage}</wrapper>", True)
    (wrapper,) = stack[0].children
    assert isinstance(wrapper, Element)  # noqa: S101 -- the one element of the document
    return wrapper
