"""The rows about markup: a large page read and converted, and one word of it edited."""

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


def converting(bench: Bench) -> Sequence[Figure]:
    """Convert a page of 1 MB into the other forms."""
    body = page(1_000_000)
    forms = {"text": markup.to_text, "HTML": markup.to_view, "ADF": markup.to_adf}
    return [
        Figure(f"to_{name.lower()}", f"1 MB as {name}, CPU", _times(lambda f=f: f(body)), "s", 2)
        for name, f in forms.items()
    ]


def editing(bench: Bench) -> Sequence[Figure]:
    """Edit one word of a page of 100 kB and of 1 MB, and measure the memory that it takes."""
    figures: list[Figure] = []
    for name, body, limit in (
        ("100 kB", page(100_000), 0.25),
        ("1 MB", page(1_000_000), 2.0),
        ("1 MB in a layout", _laid_out(1_000_000), 2.0),
    ):
        change = _changed(body)
        took = _times(lambda body=body, change=change: markup.edit(body, change))
        key = f"edit_{name.replace(' ', '_').lower()}"
        figures.append(Figure(key, f"edit of a word in {name}, CPU", took, "s", limit))
    for key, name, body in (
        ("edit_memory", "1 MB", page(1_000_000)),
        ("edit_memory_layout", "1 MB in a layout", _laid_out(1_000_000)),
    ):
        change = _changed(body)
        peak = _peak(lambda body=body, change=change: markup.edit(body, change)) / len(body)
        what = f"memory that the edit of {name} takes"
        figures.append(Figure(key, what, (peak,), "× the body", 20))
    body = page(1_000_000)
    peak = _peak(lambda: markup.to_adf(body)) / len(body)
    what = "memory that 1 MB as ADF takes, the document included"
    return [*figures, Figure("adf_memory", what, (peak,), "× the body", 20)]


def _laid_out(size: int) -> str:
    """Return a page that is one section of a layout."""
    section = '<ac:layout><ac:layout-section ac:type="fixed-width"><ac:layout-cell>'
    return f"{section}{page(size)}</ac:layout-cell></ac:layout-section></ac:layout>"


def _peak(call: Callable[[], object]) -> int:
    tracemalloc.start()
    call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


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


ROWS = (
    Row("markdown_reading", 20, reading),
    Row("markup_converting", 20, converting),
    Row("markdown_editing", 60, editing),
)
