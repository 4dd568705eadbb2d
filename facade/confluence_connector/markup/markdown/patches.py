"""Changes to a source, each at its place; what no patch touches stays as it is."""

from __future__ import annotations

from ..tree import Element

__all__ = ["Patches"]


class Patches:
    """Patches to one source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._patches: list[tuple[int, int, str]] = []

    def __len__(self) -> int:
        return len(self._patches)

    def insert(self, at: int, text: str) -> None:
        """Insert text; several insertions at one place keep their order."""
        if text:
            self._patches.append((at, at, text))

    def delete(self, start: int, end: int) -> None:
        """Delete a span."""
        if start < end:
            self._patches.append((start, end, ""))

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace what differs between a span and a text."""
        old = self._source[start:end]
        if old == text:
            return
        left = _common(old, text)
        right = _common(old[left:][::-1], text[left:][::-1])
        # A reference such as &amp; is one character: it is replaced whole.
        while left and "&" in old[max(0, left - 10) : left].rpartition(";")[2]:
            left -= 1
        while right and not _starts_whole(old, len(old) - right):
            right -= 1
        self._patches.append((start + left, end - right, text[left : len(text) - right]))

    def rename(self, element: Element, name: str) -> None:
        """Give an element another name."""
        at = element.start + 1
        self._patches.append((at, at + len(element.name), name))
        if not element.closes_itself:
            at = element.close_start + 2
            self._patches.append((at, at + len(element.name), name))

    def append_inside(self, element: Element, text: str, *, last: bool = False) -> None:
        """Insert text into an element, before or behind its content."""
        if not element.closes_itself:
            self.insert(element.close_start if last else element.open_end, text)
            return
        slash = self._source.rindex("/", element.start, element.end)
        end = f">{text}</{element.name}>"
        tail = len(self._source[element.start : slash].rstrip()) + element.start
        self._patches.append((tail, element.end, end))

    def applied(self, start: int = 0, end: int | None = None) -> str:
        """Return the source, or a part of it, with the patches made.

        Raises:
            AssertionError: Two patches are about the same characters.
        """
        end = len(self._source) if end is None else end
        parts: list[str] = []
        position = start
        order = sorted(range(len(self._patches)), key=self._order)
        for index in order:
            first, last, text = self._patches[index]
            if first < start or last > end:
                continue
            if first < position:
                if first == last or last > position or text:
                    raise AssertionError(f"patches overlap at {first}")
                continue  # a deletion within a deletion
            parts += (self._source[position:first], text)
            position = last
        parts.append(self._source[position:end])
        return "".join(parts)

    def _order(self, index: int) -> tuple[int, bool, int, int]:
        first, last, _ = self._patches[index]
        # At one place, insertions come first; of two deletions the longer one.
        return first, first != last, -last, index


def _common(one: str, other: str) -> int:
    length = min(len(one), len(other))
    for at in range(length):
        if one[at] != other[at]:
            return at
    return length


def _starts_whole(text: str, at: int) -> bool:
    before = text[max(0, at - 10) : at].rpartition(";")[2]
    return "&" not in before
