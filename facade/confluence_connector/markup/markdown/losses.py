"""Finds what an edit would lose or falsify: content that Markdown only represents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import define, field

from ..errors import EditLossError
from .atoms import atom_of_leaf
from .match import PANELS
from .model import Atom, Block
from .plan import Plan
from .reading import Reading
from .scope import Scope
from .syntax import directive

__all__ = ["check_losses"]

_HIDDEN_LINK = "link=hidden:"
# Fences whose whole content is in the text: deleting one is an edit like any other.
_PLAIN_CODE = frozenset({"code", "pre", "noformat", "mathblock"})


@define
class _Held:
    """What a body holds, by the key that represents it, with the text that shows it."""

    counts: Counter[str] = field(factory=Counter[str])
    shown: dict[str, str] = field(factory=dict[str, str])
    names: dict[str, str] = field(factory=dict[str, str])
    hidden: set[str] = field(factory=set[str])

    def add(self, key: str, shown: str, name: str, *, hidden: bool) -> None:
        self.counts[key] += 1
        self.shown.setdefault(key, shown)
        self.names.setdefault(key, name)
        if hidden:
            self.hidden.add(key)


def check_losses(
    scope: Scope, plan: Plan, reading: Reading, *, page: Iterable[Block], allow_loss: bool
) -> list[str]:
    """Refuse an edit that would lose or falsify something.

    Args:
        scope: The part of the page that changes.
        plan: What becomes of its blocks.
        reading: What the new text says of it, deletions included.
        page: Everything that the page shows; looked at only if something is wrong.
        allow_loss: Whether losing is meant.

    Returns:
        What is deleted on purpose.
    """
    ours, theirs = _held(scope.old), _held(reading.blocks)
    _check_unknown(ours, theirs, page, scope)
    _forget_edited(plan, ours, theirs)
    lost = ours.counts - theirs.counts
    deleted: list[str] = []
    for key in list(lost):
        marked = min(lost[key], reading.deleted[key] or reading.deleted[ours.names[key]])
        if allow_loss:
            marked = lost[key]
        deleted += [ours.shown[key]] * marked
        lost[key] -= marked
    missing = [ours.shown[key] for key, count in lost.items() if count > 0]
    if missing:
        reason = "is no longer in the text" if len(missing) == 1 else "are no longer in the text"
        # What every caller can do: ``pages.edit`` and the tools take no ``allow_loss=``.
        advice = "; to delete, keep it and add the word delete in its braces"
        place = scope.place_in_old(missing[0])
        raise EditLossError(reason + advice, tuple(missing), *place)
    return deleted


def _held(blocks: Iterable[Block]) -> _Held:
    held = _Held()
    stack = list(blocks)
    while stack:
        block = stack.pop()
        stack += block.children
        _add_block(held, block)
        for _, marks, atom in block.pieces:
            if atom is not None:
                _add_atom(held, atom)
            for mark in marks:
                if mark.startswith(("comment=", _HIDDEN_LINK)) and mark not in held.counts:
                    kind, _, value = mark.partition("=")
                    shown = f"{{{mark}}}" if kind == "comment" else f"({value})"
                    held.add(mark, shown, kind, hidden=True)
    return held


def _add_atom(held: _Held, atom: Atom) -> None:
    if atom.name == "emoticon":
        return
    hidden = bool(atom.digest) or atom.name == "x"
    held.add(_key_of(atom), atom.key, atom.digest or atom.name, hidden=hidden)


def _key_of(atom: Atom) -> str:
    """Return what an atom is counted by: what is hidden, or all of it."""
    return f":{atom.name} {atom.digest} {atom.hint}" if atom.digest else atom.key


def _add_block(held: _Held, block: Block) -> None:
    if block.kind == "code":
        if block.name in _PLAIN_CODE and not block.digest:
            return
        shown = f"```{{{block.name}}}" + (f" #{block.digest}" if block.digest else "")
    elif block.kind == "leaf":
        # The same macro may be within a line.
        atom = atom_of_leaf(block)
        held.add(_key_of(atom), f":{atom.key}", atom.digest or atom.name, hidden=bool(atom.digest))
        return
    elif block.kind == "directive":
        shown = directive(
            ":::", block.name, block.label, block.attributes, block.digest, block.hint
        )
    else:
        return
    name = "panel" if block.kind == "directive" and block.name in PANELS else block.name
    key = f"{block.kind} {name} {block.digest} {block.hint}"
    held.add(key, shown, block.digest or block.name, hidden=bool(block.digest))


def _check_unknown(ours: _Held, theirs: _Held, page: Iterable[Block], scope: Scope) -> None:
    """Refuse hidden content that the page does not have, or has less often."""
    for key in sorted(theirs.hidden):
        if theirs.counts[key] <= ours.counts[key]:
            continue
        shown = theirs.shown[key]
        if key in _held(page).counts:
            reason = "stands there twice; what it stands for cannot be made anew: keep it once"
        else:
            reason = "stands for nothing on this page: its name or its number was altered"
        raise EditLossError(reason, (shown,), *scope.place_in_new(shown))


def _forget_edited(plan: Plan, ours: _Held, theirs: _Held) -> None:
    """Leave out what was changed in its place: that is no loss."""
    for step in plan.walk():
        if step.old is not None and step.new is not None and step.old.kind == "leaf":
            ours.counts[_key_of(atom_of_leaf(step.old))] -= 1
            theirs.counts[_key_of(atom_of_leaf(step.new))] -= 1
        for old, new in step.line.edited if step.line else ():
            ours.counts[_key_of(old)] -= 1
            theirs.counts[_key_of(new)] -= 1
