"""The rows about markup: a large page shown as Markdown, and one word of it edited."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Sequence

from tests.bench.bench import Bench, Row
from tests.bench.figures import Figure

from confluence_connector import markup

_ROUNDS = 5
_SECTION = (
    "<h2>Menu of week {0}</h2><p>Ribs are <strong>hot</strong> this week, ask "
    '<ac:link><ri:user ri:account-id="557058:ann" /></ac:link> by <time datetime="2026-12-24" />. '
    "Corn comes with butter &amp; salt, and there is enough of both for everybody who comes.</p>"
    '<ac:structured-macro ac:name="info" ac:macro-id="{0}"><ac:rich-text-body><p>Closed on Monday, '
    "since the grill is cleaned then.</p></ac:rich-text-body></ac:structured-macro>"
    "<ul><li><p>Ribs with a dry rub</p></li><li><p>Corn from the field next door</p></li></ul>"
    "<table><tbody><tr><th><p>Dish</p></th><th><p>Price</p></th></tr><tr><td><p>Ribs</p></td>"
    "<td><p>{0} euros</p></td></tr></tbody></table>"
)


def page(size: int) -> str:
    """Return a page of at least so many characters."""
    sections: list[str] = []
    while sum(map(len, sections)) < size:
        sections += [_SECTION.format(len(sections) + number) for number in range(100)]
    body = "".join(sections)
    return body[: body.rindex("<h2>", 0, size)]


def reading(bench: Bench) -> Sequence[Figure]:
    """Show a page of 1 MB as Markdown, next to markdownify where that is installed."""
    body = page(1_000_000)
    ours = _times(lambda: markup.to_markdown(body))
    figures = [Figure("to_markdown", "1 MB as Markdown, CPU", ours, "s", 2)]
    try:
        from markdownify import markdownify
    except ModuleNotFoundError:
        return figures
    theirs = _times(lambda: markdownify(body))
    ratios = tuple(one / other for one, other in zip(ours, theirs, strict=True))
    what = "the same, next to markdownify"
    return [*figures, Figure("to_markdown_ratio", what, ratios, "× markdownify", 1)]


def editing(bench: Bench) -> Sequence[Figure]:
    """Edit one word of a page of 100 kB and of 1 MB, and measure the memory that it takes."""
    figures: list[Figure] = []
    for name, size, limit in (("100 kB", 100_000, 0.25), ("1 MB", 1_000_000, 2.0)):
        body = page(size)
        change = _changed(body)
        took = _times(lambda body=body, change=change: markup.edit(body, change))
        key = f"edit_{name.replace(' ', '_').lower()}"
        figures.append(Figure(key, f"edit of a word in {name}, CPU", took, "s", limit))
    tracemalloc.start()
    markup.edit(body, change)
    peak = tracemalloc.get_traced_memory()[1] / len(body)
    tracemalloc.stop()
    what = "memory that the edit of 1 MB takes"
    return [*figures, Figure("edit_memory", what, (peak,), "× the body", 20)]


def _changed(body: str) -> str:
    text = markup.to_markdown(body)
    at = text.index("butter", len(text) // 2)
    return f"{text[:at]}margarine{text[at + len('butter') :]}"


def _times(call: Callable[[], object]) -> tuple[float, ...]:
    call()
    times: list[float] = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        call()
        times.append(time.process_time() - started)
    return tuple(times)


ROWS = (Row("markdown_reading", 20, reading), Row("markdown_editing", 30, editing))
