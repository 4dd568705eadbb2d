"""Pages of containers in each other, and what a careless hand does to the lines of their text."""

from __future__ import annotations

import random

from tests.markup.bodies import BODIES

__all__ = ["careless", "nested_body"]

_LINES = (
    *("```", ":::", ":::info", "- new", "> new", "    new", "", "1. new", "| a | b |", "new"),
    *("  new", "  - new", "* - new", "---", "# new", "<details>", "</details>", "<!-- new", "-->"),
    *("::toc", "- [ ] new", "* "),
)
_EXPAND = (
    '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">More</ac:parameter>'
    "<ac:rich-text-body>{0}</ac:rich-text-body></ac:structured-macro>"
)
_CONTAINERS = (
    _EXPAND,
    "<ul><li><p>one</p></li><li><p>two</p>{0}</li><li>{0}</li></ul>",
    '<ol start="3"><li><p>one</p></li><li><p>two</p></li><li>three{0}</li><li>four</li></ol>',
    "<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>{0}</td><td><p>c</p></td></tr>"
    '<tr><td>1</td><td data-highlight-colour="#ffffff">{0}</td></tr></tbody></table>',
    "<blockquote>{0}</blockquote>",
    "{0}",
)
_LAYOUT = (
    '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell>{0}</ac:layout-cell>'
    "<ac:layout-cell><p>Beside it.</p></ac:layout-cell></ac:layout-section></ac:layout>"
)


def nested_body(luck: random.Random) -> str:
    """Return a page of containers."""
    body = _nested(luck, 2)
    return _LAYOUT.format(body) if luck.random() < 0.3 and "<ac:layout>" not in body else body


def _nested(luck: random.Random, depth: int) -> str:
    parts = []
    for _ in range(luck.randrange(1, 4)):
        deeper = depth > 0 and luck.random() < 0.6
        small = [body for body in BODIES.values() if len(body) < 500]
        parts.append(_nested(luck, depth - 1) if deeper else luck.choice(small))
    return luck.choice(_CONTAINERS).format("".join(parts))


def careless(text: str, luck: random.Random) -> str:
    """Return a text with a few lines changed, deleted, doubled or put in."""
    lines = text.split("\n")
    for _ in range(luck.choice((1, 1, 1, 2, 3))):
        at = luck.randrange(len(lines))
        indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
        match luck.randrange(6):
            case 0:
                lines[at : at + 1] = [] if len(lines) > 1 else [""]
            case 1:
                lines.insert(at, luck.choice(("", indent)) + luck.choice(_LINES))
            case 2:
                lines.insert(at, lines[at])
            case 3:
                lines[at] += luck.choice((" more", " **more**", " `", " ]", " *"))
            case 4:
                lines[at + 1 : at + 1] = ["", f"{indent}New {luck.randrange(99)}"]
            case _:
                words = lines[at].split(" ")
                words[luck.randrange(len(words))] = "Zebra"
                lines[at] = " ".join(words)
    return "\n".join(lines)
