"""Writes what changed within a line, and leaves every other character and element as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from attrs import define, field

from .compose import Composer
from .link_changes import retarget, retargeted
from .model import NO_MARKS, Atom, Block, Layer, Marks, Piece
from .patches import Patches
from .runs import runs_of
from .units import Gap, Unit, compare, units_of_pieces, units_of_runs
from .values import change_values

__all__ = ["LineChange", "edit_atom", "line_change", "write_line_change"]

_CANNOT = 100
# Atoms of these kinds are written anew as a whole when they change.
_WHOLE = frozenset({"link", "emoticon"})


@define
class LineChange:
    """What changed in one line.

    Attributes:
        units: The old line.
        gaps: Where it differs from the new one.
        edited: Atoms that stand where another of their kind stood.
        links: Links of which only the address changed.
    """

    units: list[Unit]
    gaps: list[Gap]
    edited: list[tuple[Atom, Atom]] = field(factory=list[tuple[Atom, Atom]])
    links: list[tuple[Layer, str]] = field(factory=list[tuple[Layer, str]])

    @property
    def lost_atoms(self) -> Iterator[Atom]:
        """Atoms that are in the line no longer."""
        for gap in self.gaps:
            for unit in self.units[gap.start : gap.end]:
                if unit.atom is not None:
                    yield unit.atom


def line_change(old: Block, new: Block, source: str) -> LineChange:
    """Compare two paragraphs or headings."""
    change = LineChange(units_of_runs(runs_of(old.nodes), source), [])
    for gap in compare(change.units, units_of_pieces(new.pieces)):
        links = retargeted(change.units, gap)
        if links:
            change.links += links.values()
        else:
            change.gaps += _split_at_atoms(change, gap)
    return change


def _split_at_atoms(change: LineChange, gap: Gap) -> list[Gap]:
    """Take atoms out of a gap that only changed what they show."""
    gaps: list[Gap] = []
    start, rest = gap.start, gap.new
    at = 0
    while at < len(rest):
        new = rest[at].atom
        found = _counterpart(change.units, start, gap.end, rest[at]) if new else -1
        if found < 0 or new is None:
            at += 1
            continue
        old = change.units[found].atom
        if old is not None:
            change.edited.append((old, new))
        gaps.append(Gap(start, found, rest[:at]))
        start, rest, at = found + 1, rest[at + 1 :], 0
    gaps.append(Gap(start, gap.end, rest))
    return [one for one in gaps if one.start < one.end or one.new]


def _counterpart(units: list[Unit], start: int, end: int, new: Unit) -> int:
    for at in range(start, end):
        old = units[at].atom
        if (
            old is not None
            and new.atom is not None
            and old.name == new.atom.name != "x"
            and old.digest == new.atom.digest
            and units[at].marks == new.marks
        ):
            return at
    return -1


def edit_atom(patches: Patches, old: Atom, new: Atom, composer: Composer) -> None:
    """Write what changed between two atoms of a kind."""
    element = old.element
    if element is None or old.key == new.key:
        return
    if old.name in _WHOLE:
        patches.replace(element.start, element.end, composer.atom(new))
    elif old.name == "user":
        place = old.fields["account"]
        patches.replace(place.start, place.end, new.label)
    elif old.name == "date":
        place = old.fields["label"]
        patches.replace(place.start, place.end, new.label)
    elif old.name == "image":
        _edit_image(patches, old, new, composer)
    else:
        before = _labelled(old)
        change_values(patches, element, old.fields, before, _labelled(new), "macro")


def _labelled(atom: Atom) -> dict[str, str]:
    label = {"label": atom.label} if atom.label else {}
    return {**label, **atom.attributes}


def _edit_image(patches: Patches, old: Atom, new: Atom, composer: Composer) -> None:
    element = old.element
    before, after = _labelled(old), _labelled(new)
    source, target = before.pop("source", ""), after.pop("source", "")
    if element is None:
        return
    change_values(patches, element, old.fields, before, after, "image")
    if source != target:
        reference = next(one for one in element.elements if one.name != "ac:caption")
        fresh = composer.atom(Atom(new.key, "image", "", {"source": target}))
        inner = fresh[fresh.index(">") + 1 : fresh.rindex("</ac:image>")]
        patches.replace(reference.start, reference.end, inner)


@define
class _Place:
    """A place in a line where something can be inserted.

    Attributes:
        at: Its offset.
        path: What stands around it.
        cdata: Whether it is in a CDATA section.
        taken: Whether something that is deleted stood there.
    """

    at: int
    path: tuple[Layer, ...]
    cdata: bool = False
    taken: bool = False


def write_line_change(change: LineChange, patches: Patches, composer: Composer) -> None:
    """Write the change of a line as patches."""
    inside: set[int] = set()
    for gap in change.gaps:
        for unit in change.units[gap.start : gap.end]:
            patches.delete(unit.start, unit.end)
            for start, end in unit.unseen:
                patches.delete(start, end)
        if gap.new:
            _insert(change, gap, patches, composer, inside)
    for layer, target in change.links:
        retarget(patches, layer, target)
    for old, new in change.edited:
        edit_atom(patches, old, new, composer)
    _delete_empty(change, patches, inside)


def _delete_empty(change: LineChange, patches: Patches, inside: set[int]) -> None:
    """Delete the elements that nothing is left in."""
    left: dict[int, int] = {}
    layers: dict[int, Layer] = {}
    gone = {at for gap in change.gaps for at in range(gap.start, gap.end)}
    for at, unit in enumerate(change.units):
        for layer in unit.path:
            layers[id(layer)] = layer
            left[id(layer)] = left.get(id(layer), 0) + (at not in gone)
    for key, count in left.items():
        if count == 0 and key not in inside:
            layer = layers[key]
            # A caption goes without its image.
            element = layer.elements[1 if "caption" in layer.marks else 0]
            patches.delete(element.start, element.end)


def _insert(
    change: LineChange, gap: Gap, patches: Patches, composer: Composer, inside: set[int]
) -> None:
    places = list(_places(change.units, gap))
    first = 0
    new = gap.new
    if not any(_has_caption(place) for place in places):
        caption = list(takewhile(lambda unit: "caption" in unit.marks, new))
        if caption:
            _add_caption(change.units[gap.start - 1], caption, patches, composer)
            new = new[len(caption) :]
    groups: list[tuple[int, int, list[Piece]]] = []
    for marks, units in _by_marks(new):
        if "caption" in marks and groups and not any(_has_caption(place) for place in places):
            groups[-1][2].extend(_pieces(units))  # the caption of an image that is new, too
            continue
        costs = [_cost(marks, place) for place in places[first:]]
        first += costs.index(min(costs))
        kept = _kept(marks, places[first].path)
        if groups and groups[-1][:2] == (first, kept):
            groups[-1][2].extend(_pieces(units))
        else:
            groups.append((first, kept, _pieces(units)))
    for at, kept, pieces in groups:
        place = places[at]
        inside.update(id(layer) for layer in place.path)
        patches.insert(place.at, _text(place, kept, pieces, composer))


def _text(place: _Place, kept: int, pieces: list[Piece], composer: Composer) -> str:
    if place.cdata and kept == len(place.path):
        return "".join(text for text, _, _ in pieces).replace("]]>", "]]]]><![CDATA[>")
    closed = place.path[kept:]
    opened: Marks = NO_MARKS.union(*(layer.marks for layer in place.path[:kept]))
    return (
        "".join(layer.closing for layer in reversed(closed))
        + composer.line(pieces, opened)
        + "".join(layer.opening for layer in closed)
    )


def _pieces(units: Sequence[Unit]) -> list[Piece]:
    pieces: list[Piece] = []
    for unit in units:
        last = pieces[-1] if pieces else None
        plain = unit.atom is None and unit.text != "\n"
        if last and plain and last[2] is None and last[0] != "\n" and last[1] == unit.marks:
            pieces[-1] = (last[0] + unit.text, unit.marks, None)
        else:
            pieces.append(("" if unit.atom else unit.text, unit.marks, unit.atom))
    return pieces


def _by_marks(units: Sequence[Unit]) -> Iterator[tuple[Marks, list[Unit]]]:
    group: list[Unit] = []
    for unit in units:
        if group and group[0].marks != unit.marks:
            yield group[0].marks, group
            group = []
        group.append(unit)
    if group:
        yield group[0].marks, group


def _has_caption(place: _Place) -> bool:
    return any("caption" in layer.marks for layer in place.path)


def _add_caption(image: Unit, units: Sequence[Unit], patches: Patches, composer: Composer) -> None:
    if image.atom is None or image.atom.element is None:
        raise AssertionError("a caption without an image")
    pieces = [(text, marks - {"caption"}, atom) for text, marks, atom in _pieces(units)]
    caption = f"<ac:caption><p>{composer.line(pieces)}</p></ac:caption>"
    patches.append_inside(image.atom.element, caption, last=True)


def _kept(marks: Marks, path: tuple[Layer, ...]) -> int:
    """Return how many of the layers around a place can stay open for text of these marks."""
    for at, layer in enumerate(path):
        if not layer.marks <= marks:
            return at
    return len(path)


def _cost(marks: Marks, place: _Place) -> int:
    kept = _kept(marks, place.path)
    closed = place.path[kept:]
    held: Marks = NO_MARKS.union(*(layer.marks for layer in place.path[:kept]))
    missing = marks - held
    cost = 4 * len(closed) + 2 * len(missing)
    if not place.taken:
        cost += 1  # what replaces something stands where that stood
    if any(not layer.divisible for layer in closed) or (place.cdata and (closed or missing)):
        cost += _CANNOT
    return cost


def _places(units: list[Unit], gap: Gap) -> Iterator[_Place]:
    """Yield the places in a gap, in order: beside units, and between the elements around them."""
    around: list[Unit | None] = [units[gap.start - 1] if gap.start else None]
    around += units[gap.start : gap.end]
    around.append(units[gap.end] if gap.end < len(units) else None)
    for before, after in pairwise(around):
        ours = before.path if before else ()
        theirs = after.path if after else ()
        if before is not None and not _captions(before, after):
            yield _Place(before.end, ours, before.encoding == "cdata")
            for depth in range(len(ours) - 1, -1, -1):
                if depth < len(theirs) and theirs[depth] is ours[depth]:
                    break
                yield _Place(ours[depth].end, ours[:depth])
        if after is not None:
            for depth in range(len(theirs)):
                captioned = "caption" in theirs[depth].marks
                if (depth >= len(ours) or ours[depth] is not theirs[depth]) and not captioned:
                    yield _Place(theirs[depth].start, theirs[:depth])
            taken = after is not around[-1]
            yield _Place(after.start, theirs, after.encoding == "cdata", taken)


def _captions(before: Unit, after: Unit | None) -> bool:
    """Return whether one unit is an image and the other the start of its caption."""
    element = before.atom.element if before.atom else None
    return (
        element is not None
        and after is not None
        and any(layer.elements[0] is element for layer in after.path)
    )
