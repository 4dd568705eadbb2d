"""Writes what became of blocks as patches."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from ..entities import escape
from .compose import Composer
from .instances import Instances
from .line_changes import write_line_change
from .model import Block
from .patches import Patches
from .plan import Plan, Step
from .values import Spelling, change_values, set_attribute

__all__ = ["BlockWriter"]

Missing: TypeAlias = Callable[[str], Exception]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class BlockWriter:
    """Writes the patches of one plan.

    Args:
        source: The old body.
        plan: What becomes of its blocks.
        instances: What the body holds that can be used again.
        missing: Returns the error for something that it does not hold.
    """

    def __init__(self, source: str, plan: Plan, instances: Instances, missing: Missing) -> None:
        self._source = source
        self._plan = plan
        self._composer = Composer(instances, missing, self._moved)

    def write(self, parent: Block | None) -> str:
        """Return the new body, where the blocks of the plan stand in ``parent``."""
        patches = Patches(self._source)
        self._children(self._plan.steps, parent, patches)
        return patches.applied()

    def _moved(self, new: Block) -> str | None:
        """Return the bytes of a block that stood elsewhere, with the changes in it."""
        step = self._plan.moves.get(id(new))
        if step is None or step.old is None:
            return None
        patches = Patches(self._source)
        self._pair(step, patches)
        text = patches.applied(step.old.start, step.old.end)
        return f"<p>{text}</p>" if _is_bare(step.old) else text

    # Containers

    def _children(self, steps: Sequence[Step], parent: Block | None, patches: Patches) -> None:
        if all(not step.changed for step in steps):
            return
        last: Block | None = None
        for at, step in enumerate(steps):
            if step.old is None and step.new is not None:
                self._insert(steps, at, last, parent, patches)
            elif step.old is not None and step.new is None:
                start, end = step.old.gone
                patches.delete(self._without_blanks(start, steps, last, parent), end)
            elif step.old is not None:
                bare = _is_bare(step.old) and step.new is not None and step.new.kind == "p"
                if bare and self._would_fuse(steps, at):
                    patches.insert(step.old.start, "<p>")
                    self._pair(step, patches)
                    patches.insert(step.old.end, "</p>")
                else:
                    self._pair(step, patches)
                last = step.old

    def _without_blanks(
        self, start: int, steps: Sequence[Step], last: Block | None, parent: Block | None
    ) -> int:
        """Return where the blanks before a block start."""
        while start and self._source[start - 1] in " \t\r\n":
            start -= 1
        return start

    def _insert(
        self,
        steps: Sequence[Step],
        at: int,
        last: Block | None,
        parent: Block | None,
        patches: Patches,
    ) -> None:
        new = steps[at].new
        if new is None:
            return
        text = self._compose(new, steps, at, parent)
        if last is not None:
            patches.insert(last.after, self._separator(last.after) + text)
            return
        following = next((step.old for step in steps[at:] if step.old is not None), None)
        gone = next((step.old for step in steps if step.old is not None), None)
        if gone is not None and gone is not following:
            # Everything before was deleted: its place is where the deletion starts.
            patches.insert(self._without_blanks(gone.gone[0], steps, last, parent), text)
        elif following is not None and any(s.old is following and s.new is None for s in steps):
            patches.insert(self._without_blanks(following.gone[0], steps, last, parent), text)
        elif following is not None:
            separator = self._separator(following.after) if text else ""
            patches.insert(following.before, text + separator)
        elif parent is None:
            patches.insert(len(self._source), text)
        elif parent.body is not None:
            patches.append_inside(parent.body, text)
        else:
            patches.insert(parent.end, text)

    def _separator(self, at: int) -> str:
        """Return the blanks between two blocks, where the page writes each on a line of its own."""
        found = re.compile(r"[ \t\r\n]*\n[ \t]*(?=<[^/])").match(self._source, at)
        return found[0] if found else ""

    def _compose(self, new: Block, steps: Sequence[Step], at: int, parent: Block | None) -> str:
        if new.kind == "row" and id(new) not in self._plan.moves:
            return self._composer.row_of(new, self._names_of_cells(new, steps, at, parent))
        if new.kind == "cell" and id(new) not in self._plan.moves:
            return self._composer.cell(new, self._name_of_cell(steps))
        inside = "root" if parent is None else parent.kind
        text = self._composer.blocks([new], inside)
        if parent is None and self._is_laid_out(steps):
            # A section is beside the others.
            return text.removeprefix("<ac:layout>").removesuffix("</ac:layout>")
        return text

    def _is_laid_out(self, steps: Sequence[Step]) -> bool:
        return any(step.old is not None and step.old.name == "layout" for step in steps)

    def _names_of_cells(
        self, new: Block, steps: Sequence[Step], at: int, parent: Block | None
    ) -> list[str]:
        """Return the element names of a new row: those of the row above it."""
        rows = [step.old for step in steps[:at] if step.old is not None]
        rows += [step.old for step in steps[at:] if step.old is not None]
        header = parent is not None and parent.attributes.get("header") == "true"
        if header and at == 0:
            return ["th"] * len(new.children)
        rows = rows[1:] if header else rows
        above = rows[min(len(rows), max(0, at - header)) - 1] if rows else None
        names = [_name(cell) for cell in above.children] if above else []
        if len(names) != len(new.children):
            names = names[:1] + ["td"] * len(new.children) if names else []
        return (names + ["td"] * len(new.children))[: len(new.children)]

    def _name_of_cell(self, steps: Sequence[Step]) -> str:
        names = {_name(step.old) for step in steps if step.old is not None}
        return "th" if names == {"th"} else "td"

    def _would_fuse(self, steps: Sequence[Step], at: int) -> bool:
        """Return whether text without a paragraph has got another neighbour that is such text."""
        old = [step.old for step in steps if step.old is not None]
        mine = steps[at].old
        place = next(index for index, block in enumerate(old) if block is mine)
        final = [step for step in steps if step.new is not None]
        here = next(index for index, step in enumerate(final) if step.old is mine)
        for offset in (-1, 1):
            if not 0 <= here + offset < len(final):
                continue
            neighbour = final[here + offset]
            before = old[place + offset] if 0 <= place + offset < len(old) else None
            if neighbour.old is not None and neighbour.old is before:
                continue
            if neighbour.new is not None and neighbour.new.kind == "leaf":
                return True
            if neighbour.old is not None and _is_bare(neighbour.old):
                return True
        return False

    # Blocks

    def _pair(self, step: Step, patches: Patches) -> None:
        old, new = step.old, step.new
        if old is None or new is None or not step.changed:
            return
        if step.line is not None:
            self._text(old, new, patches)
            write_line_change(step.line, patches, self._composer)
            return
        match old.kind:
            case "code":
                self._code(old, new, patches)
            case "raw":
                patches.replace(old.start, old.end, self._composer.block(new))
            case "directive" | "leaf":
                self._macro(old, new, patches)
            case "ul" | "ol":
                self._list(old, new, patches)
            case "task":
                self._task(old, new, patches)
            case "table":
                self._table(step, old, new, patches)
            case "cell":
                self._cell(old, new, patches)
            case _:
                pass
        self._children(step.steps, old, patches)

    def _text(self, old: Block, new: Block, patches: Patches) -> None:
        """Make a heading of a paragraph, or another heading."""
        if old.kind == new.kind:
            return
        if old.element is None:
            patches.insert(old.start, f"<{new.kind}>")
            patches.insert(old.end, f"</{new.kind}>")
        else:
            patches.rename(old.element, new.kind)

    def _list(self, old: Block, new: Block, patches: Patches) -> None:
        if old.element is None:
            return
        if old.kind != new.kind:
            patches.rename(old.element, new.kind)
        before, after = old.attributes.get("start", ""), new.attributes.get("start", "")
        if before != after:
            set_attribute(patches, old.element, "start", after)

    def _task(self, old: Block, new: Block, patches: Patches) -> None:
        if old.attributes == new.attributes or old.element is None:
            return
        status = "complete" if new.attributes.get("done") == "true" else "incomplete"
        place = old.fields.get("done")
        if place is not None and place.start < place.end:
            patches.replace(place.start, place.end, status)
        else:
            patches.append_inside(old.element, f"<ac:task-status>{status}</ac:task-status>")

    def _code(self, old: Block, new: Block, patches: Patches) -> None:
        element = old.element
        if element is None:
            return
        if old.name == "pre":
            fresh = self._composer.block(new)
            patches.replace(element.open_end, element.close_start, fresh[5:-6])
            return
        change_values(patches, element, old.fields, old.attributes, new.attributes, "macro")
        place = old.fields["text"]
        if old.text == new.text:
            return
        if place.encoding == "cdata":
            text = new.text.replace("]]>", "]]]]><![CDATA[>")
            if "\r\n" in self._source[place.start : place.end]:
                text = text.replace("\n", "\r\n")
            patches.replace(place.start, place.end, text)
        elif place.encoding == "text" and "<![CDATA[" not in self._source[place.start : place.end]:
            patches.replace(place.start, place.end, escape(new.text))
        else:
            fresh = self._composer.block(new)
            body = fresh[fresh.index("<ac:plain-text-body>") :].removesuffix(
                "</ac:structured-macro>"
            )
            whole = element.child("ac:plain-text-body")
            if whole is not None:
                patches.replace(whole.start, whole.end, body)

    def _macro(self, old: Block, new: Block, patches: Patches) -> None:
        element = old.element
        if element is None:
            return
        if old.name != new.name and not old.name.startswith("layout"):
            set_attribute(patches, element, "ac:name", new.name)
        if old.name == "layout":
            if old.attributes.get("type") != new.attributes.get("type"):
                set_attribute(patches, element, "ac:type", new.attributes.get("type", ""))
            return
        before, after = _labelled(old), _labelled(new)
        spelling: Spelling = "adf" if element.name == "ac:adf-node" else "macro"
        change_values(patches, element, old.fields, before, after, spelling)

    def _table(self, step: Step, old: Block, new: Block, patches: Patches) -> None:
        if old.attributes == new.attributes:
            return
        name = "th" if new.attributes.get("header") == "true" else "td"
        first = next((one.old for one in step.steps if one.old is not None), None)
        if not step.steps and old.children:
            first = old.children[0]
        for cell in first.children if first else ():
            if cell.element is not None and cell.element.name != name:
                patches.rename(cell.element, name)

    def _cell(self, old: Block, new: Block, patches: Patches) -> None:
        if old.element is None or old.attributes == new.attributes:
            return
        before, after = old.attributes, new.attributes
        if not before and old.fields:
            # The cell was shown between pipes: what was not shown is not taken away.
            before = {name: "" for name in after if name in old.fields}
        change_values(patches, old.element, old.fields, before, after, "cell")


def _labelled(block: Block) -> dict[str, str]:
    label = {"label": block.label} if block.label else {}
    return {**label, **block.attributes}


def _is_bare(block: Block) -> bool:
    """Return whether a block is text without a paragraph of its own."""
    return block.kind == "p" and block.element is None


def _name(cell: Block) -> str:
    return cell.element.name if cell.element is not None else "td"
