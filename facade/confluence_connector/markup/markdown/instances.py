"""What only the page itself can supply: elements of which Markdown shows a name and no content."""

from __future__ import annotations

from collections.abc import Iterable

from ..tree import Element
from .atoms import atom_of_leaf
from .model import Atom, Block, Layer
from .runs import runs_of

__all__ = ["Instances", "collect_atoms", "instances_of"]


class Instances:
    """Elements of a page by the key that represents them."""

    def __init__(self) -> None:
        self.marks: dict[str, Layer] = {}
        self.atoms: dict[str, list[Element]] = {}

    def mark(self, mark: str) -> tuple[str, str] | None:
        """Return the bytes that open and close a mark of the page."""
        layer = self.marks.get(mark)
        return (layer.opening, layer.closing) if layer else None

    def add(self, atom: Atom) -> None:
        """Offer an atom that is no longer where it was."""
        if atom.element is not None:
            self.atoms.setdefault(atom.key, []).append(atom.element)

    def atom(self, key: str) -> str | None:
        """Return the bytes of an atom, each only once."""
        left = self.atoms.get(key)
        return left.pop(0).raw if left else None


def instances_of(blocks: Iterable[Block]) -> Instances:
    """Collect the marks that blocks read from storage hold."""
    found = Instances()
    _collect_marks(blocks, found)
    return found


def _collect_marks(blocks: Iterable[Block], found: Instances) -> None:
    for block in blocks:
        for run in runs_of(block.nodes):
            for layer in run.path:
                for mark in layer.marks:
                    if mark.startswith(("comment=", "link=")) and layer.divisible:
                        found.marks.setdefault(mark, layer)
        _collect_marks(block.children, found)


def collect_atoms(block: Block, found: Instances) -> None:
    """Offer the atoms of a block that goes, without those of the blocks in it."""
    if block.kind == "leaf":
        found.add(atom_of_leaf(block))
    for run in runs_of(block.nodes):
        if run.atom is not None:
            found.add(run.atom)
