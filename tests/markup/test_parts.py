"""An edit reads no more of a page than it must, and does what it would do had it read all."""

import random
from collections.abc import Iterator

import pytest
from tests.stress.markup.nested import careless, nested_body

from confluence_connector import markup
from confluence_connector.errors import InvalidInputError
from confluence_connector.markup.markdown import editing


def _outcome(body: str, text: str) -> str:
    try:
        return markup.edit(body, text)
    except InvalidInputError as error:
        return type(error).__name__


@pytest.fixture
def reading_all(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let edits read all of the blocks at the top that change."""
    monkeypatch.setattr(editing, "narrowed", lambda *_: iter(()))
    return monkeypatch


@pytest.mark.parametrize("seed", range(40))
def test_a_part_is_edited_as_the_whole_is(seed: int, reading_all: pytest.MonkeyPatch) -> None:
    luck = random.Random(seed)
    body = nested_body(luck)
    text = careless(markup.to_markdown(body), luck)
    whole = _outcome(body, text)
    reading_all.undo()
    part = _outcome(body, text)
    assert part == whole or (whole == "EditLossError" and "Error" not in part)


LAYOUT = (
    '<ac:layout><ac:layout-section ac:type="fixed-width"><ac:layout-cell>{}</ac:layout-cell>'
    "</ac:layout-section></ac:layout>"
)
SECTION = "<h2>Menu {0}</h2><p>Ribs &amp; <strong>corn</strong> {0}</p>"
FORMS = {
    "layout": (LAYOUT, SECTION),
    "macro": (
        '<ac:structured-macro ac:name="expand"><ac:rich-text-body>{}</ac:rich-text-body>'
        "</ac:structured-macro>",
        SECTION,
    ),
    "list": ("<ul>{}</ul>", "<li><p>Ribs &amp; <strong>corn</strong> {0}</p></li>"),
    "numbered list": ("<ol>{}</ol>", "<li>Ribs &amp; <strong>corn</strong> {0}</li>"),
    "table": (
        "<table><tbody>{}</tbody></table>",
        "<tr><td>Ribs &amp; {0}</td><td><p>a</p><p>b</p></td></tr>",
    ),
    "pipes": ("<table><tbody>{}</tbody></table>", "<tr><td>Ribs &amp; {0}</td><td>b</td></tr>"),
}


def _read(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    texts: list[str] = []
    read = editing.PageText.read
    monkeypatch.setattr(
        editing.PageText, "read", lambda page, text: (texts.append(text), read(page, text))[1]
    )
    while True:
        yield max(texts, key=len, default="")


@pytest.mark.parametrize(("whole", "part"), FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("at", [0, 1, 50, 98, 99])
def test_a_word_in_a_large_container(
    whole: str, part: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = whole.format("".join(part.format(f"no{number}x") for number in range(100)))
    longest = _read(monkeypatch)
    next(longest)
    text = markup.to_markdown(body)
    assert markup.edit(body, text.replace(f"no{at}x", "best")) == body.replace(f"no{at}x", "best")
    # The number of a list stands in the line of its first item.
    assert len(next(longest)) < len(text) / 5 or (at == 0 and part.startswith("<li>Ribs"))


@pytest.mark.parametrize("at", [0, 50, 99])
def test_errors_say_the_line_of_the_whole_text(at: int) -> None:
    status = (
        '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">no{0}x'
        "</ac:parameter></ac:structured-macro>"
    )
    items = "".join(f"<p>Ribs {status.format(number)}</p>" for number in range(100))
    text = markup.to_markdown(LAYOUT.format(items))
    gone = f":status[no{at}x]"
    line = text[: text.index(gone)].count("\n") + 1
    with pytest.raises(markup.EditLossError) as caught:
        markup.edit(LAYOUT.format(items), text.replace(gone, "hot"))
    assert caught.value.lost == (gone,)
    assert (caught.value.line, caught.value.column) == (line, 6)


def test_a_fence_that_is_never_closed_takes_what_it_takes_in_the_whole_text() -> None:
    body = "<ul><li><p>one</p><p>two</p><p>three</p><p>four</p><p>five</p></li></ul>"
    text = markup.to_markdown(body).replace("  two", "  ```\n  two")
    assert "four\n\nfive\n]]>" in markup.edit(body, text)


def test_what_stands_beside_a_table_is_edited_and_the_table_is_not_lost() -> None:
    table = "<table><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table>"
    assert markup.edit(table, lambda text: f"{text}\nAfter.\n") == f"{table}<p>After.</p>"
    assert markup.edit(table, lambda text: f"Before.\n\n{text}") == f"<p>Before.</p>{table}"
    both = f"<p>One</p>{table}<p>Two</p>"
    assert markup.edit(both, lambda text: text.replace("Two", "3")) == both.replace("Two", "3")
