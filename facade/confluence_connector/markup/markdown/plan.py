"""Decides what becomes of every block: kept, changed, moved, added or deleted. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, field

from .line_changes import LineChange, line_change
from .match import Words, family, pair_up, similarity, words_of
from .model import Block, signature

__all__ = ["Plan", "Step", "make_plan"]

_TEXTS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset({"li", "task", "row", "cell"})
_ALIKE = 0.72
_LARGEST_POOL = 400


@define(eq=False)
class Step:
    """What becomes of one block.

    Attributes:
        old: The block as it was; ``None`` when it is new.
        new: The block as it is to be; ``None`` when it goes.
        steps: What becomes of its children; empty when nothing changes.
        line: What changes in its line.
        changed: Whether anything changes.
    """

    old: Block | None
    new: Block | None
    steps: list[Step] = field(factory=list["Step"])
    line: LineChange | None = None
    changed: bool = False


@define(eq=False)
class Plan:
    """What becomes of a body.

    Attributes:
        steps: What becomes of its blocks.
        moves: Steps of blocks that stand elsewhere now, by the identity of the new block.
        lost: Blocks that go, without those that move.
    """

    steps: list[Step]
    moves: dict[int, Step] = field(factory=dict[int, Step])
    lost: list[Block] = field(factory=list[Block])

    def walk(self) -> Iterator[Step]:
        """Yield every step, those within moved blocks included."""
        stack = [*self.steps, *self.moves.values()]
        while stack:
            step = stack.pop()
            yield step
            stack += step.steps


def make_plan(old: Sequence[Block], new: Sequence[Block], source: str) -> Plan:
    """Compare what a page shows with what it is to show."""
    planner = _Planner(source)
    plan = Plan(planner.steps(old, new))
    pool = _Pool(planner.lost)
    for block in planner.fresh:
        _find_moves(block, pool, planner, plan)
    plan.lost = [block for block in pool.blocks if id(block) not in pool.taken]
    return plan


class _Planner:
    def __init__(self, source: str) -> None:
        self._source = source
        self.lost: list[Block] = []
        self.fresh: list[Block] = []

    def steps(self, old: Sequence[Block], new: Sequence[Block]) -> list[Step]:
        return self._all(pair_up(old, new))

    def _all(self, pairs: Sequence[tuple[Block | None, Block | None]]) -> list[Step]:
        steps: list[Step] = []
        for before, after in pairs:
            if before is not None and after is not None:
                steps.append(self.pair(before, after))
            elif before is not None:
                self.lost.append(before)
                steps.append(Step(before, None, changed=True))
            elif after is not None:
                self.fresh.append(after)
                steps.append(Step(None, after, changed=True))
        return steps

    def pair(self, old: Block, new: Block) -> Step:
        if signature(old) == signature(new):
            return Step(old, new)
        step = Step(old, new, changed=True)
        if old.kind in _TEXTS:
            step.line = line_change(old, new, self._source)
        elif old.kind in ("table", "row") and _same_shape(old, new):
            step.steps = self._all(list(zip(old.children, new.children, strict=True)))
        else:
            step.steps = self.steps(old.children, new.children)
        return step


def _same_shape(old: Block, new: Block) -> bool:
    """Return whether rows, or cells, represent each other by their place."""
    if old.kind == "row":
        return len(old.children) == len(new.children)
    if len(old.children) != len(new.children):
        return False
    alike = sum(
        signature(one) == signature(other)
        for one, other in zip(old.children, new.children, strict=True)
    )
    return alike >= len(old.children) - 1


class _Pool:
    """Blocks that went, each of which a new block may turn out to be."""

    def __init__(self, lost: list[Block]) -> None:
        self.blocks = [inner for block in lost for inner in _with_descendants(block)]
        self.taken: set[int] = set()
        self._words: Words = {}
        self._by_signature: dict[object, list[Block]] = {}
        for block in self.blocks:
            self._by_signature.setdefault(signature(block), []).append(block)

    def take(self, new: Block) -> Block | None:
        """Return the block that a new one is."""
        same = (block for block in self._by_signature.get(signature(new), ()))
        found = next((block for block in same if self._is_free(block)), None)
        if found is None and len(self.blocks) <= _LARGEST_POOL:
            found = self._most_alike(new)
        if found is not None:
            self.taken.update(id(block) for block in _with_descendants(found))
        return found

    def _most_alike(self, new: Block) -> Block | None:
        best, highest = None, _ALIKE
        if sum(words_of(new).values()) < 3:
            return None
        for block in self.blocks:
            if family(block) == family(new) and self._is_free(block):
                alike = similarity(block, new, self._words)
                if alike > highest:
                    best, highest = block, alike
        return best

    def _is_free(self, block: Block) -> bool:
        return not any(id(inner) in self.taken for inner in _with_descendants(block))


def _with_descendants(block: Block) -> list[Block]:
    found = [block]
    for child in block.children:
        found += _with_descendants(child)
    return found


def _find_moves(new: Block, pool: _Pool, planner: _Planner, plan: Plan) -> None:
    old = pool.take(new) if pool.blocks and _is_substantial(new) else None
    if old is None:
        for child in new.children:
            _find_moves(child, pool, planner, plan)
        return
    before = len(planner.lost), len(planner.fresh)
    plan.moves[id(new)] = planner.pair(old, new)
    # What is lost and new within the moved block has no other place to go to or come from.
    for block in planner.lost[before[0] :]:
        inner = _with_descendants(block)
        pool.taken.difference_update(id(one) for one in inner)
    del planner.lost[before[0] :], planner.fresh[before[1] :]


def _is_substantial(block: Block) -> bool:
    if block.kind in _PARTS:
        return bool(block.children)
    return block.kind != "rule"
