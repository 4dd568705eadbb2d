"""Finds links that lead elsewhere now but have the same text, so that only the address changes."""

from __future__ import annotations

from ..entities import escape_attribute
from .compose import link_markup
from .model import Layer, Marks
from .patches import Patches
from .units import Gap, Unit
from .values import set_attribute

__all__ = ["retarget", "retargeted"]


def retargeted(units: list[Unit], gap: Gap) -> dict[int, tuple[Layer, str]]:
    """Return the links in a gap that only changed their address, with the new one.

    Every link must cover the same text as before, and lead to one address only.
    """
    old = units[gap.start : gap.end]
    if len(old) != len(gap.new):
        return {}
    found: dict[int, tuple[Layer, str]] = {}
    for before, after in zip(old, gap.new, strict=True):
        if before.text != after.text or _without(before.marks) != _without(after.marks):
            return {}
        layer, target = _layer(before), _target(after.marks)
        if layer is None or not target or not _can_change(layer, target):
            return {}
        if found.setdefault(id(layer), (layer, target))[1] != target:
            return {}
    covered = [unit for unit in units if id(_layer(unit)) in found]
    return found if len(covered) == len(old) else {}


def _layer(unit: Unit) -> Layer | None:
    links = (one for one in unit.path if any(mark.startswith("link=") for mark in one.marks))
    return next(links, None)


def _target(marks: Marks) -> str:
    return next((mark[5:] for mark in marks if mark.startswith("link=")), "")


def _without(marks: Marks) -> Marks:
    return frozenset(mark for mark in marks if not mark.startswith("link="))


def _can_change(layer: Layer, target: str) -> bool:
    if target.startswith("hidden:") or any("=hidden:" in mark for mark in layer.marks):
        return False
    return (layer.elements[0].name == "ac:link") == (link_markup(target) is not None)


def retarget(patches: Patches, layer: Layer, target: str) -> None:
    """Write the new address of a link."""
    element = layer.elements[0]
    if element.name == "a":
        href = element.attributes["href"]
        patches.replace(href.start, href.end, escape_attribute(target))
        return
    fresh = link_markup(target) or ""
    tag_end = fresh.index(">") + 1
    anchor = fresh[:tag_end].partition('ac:anchor="')[2].partition('"')[0]
    old = element.attributes.get("ac:anchor")
    if old is not None and anchor:
        patches.replace(old.start, old.end, anchor)
    elif (old is not None) != bool(anchor):
        set_attribute(patches, element, "ac:anchor", anchor)
    reference = next((one for one in element.elements if one.name.startswith("ri:")), None)
    if reference is not None:
        patches.replace(reference.start, reference.end, fresh[tag_end:])
    else:
        patches.insert(element.open_end, fresh[tag_end:])
