"""Inputs made to be slow: reading takes steps in proportion to their length, or is refused."""

import sys
from collections.abc import Callable

import pytest

from confluence_connector import markup
from confluence_connector.errors import InvalidInputError

TEXTS: dict[str, Callable[[int], str]] = {
    "directives never closed": lambda n: ":::info\n" * n,
    "directives in a line": lambda n: ":status[" * n,
    "braces in a line": lambda n: ':a{b="' * n,
    "colons": lambda n: ":" * n,
    "names between colons": lambda n: ":smile" * n,
    "containers side by side": lambda n: ":::info\nRibs\n:::\n\n" * n,
    "details never closed": lambda n: "<details>\n\n" * n + "</details>\n",
    "details": lambda n: "<details>\n\nRibs\n\n</details>\n\n" * n,
    "comments never closed": lambda n: "<!--\n" * n,
    "comments with text behind": lambda n: "<!--\n" * n + "--> Ribs\n",
    "brackets": lambda n: "[" * n + "Ribs" + "]" * n,
    "coloured brackets": lambda n: "[Ribs]{color=red} " * n,
    "addresses": lambda n: "<http://a" * n,
    "schemes": lambda n: "http:" * n,
    "mail": lambda n: "a@" * n,
    "fences": lambda n: "\n".join("`" * (3 + i % 50) for i in range(n)),
    "quotes": lambda n: "\n".join(">" * (i % 40) + " Ribs" for i in range(n)),
    "items": lambda n: "\n".join("  " * (i % 20) + "- Ribs" for i in range(n)),
    "rows": lambda n: "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * n,
    "rows of lists": lambda n: ":::list-table\n" + "* - a\n  - b\n" * n + ":::",
    "footnotes": lambda n: "Ribs[^1] " * n + "\n\n[^1]: hot",
}
WORD = "<p>{}</p>"
BODIES: dict[str, Callable[[int], str]] = {
    "a long line of words": lambda n: WORD.format("ribs " * n),
    "a long line of breaks": lambda n: WORD.format("ribs<br />" * n),
    "paragraphs": lambda n: WORD.format("ribs") * n,
    "marks": lambda n: WORD.format("<strong>ribs</strong> <em>corn</em>" * n),
    "rows": lambda n: (
        "<table><tbody>" + "<tr><td>ribs</td><td>1</td></tr>" * n + "</tbody></table>"
    ),
    "parameters": lambda n: (
        '<ac:structured-macro ac:name="x">'
        + "".join(f'<ac:parameter ac:name="p{i}">ribs</ac:parameter>' for i in range(n))
        + "</ac:structured-macro>"
    ),
    "stars": lambda n: WORD.format("* _ ribs ` " * n),
}


def steps_of(call: Callable[[], object]) -> int:
    """Count the calls of functions, those of the standard library included."""
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        call()
    except InvalidInputError:
        pass  # a refusal ends it as well
    finally:
        sys.setprofile(None)
    return count


def grows_in_proportion(call: Callable[[int], object]) -> bool:
    steps_of(lambda: call(3))  # what is made once, on first use
    small, large = (steps_of(lambda n=n: call(n)) for n in (120, 240))
    return large <= 2.5 * small + 1_000


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_reading_markdown(text: Callable[[int], str]) -> None:
    assert grows_in_proportion(lambda n: markup.to_storage(text(n)))


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_reading_and_editing_storage(body: Callable[[int], str]) -> None:
    def edited(n: int) -> str:
        return markup.edit(body(n), lambda text: text.replace("ribs", "corn"), allow_loss=True)

    assert grows_in_proportion(lambda n: markup.to_adf(body(n)))
    assert grows_in_proportion(edited)


def test_a_directive_is_closed_or_refused_wherever_it_is() -> None:
    with pytest.raises(markup.MarkupSyntaxError, match="never closed") as caught:
        markup.to_storage("Menu\n\n" + ":status[" * 2_000)
    assert (caught.value.line, caught.value.column) == (3, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- :::info\n  Ribs\n\nCorn\n\n  :::\n", 4),
        ("- one\n\n  :::info\n  Ribs\n\n\nCorn\n  :::\n", 7),
        (":::list-table\n* - a\n\nCorn\n:::\n", 1),
        (":::list-table\n1. a\n:::\n", 1),
    ],
)
def test_what_a_container_cannot_hold_is_refused_and_not_dropped(text: str, line: int) -> None:
    with pytest.raises(markup.MarkupSyntaxError) as caught:
        markup.to_storage(text)
    assert caught.value.line == line
    assert caught.value.fix


@pytest.mark.parametrize(
    "text", [":::info\n:::", ":::info\n\n:::", "- :::info\n  :::", ":::layout-cell\n:::"]
)
def test_a_container_may_be_empty(text: str) -> None:
    assert "rich-text-body" in markup.to_storage(text) or "layout-cell" in markup.to_storage(text)


@pytest.mark.parametrize(
    "text", [">" * 1_500 + " Ribs", "- " * 350 + "Ribs", "> - " * 300 + "Ribs"]
)
def test_blocks_nested_too_deeply_are_refused_and_not_dropped(text: str) -> None:
    with pytest.raises(InvalidInputError, match="too deeply"):
        markup.to_storage(text)


def test_a_hundred_levels_are_read() -> None:
    for opening in ("> ", "- "):
        storage = markup.to_storage(opening * 100 + "Ribs")
        assert storage.count("Ribs") == 1
        assert markup.edit(storage, lambda text: text.replace("Ribs", "Corn")) == storage.replace(
            "Ribs", "Corn"
        )
