"""Compares markup with other converters, on the same inputs: what of a body survives a turn.

    python -m tests.stress.markup.peers --python /path/to/python

``--python`` is of an environment that has the tools. A body becomes Markdown and then storage
again; a fact of it survives if its pattern is found there. Then one word of the Markdown is
changed, and every other byte of the body must be what it was. Last, Markdown that people write
becomes storage.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.stress.markup.edits import words_once
from tests.stress.markup.peer_worker import TOOLS

from confluence_connector import markup
from confluence_connector.errors import InvalidInputError

_WORKER = Path(__file__).parent / "peer_worker.py"
_MACRO = '<ac:structured-macro ac:name="{}" ac:macro-id="m{}">{}</ac:structured-macro>'


def _macro(name: str, body: str = "", **parameters: str) -> str:
    given = "".join(
        f'<ac:parameter ac:name="{k}">{v}</ac:parameter>' for k, v in parameters.items()
    )
    return _MACRO.format(name, len(body), given + body)


def _rich(inner: str) -> str:
    return f"<ac:rich-text-body>{inner}</ac:rich-text-body>"


def _plain(text: str) -> str:
    return f"<ac:plain-text-body><![CDATA[{text}]]></ac:plain-text-body>"


_USER = '<ac:link><ri:user ri:account-id="557058:ann" /></ac:link>'
_DATE = '<time datetime="2026-12-24" />'

TURNS: dict[str, tuple[str, tuple[str, ...]]] = {
    "tasks": (
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete"
        f"</ac:task-status><ac:task-body>Order ribs {_USER} {_DATE}</ac:task-body></ac:task>"
        "<ac:task><ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status>"
        "<ac:task-body>Clean grill</ac:task-body></ac:task></ac:task-list>",
        ("<ac:task-list>", "incomplete", "complete<", "557058:ann", "2026-12-24", "Clean grill"),
    ),
    "layout": (
        '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>Ribs</p>'
        "</ac:layout-cell><ac:layout-cell><p>Corn</p></ac:layout-cell></ac:layout-section>"
        "</ac:layout>",
        ('ac:type="two_equal"', "layout-cell>.*layout-cell>", "Corn"),
    ),
    "nested lists": (
        f"<ol><li><p>Ribs</p><ul><li><p>hot</p>{_macro('code', _plain('grill()'))}</li></ul></li>"
        "<li><p>Corn</p></li></ol>",
        ("<ol>.*<ul>", 'ac:name="code".*</ul>', r"grill\(\)", "</ul>.*Corn.*</ol>"),
    ),
    "table": (
        '<table data-layout="wide"><colgroup><col style="width: 90.0px;" /></colgroup><tbody><tr>'
        '<th><p>Dish</p></th><th colspan="2"><p>Price</p></th></tr><tr><td rowspan="2" '
        'data-highlight-colour="#e6fcff"><p>Ribs</p><p>hot</p></td><td><ul><li>one</li></ul></td>'
        "<td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>",
        ("colspan=.2", "rowspan=.2", "#e6fcff", "90.0px", 'data-layout="wide"', "<th", "<td.*<ul>"),
    ),
    "code": (
        _macro(
            "code",
            _plain("if a &lt; b: ]]]]><![CDATA[> x"),
            language="python",
            title="a.py",
            linenumbers="true",
            collapse="true",
        ),
        ("python", "a.py", "linenumbers.>true", "collapse.>true", "CDATA", "macro-id"),
    ),
    "panels": (
        "".join(
            _macro(name, _rich(f"<p>{name} it</p>"), title="Mind")
            for name in ("info", "note", "warning", "tip")
        )
        + _macro("panel", _rich("<p>own</p>"), bgColor="#deebff", title="Mine"),
        ('"info"', '"note"', '"warning"', '"tip"', "#deebff", "Mind", "Mine"),
    ),
    "toc and expand": (
        _macro("toc", maxLevel="3")
        + _macro("expand", _rich(_macro("info", _rich("<p>Deep</p>"))), title="More"),
        ('"toc"', "maxLevel.>3", '"expand"', "More", 'expand".*info".*Deep'),
    ),
    "within a line": (
        f"<p>See {_macro('status', colour='Yellow', title='OPEN')} {_USER} {_DATE} <ac:link>"
        '<ri:page ri:space-key="DOCS" ri:content-title="Grill" /><ac:link-body>the <strong>plan'
        '</strong></ac:link-body></ac:link> <ac:link ac:anchor="Top" /> <ac:link><ri:attachment '
        'ri:filename="a.pdf" /></ac:link> <ac:emoticon ac:name="tick" /></p>',
        (
            "Yellow",
            "OPEN",
            "557058:ann",
            "2026-12-24",
            "Grill",
            "<strong>plan",
            "Top",
            "a.pdf",
            'ac:name="tick"',
        ),
    ),
    "images": (
        '<p><ac:image ac:width="340" ac:align="center" ac:alt="The grill"><ri:attachment '
        'ri:filename="grill.png" /><ac:caption><p>Our <em>grill</em></p></ac:caption></ac:image>'
        '</p><p><ac:image><ri:url ri:value="https://acme.example/a.png" /></ac:image></p>',
        ('ac:width="340"', "center", "The grill", "grill.png", "ac:caption", "acme.example/a.png"),
    ),
    "marks": (
        "<p>H<sub>2</sub>O x<sup>2</sup> <u>under</u> <del>gone</del> <em>thin</em> <span "
        'style="color: rgb(255,86,48);">red</span> <ac:inline-comment-marker ac:ref="9a1f">part'
        '</ac:inline-comment-marker> Caf&eacute; &mdash; 5 &lt; 6 *no*</p><p style="text-align: '
        'center;">mid</p>',
        (
            "<sub>2",
            "<sup>2",
            "<u>under",
            "<del>gone",
            "<em>thin",
            "255,86,48",
            "9a1f",
            "Caf",
            "(&mdash;|—)",
            "&lt; 6",
            r"\*no\*",
            "center",
        ),
    ),
    "other macros": (
        _macro("jira", key="ABC-12", server="System Jira")
        + _macro("details", _rich("<p>Owner</p>"), id="card")
        + _macro("acme-chart", kind="pie")
        + _macro("include", "", **{"": '<ac:link><ri:page ri:content-title="All" /></ac:link>'}),
        ("ABC-12", "System Jira", '"details"', "card", "acme-chart", "pie", '"include".*All'),
    ),
    "mathematics and decisions": (
        f"<p>Area {_macro('mathinline', body='x^2')}</p>{_macro('mathblock', _plain('int x'))}"
        '<ac:adf-extension><ac:adf-node type="decision-list"><ac:adf-node type="decision-item">'
        '<ac:adf-attribute key="state">DECIDED</ac:adf-attribute><ac:adf-content>Grill now'
        "</ac:adf-content></ac:adf-node></ac:adf-node></ac:adf-extension>",
        ("mathinline", r"x\^2", "mathblock", "int x", "decision-item", "DECIDED", "Grill now"),
    ),
}

WRITTEN: dict[str, tuple[str, tuple[str, ...]]] = {
    "lists": ("5. a\n   - b\n6. c", ('start="5"', "<ol.*<ul>.*</ul>.*c")),
    "tasks": ("- [ ] a\n  - [x] b", ("<ac:task-list>", "incomplete", "complete<", "task>.*task>")),
    "code": (
        '```python title="a.py"\nx < 1\n```\n\n~~~\ny\n~~~',
        ('"code"', "python", "a.py", "x < 1", "y"),
    ),
    "alerts": ("> [!NOTE]\n> Hot\n\n> quoted", ('"info"', "Hot", "<blockquote>")),
    "table": (
        "| a | b |\n|:-:|--:|\n| `x\\|y` | 1<br>2 |",
        ("<th", "center", r"x\|y", "<br ?/>"),
    ),
    "links": (
        "[t](https://acme.example/a) <https://acme.example/b> https://acme.example/c [u](#Top)",
        ('example/a"', "<a [^>]*example/b", "<a [^>]*example/c", "anchor|#Top"),
    ),
    "details": ("<details>\n<summary>More</summary>\n\nDeep\n\n</details>", ("expand", "More")),
    "mathematics": ("Area $x^2$\n\n$$\ny\n$$", ("math", r"x\^2", "math.*math")),
    "footnotes": ("a[^1]\n\n[^1]: note", ("note", r"^((?!\[\^1).)*$")),
    "definitions": ("Ribs\n: Hot", ("<(strong|dt)>Ribs", "<(li|dd)>")),
    "marks": (
        "~~a~~ H<sub>2</sub>O 5 \\* 6 :smile:",
        ("<(del|s)>", "<sub>", r"5 \* 6", "emoticon"),
    ),
    "front matter": ("---\ntitle: a\n---\nText", ("Text", "^((?!title: a).)*$")),
    "image": ("![Grill](https://acme.example/a.png)", ("ac:image", "ri:url", "Grill")),
}


def _ours(convert: Callable[[str], str]) -> Callable[[list[str | None]], list[str | None]]:
    def convert_all(texts: list[str | None]) -> list[str | None]:
        results: list[str | None] = []
        for text in texts:
            try:
                results.append(None if text is None else convert(text))
            except InvalidInputError:
                results.append(None)
        return results

    return convert_all


def _theirs(python: str, tool: str, direction: str, texts: list[str | None]) -> list[str | None]:
    command = [python, str(_WORKER), tool, direction]
    done = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool} cannot run: {done.stderr.strip()[-300:]}")
    results: list[str | None] = json.loads(done.stdout)
    return results


def _found(patterns: tuple[str, ...], storage: str | None) -> int:
    return sum(bool(re.search(one, storage or "", re.DOTALL)) for one in patterns if storage)


def _is_well_formed(storage: str | None) -> bool:
    try:
        markup.parse(storage or "<")
    except InvalidInputError:
        return False
    return True


def _count(name: str, read: object, write: object) -> None:
    assert read is None or callable(read)
    assert callable(write)
    bodies = [body for body, _ in TURNS.values()]
    back: list[str | None] = write(read(bodies)) if read is not None else []
    facts = sum(
        _found(patterns, one) for (_, patterns), one in zip(TURNS.values(), back, strict=False)
    )
    written = write([text for text, _ in WRITTEN.values()])
    made = sum(
        _found(patterns, one) for (_, patterns), one in zip(WRITTEN.values(), written, strict=True)
    )
    same = sum(one == body for one, body in zip(back, bodies, strict=False))
    broken = sum(not _is_well_formed(one) for one in [*back, *written])
    total = sum(len(patterns) for _, patterns in TURNS.values())
    of_written = sum(len(patterns) for _, patterns in WRITTEN.values())
    turned = f"facts after a turn {facts:3} of {total}, same bytes {same:2} of {len(bodies)};"
    print(
        f"{name:28} {turned if read is not None else '':50}"
        f" facts written {made:3} of {of_written}; not well-formed or refused {broken}"
    )


def _edited(body: str) -> bool:
    """Change a word by way of Markdown; every other byte must be the same."""
    text = markup.to_markdown(body)
    return all(
        markup.edit(body, text.replace(word, "zebra")) == body.replace(word, "zebra")
        for word, _ in words_once(body, text)
    )


def main() -> None:
    """Print a line for each converter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", required=True)
    python = parser.parse_args().python
    bodies = [body for body, _ in TURNS.values()]
    edited = {
        name: markup.edit(body, markup.to_markdown(body)) for name, (body, _) in TURNS.items()
    }
    kept = sum(edited[name] == body for name, (body, _) in TURNS.items())
    facts = sum(_found(patterns, edited[name]) for name, (_, patterns) in TURNS.items())
    print(f"markup.edit                  facts after an edit of nothing {facts}")
    print(
        f"markup.edit                  same bytes after an edit of nothing {kept} of {len(bodies)};"
    )
    print(f"                             one word and nothing else {sum(map(_edited, bodies))}")
    _count("to_markdown, to_storage", _ours(markup.to_markdown), _ours(markup.to_storage))
    for tool in TOOLS:
        _count(
            tool,
            # md2cf only writes.
            (lambda texts, tool=tool: _theirs(python, tool, "read", texts))
            if tool != "md2cf"
            else None,
            lambda texts, tool=tool: _theirs(python, tool, "write", texts),
        )


if __name__ == "__main__":
    sys.exit(main())
