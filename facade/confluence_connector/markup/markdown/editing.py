"""``edit`` and ``preview``: a page changed by way of Markdown, and nothing else on it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from ..errors import EditLossError, MarkupSyntaxError
from .block_changes import BlockWriter
from .convert import check_text
from .depth import refused_when_too_deep
from .from_storage import units_of
from .instances import collect_atoms, instances_of
from .losses import check_losses
from .model import Block
from .page_text import PageText, signatures
from .plan import Plan, make_plan
from .read_back import first_difference
from .reading import Reading
from .scope import Scope, narrowed, scope_of, scope_of_all
from .writer import write_each

__all__ = ["Change", "Preview", "edit", "preview"]

_SENTINEL = "End of the part that is read, 7c1e."
_TRIES = 3


@frozen
class Change:
    """One thing that an edit does.

    Attributes:
        kind: ``changed``, ``moved``, ``added`` or ``deleted``.
        what: The block or the placeholder, by its first words.
    """

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


@frozen
class Preview:
    """What an edit would do.

    Attributes:
        storage: The body that it would write.
        changes: What differs from the old one, in the order of the page.
    """

    storage: str
    changes: tuple[Change, ...]


def edit(storage: str, change: str | Callable[[str], str], *, allow_loss: bool = False) -> str:
    """Change a body by way of Markdown, and keep every byte that the change is not about.

    Args:
        storage: The body.
        change: The new Markdown, made from that of ``to_markdown``; or a function of it. The
            function may be called again, with more of the text escaped.
        allow_loss: Whether placeholders that are missing in the new text may go. Without it, one is
            deleted by adding the word ``delete`` in its braces.

    Returns:
        The new body; the same object when nothing was changed.

    Raises:
        MarkupSyntaxError: The body is not well-formed, or a directive is never closed.
        EditLossError: A placeholder is missing, stands twice, or was altered.
        ConfigurationError: The extra ``markdown`` is not installed.
    """
    return preview(storage, change, allow_loss=allow_loss).storage


def preview(
    storage: str, change: str | Callable[[str], str], *, allow_loss: bool = False
) -> Preview:
    """Say what ``edit`` would do; the arguments and errors are the same.

    Returns:
        The new body, and what differs in words.
    """
    with refused_when_too_deep():
        return _previewed(storage, change, allow_loss=allow_loss)


def _previewed(storage: str, change: str | Callable[[str], str], *, allow_loss: bool) -> Preview:
    page = PageText(storage)
    new = _new_text(change, page.markdown)
    for _ in range(_TRIES):
        if new.rstrip("\n") == page.markdown.rstrip("\n"):
            return Preview(storage, ())
        scope = scope_of(page, new)
        for part in narrowed(page, scope):
            reading = _read_part(page, part)
            done = _edited(page, part, reading, allow_loss=allow_loss) if reading else None
            if done is not None:
                return done
        if signatures(page.read(scope.old_text).blocks) == signatures(scope.shown):
            break
        # What was shown does not read back there: show it again, with more escapes.
        escaped = page.escaped(scope.first, scope.stop)
        if escaped is page:
            break
        new = _carried_over(new, page, escaped)
        page = escaped
        if not isinstance(change, str):
            new = _new_text(change, page.markdown)
    return _edited_at_the_top(page, scope_of(page, new), new, allow_loss=allow_loss)


def _new_text(change: str | Callable[[str], str], markdown: str) -> str:
    new = change(markdown) if callable(change) else change
    check_text(new)
    return new.replace("\r\n", "\n").removeprefix("\ufeff")


def _carried_over(new: str, page: PageText, other: PageText) -> str:
    """Return a new text with what it leaves alone written as in another text of the page."""
    padded = f"\n\n{new}\n"
    for before, after in zip(page.texts, other.texts, strict=True):
        if before != after:
            padded = padded.replace(f"\n\n{before}\n", f"\n\n{after}\n", 1)
    return padded[2:-1]


# Reading the new text


def _read_part(page: PageText, scope: Scope) -> Reading | None:
    """Read what a new text says of blocks within a container.

    ``None`` is returned if the text cannot be read without what is around it: if the old one does
    not read back, or if the new one has other containers or does not end where it seems to.
    """
    if signatures(page.read(scope.old_text).blocks) != signatures(scope.shown):
        return None
    reading = _read_to_the_sentinel(page, scope)
    blocks = scope.blocks_in(reading.blocks) if reading is not None else None
    if reading is None or blocks is None:
        return None
    reading.blocks = list(blocks)
    return reading


def _read_to_the_sentinel(page: PageText, scope: Scope) -> Reading | None:
    """Read a part of a text; ``None`` if it does not end where it seems to."""
    try:
        reading = page.read(f"{scope.new_text}\n\n{_SENTINEL}")
    except MarkupSyntaxError:
        return None  # it may end further down
    last = reading.blocks.pop() if reading.blocks else None
    ends = last is not None and last.kind == "p" and last.pieces[0][0] == _SENTINEL
    return reading if ends else None


def _edited_at_the_top(page: PageText, scope: Scope, new: str, *, allow_loss: bool) -> Preview:
    """Make an edit of blocks at the top; where the part cannot be read, of the whole page."""
    count = len(page.texts)
    is_followed = scope.stop < count or scope.read.stop < len(scope.old)
    reading = _read_to_the_sentinel(page, scope) if is_followed else None
    if reading is None:
        if is_followed:
            scope = scope_of_all(page, new)
        reading = _read_at(page, scope)
    reading.blocks = scope.with_unread(reading.blocks)
    done = _edited(page, scope, reading, allow_loss=allow_loss)
    if done is None:
        raise AssertionError("an edit at the top is made or refused")
    return done


def _read_at(page: PageText, scope: Scope) -> Reading:
    try:
        return page.read(scope.new_text)
    except MarkupSyntaxError as error:
        line = scope.new_lines[min(error.line, len(scope.new_lines)) - 1]
        raise MarkupSyntaxError(error.problem, line, error.column, error.fix) from None


# Writing the new body


def _edited(page: PageText, scope: Scope, reading: Reading, *, allow_loss: bool) -> Preview | None:
    """Make an edit; ``None`` if a part within a container does not read back by itself."""
    if not scope.depth and page.has_sections_only:
        reading.blocks = _in_sections(reading.blocks)
    plan = make_plan(scope.old, reading.blocks, page.source)
    whole = (block for unit in units_of(page.source) for block in unit.blocks)
    deleted = check_losses(scope, plan, reading, page=whole, allow_loss=allow_loss)
    instances = instances_of(scope.old)
    for block in plan.lost:
        collect_atoms(block, instances)
    for step in plan.walk():
        if step.line is not None:
            for atom in step.line.lost_atoms:
                instances.add(atom)

    def missing(key: str) -> EditLossError:
        reason = "stands for content that cannot be made anew: keep it once"
        return EditLossError(reason, (key,), *scope.place_in_new(key))

    written = BlockWriter(page.source, plan, instances, missing).write(scope.parent)
    different = first_difference(page, scope, reading.blocks, written)
    if different is None:
        return Preview(written, tuple(_changes(plan, deleted)))
    if scope.depth:
        return None
    raise EditLossError(
        "could not be written so that it reads back as it is in the text; nothing was changed",
        (f"block {different + 1}",),
        scope.new_lines[0],
        1,
    )


def _in_sections(blocks: list[Block]) -> list[Block]:
    """Return blocks in a section each, where the page has nothing but sections."""
    sections: list[Block] = []
    loose: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.name != "layout":
            loose.append(block)
            continue
        if loose:
            cell = Block("directive", "layout-cell", children=loose)
            attributes = {"type": "fixed-width"}
            sections.append(Block("directive", "layout", attributes=attributes, children=[cell]))
            loose = []
        if block is not None:
            sections.append(block)
    return sections


def _changes(plan: Plan, deleted: list[str]) -> list[Change]:
    changes = [Change("deleted", what) for what in deleted]
    moved = {id(step.old) for step in plan.moves.values()}
    stack = list(reversed(plan.steps))
    while stack:
        step = stack.pop()
        if not step.changed:
            continue
        if step.new is None and step.old is not None:
            if id(step.old) not in moved:
                changes.append(Change("deleted", _words(step.old)))
        elif step.old is None and step.new is not None:
            move = plan.moves.get(id(step.new))
            changes.append(Change("moved" if move else "added", _words(step.new)))
        elif step.steps:
            stack += reversed(step.steps)
        elif step.new is not None:
            changes.append(Change("changed", _words(step.new)))
    return changes


def _words(block: Block) -> str:
    """Return the first words of a block, to name it."""
    (text,) = write_each([block])
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
