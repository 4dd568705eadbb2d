"""What the sandbox is measured at runs, in small: its figures come from `nox -s bench` alone."""

import pytest
from tests.bench.sandbox_tasks import TASKS


@pytest.mark.parametrize(
    ("task", "amount"), [("start", 2), ("read", 20), ("write", 20), ("port", 40), ("store", 3000)]
)
def test_task_gives_figures(task, amount):
    figures = TASKS[task](amount)
    assert figures
    assert all(figure > 0 for figure in figures.values())
