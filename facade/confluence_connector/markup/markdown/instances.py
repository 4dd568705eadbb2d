"""What only the page itself can supply: elements of which Markdown shows a name and no content."""

from __future__ import annotations

from collections.abc import Iterable

from ..tree import Element
from .model import Block, Run

__all__ = ["Instances", "instances_of", "opening_and_closing"]


class Instances:
    """Elements of a page by the key that stands for them."""

    def __init__(self) -> None:
        self.marks: dict[str, tuple[Element, ...]] = {}
        self.atoms: dict[str, list[Element]] = {}
        self.blocks: dict[tuple[str, str], list[Block]] = {}

    def mark(self, mark: str) -> tuple[str, str] | None:
        """Return the bytes that open and close a mark of the page."""
        elements = self.marks.get(mark)
        return opening_and_closing(elements) if elements else None

    def atom(self, key: str) -> str | None:
        """Return the bytes of an atom, each only once."""
        left = self.atoms.get(key)
        return left.pop(0).raw if left else None


def opening_and_closing(elements: Iterable[Element]) -> tuple[str, str]:
    """Return the source before and behind the content of elements that stand in each other."""
    chain = list(elements)
    source, outer, inner = chain[0].source, chain[0], chain[-1]
    return source[outer.start : inner.open_end], source[inner.close_start : outer.end]


def instances_of(blocks: Iterable[Block]) -> Instances:
    """Collect what blocks read from storage hold."""
    found = Instances()
    _collect(blocks, found)
    return found


def _collect(blocks: Iterable[Block], found: Instances) -> None:
    for block in blocks:
        for run in block.runs:
            _collect_run(run, found)
        if block.digest:
            found.blocks.setdefault((block.name, block.digest), []).append(block)
        _collect(block.children, found)


def _collect_run(run: Run, found: Instances) -> None:
    if run.atom is not None and run.atom.element is not None:
        found.atoms.setdefault(run.atom.key, []).append(run.atom.element)
    for at, element in enumerate(run.path):
        if element.name == "ac:inline-comment-marker":
            mark = f"comment={element.get('ac:ref')[:8]}"
            found.marks.setdefault(mark, (element,))
        elif element.name == "ac:link":
            for mark in run.marks:
                if mark.startswith("link="):
                    found.marks.setdefault(mark, run.path[at : at + 2])
        elif element.name == "a":
            found.marks.setdefault(f"link={element.get('href')}", (element,))
