"""Whatever happens to a space, a feed tells all of it, and nothing else."""

from __future__ import annotations

import json
import time
from random import Random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from confluence_connector.mirror import Assumptions, Created, Updated
from confluence_connector.sandbox import Sandbox

from .histories import ALIVE, History, expected

STEPS = sorted(name.removeprefix("do_") for name in dir(History) if name.startswith("do_"))
histories = st.lists(
    st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 2**32)), max_size=12),
    min_size=1,
    max_size=4,
)


def run_full(rounds: list[list[tuple[str, int]]], assume: Assumptions) -> None:
    with Sandbox() as sandbox, sandbox.client() as confluence:
        history = History(sandbox, confluence)
        mark, before = None, {}
        for steps in [*rounds, []]:
            for name, seed in steps:
                history.step(name, Random(seed))
            feed = confluence.mirror.changes("DOCS", mark, assume=assume)
            told = [(type(change).__name__, change.id) for change in feed]
            after = history.truth()
            assert len(told) == len(set(told))
            assert set(told) == expected(before, after, history.elsewhere())
            mark, before = json.loads(json.dumps(feed.mark)), after


# Finding a smaller history takes minutes, and a history is readable as it is. Hundreds of longer
# ones are played by `nox -s mirror`.
once = settings(phases=[Phase.explicit, Phase.generate], max_examples=10)


@once
@given(histories)
def test_full_tells_all_that_happened_and_nothing_else(rounds):
    run_full(rounds, Assumptions(ids_per_check=2))


@settings(once, max_examples=5)
@given(histories)
def test_a_large_site_is_read_page_by_page(rounds):
    run_full([[("attach", 1), ("comment", 2), ("reply", 3)], *rounds], Assumptions(site_rows=0))


@settings(once, max_examples=8)
@given(histories)
def test_edits_tell_every_new_version_once_the_lists_have_settled(rounds):
    with (
        Sandbox() as sandbox,
        sandbox.client() as confluence,
        pytest.MonkeyPatch.context() as patch,
    ):
        history, mark = History(sandbox, confluence), None
        started, told = time.time(), {}
        for number, steps in enumerate([*rounds, [], []]):
            for name, seed in steps:
                history.step(name, Random(seed))
            before = {id: truth.version for id, truth in history.truth().items()}
            patch.setattr(time, "time", lambda now=started + 100 * number: now)
            feed = confluence.mirror.changes("DOCS", mark, depth="edits")
            for change in feed:
                assert type(change) in (Created, Updated)
                assert change.version == before[change.id]
                told[change.id] = change.version
            mark = json.loads(json.dumps(feed.mark))
        for id, truth in history.truth().items():
            was_told = id in told
            if truth.status in ALIVE and was_told:
                assert told[id] == truth.version
