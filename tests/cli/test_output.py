"""Tables and JSON on terminals, pipes and streams of any encoding."""

from __future__ import annotations

import io
import json
import shutil
import sys
from os import terminal_size
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector.cli.output import Output
from confluence_connector.cli.terminal import print_json, write_text

ROWS = [
    {"id": "131072", "title": "Grill [bold]plan", "url": "https://acme.test/" + "z" * 90},
    {"id": "131073", "title": "Read :label: [red] 烤肉", "url": None},
]


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, rows: list[Any], *, width: int | None = None) -> str:
    """Print rows: to a terminal of a width, or to a pipe."""
    stream = io.StringIO() if width is None else _Terminal()
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda *_: terminal_size((width or 80, 24)))
    Output(None).rows(rows)
    return stream.getvalue()


def test_a_pipe_gets_a_line_for_each_row(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shown(monkeypatch, ROWS).splitlines()
    assert len(lines) == 3
    assert "Grill [bold]plan" in lines[1]
    assert lines[1].endswith("z" * 90)
    assert "Read :label: [red] 烤肉" in lines[2]


@pytest.mark.parametrize("width", [1, 10, 20, 29, 30, 40, 80, 120, 300])
def test_no_text_is_cut_at_any_width(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    text = shown(monkeypatch, ROWS, width=width)
    assert text.count("z") == 90
    if width >= 30:
        assert max(map(len, text.splitlines())) <= width
    assert all(word in "".join(text.split()) for word in ("131072", "131073"))


def test_what_others_wrote_does_not_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(monkeypatch, [{"title": "\x1b]0;pwned\x07 plan\u202e\x9b31m\nx"}])
    assert text.split()[1:] == ["\ufffd]0;pwned\ufffd", "plan\ufffd\ufffd31m", "x"]


def test_joined_emoji_and_spaces_of_other_languages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    title = "Familie 👨‍👩‍👧 5\u00a0€ \u200fשלום"
    assert title in shown(monkeypatch, [{"title": title}])


def test_a_body_goes_unchanged_into_a_pipe_and_harmless_to_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for stream, expected in (
        (io.StringIO(), "a\x9b31m\r\nb\n"),
        (_Terminal(), "a\ufffd31m\nb\n"),
    ):
        monkeypatch.setattr(sys, "stdout", stream)
        Output(None).item({"body": ""}, "a\x9b31m\r\nb\n")
        assert stream.getvalue() == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "ascii", "latin-1", "cp437"])
@settings(max_examples=25)
@given(text=st.text(st.characters(exclude_characters="\r")))
def test_no_character_is_lost_in_any_encoding(encoding: str, text: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        print_json({"title": text})
        assert json.loads(raw.getvalue().decode(encoding)) == {"title": text}


@settings(max_examples=50)
@given(text=st.text())
def test_json_holds_no_control_character(text: str) -> None:
    stream = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        print_json({text: [text]})
    assert json.loads(stream.getvalue()) == {text: [text]}
    assert not any(char in stream.getvalue() for char in "\x1b\x9b\x07\u202e\u2028")


def test_a_closed_stream_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    write_text("x")
    Output(None).rows([{"a": 1}])
    Output(()).rows([{"a": 1}])
