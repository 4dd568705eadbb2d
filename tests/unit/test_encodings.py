"""Credentials are found in every common encoding, in one encoding within another, and in time."""

from __future__ import annotations

import base64
import html
import json
import quopri
import re
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector import _redaction
from confluence_connector._encodings import decoded, needles_of
from confluence_connector._redaction import MASK, redact_text

Encoder = Callable[[str], str]

# What credentials are made of: RFC 6750's b64token and the check digits of an API token.
TOKENS = st.from_regex(r"[A-Za-z0-9._~+/-]{16,90}(=[0-9A-F]{8}|={0,2})", fullmatch=True)


def _each(form: Callable[[int], str]) -> Encoder:
    return lambda text: "".join(form(ord(character)) for character in text)


def _signs(form: Callable[[int], str]) -> Encoder:
    return lambda text: "".join(
        character if character.isalnum() else form(ord(character)) for character in text
    )


def _nested(encoder: Encoder, times: int) -> Encoder:
    def encode(text: str) -> str:
        for _ in range(times):
            text = encoder(text)
        return text

    return encode


def _percent(text: str) -> str:
    return quote(text, safe="")


def _json(text: str) -> str:
    return json.dumps({"sent": text})


def _wrapped(end: str) -> Encoder:
    return lambda text: end.join(textwrap.wrap(text, 76, break_on_hyphens=False))


def _base64(before: str = "", after: str = "") -> Encoder:
    return lambda text: base64.b64encode(f"{before}{text}{after}".encode()).decode()


def _shown_as(encoding: str) -> Encoder:
    return lambda text: text.encode(encoding).decode("utf-8", "replace")


ENCODERS: dict[str, Encoder] = {
    "percent": _percent,
    "percent, lower case": _signs(lambda code: f"%{code:02x}"),
    "percent, all of it": _each(lambda code: f"%{code:02X}"),
    "percent, five times": _nested(_percent, 5),
    "percent, for a form": quote_plus,
    "percent, of scripts": _signs(lambda code: f"%u{code:04x}"),
    "entities": _each(lambda code: f"&#{code};"),
    "entities, padded": _signs(lambda code: f"&#0{code};"),
    "entities, hex": _signs(lambda code: f"&#x{code:X};"),
    "entities, named": lambda text: text.replace("=", "&equals;").replace("+", "&plus;"),
    "entities, escaped again": _nested(lambda text: html.escape(text.replace("=", "&#61;")), 3),
    "JSON": _json,
    "JSON of Gson": lambda text: text.replace("=", "\\u003d").replace("&", "\\u0026"),
    "JSON, all of it": _each(lambda code: f"\\u{code:04X}"),
    "JSON, three times": _nested(lambda text: _json(text.replace("=", "\\u003d")), 3),
    "slashes escaped": lambda text: text.replace("/", "\\/"),
    "braces": _signs(lambda code: f"\\u{{{code:x}}}"),
    "hex escapes": _each(lambda code: f"\\x{code:02x}"),
    "octal escapes": _each(lambda code: f"\\{code:03o}"),
    "long escapes": _signs(lambda code: f"\\U{code:08x}"),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "quoted-printable, all of it": _each(lambda code: f"={code:02X}"),
    "base64": _base64(),
    "base64, second offset": _base64("a", "zz"),
    "base64, third offset": _base64("ab", "z"),
    "base64 behind an address": _base64("ann@acme.example:"),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "base64 of mail": lambda text: base64.encodebytes(f"to:{text}".encode()).decode(),
    "base64 of base64": _nested(_base64("x"), 2),
    "base64 of JSON": lambda text: _base64()(_json(text)),
    "base64 of UTF-16": lambda text: base64.b64encode(text.encode("utf-16")).decode(),
    "hex": lambda text: text.encode().hex(),
    "hex, upper case": lambda text: text.encode().hex().upper(),
    "hex with blanks": lambda text: text.encode().hex(" "),
    "hex with colons": lambda text: text.encode().hex(":"),
    "hex of C": lambda text: ", ".join(f"0x{byte:02x}" for byte in text.encode()),
    "hex of base64": lambda text: _base64()(text).encode().hex(),
    "UTF-16": _shown_as("utf-16"),
    "UTF-16, big end first": _shown_as("utf-16-be"),
    "UTF-32": _shown_as("utf-32-le"),
    "wrapped": _wrapped("\n"),
    "wrapped and indented": _wrapped("\r\n\t"),
    "wrapped, by carriage returns": _wrapped("\r"),
    "wrapped, behind blanks": _wrapped("  \n    "),
    "wrapped in JSON": lambda text: _json(_wrapped("\n")(text)),
}

# What SECURITY.md promises, by the words that its list begins with.
PROMISED = {
    "percent-encoding": [name for name in ENCODERS if name.startswith("percent")],
    "character references": [name for name in ENCODERS if name.startswith("entities")],
    "backslash escapes": [
        *[name for name in ENCODERS if name.startswith("JSON") or name.endswith("escapes")],
        *("slashes escaped", "braces"),
    ],
    "quoted-printable": [name for name in ENCODERS if name.startswith("quoted-printable")],
    "base64": [name for name in ENCODERS if name.startswith("base64")],
    "hexadecimal": [
        name for name in ENCODERS if name.startswith("hex") and not name.endswith("escapes")
    ],
    "UTF-16 and UTF-32": [name for name in ENCODERS if name.startswith("UTF-")],
    "line breaks": [name for name in ENCODERS if name.startswith("wrapped")],
}

# Those that are one encoding; the others are two already.
SINGLE = sorted(name for name in ENCODERS if " of base64" not in name and " in JSON" not in name)

# What a decoder has to undo in another order than the other encodings.
AWKWARD = [
    ("entities", "wrapped and indented"),
    ("JSON, all of it", "wrapped"),
    ("octal escapes", "wrapped, by carriage returns"),
    ("wrapped, behind blanks", "JSON"),
    ("wrapped and indented", "JSON, three times"),
    ("quoted-printable", "percent"),
    ("quoted-printable", "entities, named"),
    ("quoted-printable", "JSON, all of it"),
    ("quoted-printable", "quoted-printable"),
    ("quoted-printable", "wrapped and indented"),
    ("quoted-printable, all of it", "hex escapes"),
    ("quoted-printable, all of it", "quoted-printable, all of it"),
    ("UTF-16", "entities"),
    ("UTF-32", "quoted-printable, all of it"),
    ("base64", "wrapped, by carriage returns"),
    ("hex", "base64, second offset"),
    ("hex with blanks", "percent, for a form"),
]


@pytest.mark.parametrize("name", ENCODERS)
@given(token=TOKENS, before=st.sampled_from(["", "sent ", "x=", "a-", "/", "<"]))
@settings(max_examples=15)
def test_a_known_credential_is_found_in_each_encoding(name: str, token: str, before: str) -> None:
    encoded = ENCODERS[name](token)
    shown = redact_text(f"{before}{encoded}\n{before}", (token,))
    assert MASK in shown
    assert encoded not in shown


def test_the_encodings_that_are_promised_are_those_that_are_tested() -> None:
    text = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")
    assert re.findall(r"^  - ([^:;.\n]+)", text, re.MULTILINE) == [*PROMISED]
    tested = [name for names in PROMISED.values() for name in names]
    assert sorted(tested) == sorted(ENCODERS)


# What a decoder reads together with the characters behind it.
OPEN_ENDS = ["\\", "\\\\", "%", "%4", "%254", "%u00", "&", "&am", "&#4", "\\u00", "\\x4", "\\04"]


@pytest.mark.parametrize("end", OPEN_ENDS)
@pytest.mark.parametrize("encode", [html.escape, _json, repr])
@given(
    token=TOKENS,
    odd=st.sampled_from(["<", '"', "&", "\\"]),
    after=st.sampled_from(["", " and", "5p;", "1", "d0", ";", "n"]),
)
@settings(max_examples=15)
def test_a_credential_is_found_whatever_follows_its_last_characters(
    token: str, odd: str, end: str, encode: Encoder, after: str
) -> None:
    text = encode(f"sent {odd}{token}{odd}{end}{after}")
    assert token not in redact_text(text, (f"{odd}{token}{odd}{end}",))


@given(token=TOKENS, inner=st.sampled_from([*ENCODERS]), outer=st.sampled_from(SINGLE))
@settings(max_examples=60)
def test_a_known_credential_is_found_in_one_encoding_within_another(
    token: str, inner: str, outer: str
) -> None:
    encoded = ENCODERS[outer](ENCODERS[inner](token))
    assert encoded not in redact_text(f"you sent: {encoded}", (token,))


@pytest.mark.parametrize(("inner", "outer"), AWKWARD)
def test_a_long_credential_is_found_in_one_encoding_within_another(inner: str, outer: str) -> None:
    token = "oPq7ATxFfGF0riGp_58WAm-dX3a5ID" * 6 + "=1F2E3D4C"
    text = ENCODERS[outer](ENCODERS[inner](token))
    assert MASK in redact_text(f"you sent: {text}\nand more", (token,))


@given(text=st.text(max_size=200), token=TOKENS)
def test_what_holds_no_credential_stays(text: str, token: str) -> None:
    assert redact_text(f"<{text}>", (token,)) == redact_text(f"<{text}>")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bearer x", "Bearer ***"),
        ("Authorization: x\nHost: acme.example", "Authorization: ***\nHost: acme.example"),
        ('{"sent": "x", "next": "example"}', '{"sent": "***", "next": "example"}'),
        ("GET /?sent=x&expand=body", "GET /?sent=***&expand=body"),
        ("an x-ray of extra text, matrix.x, box_x", "an x-ray of extra text, matrix.x, box_x"),
        ("x", "***"),
    ],
)
def test_a_short_credential_is_masked_where_it_is_a_word(text: str, shown: str) -> None:
    assert redact_text(text, ("x",)) == shown


@pytest.fixture
def no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no credential count that another test of this process still holds."""
    monkeypatch.setattr(_redaction, "active_secrets", list)


@pytest.mark.usefixtures("no_others")
@pytest.mark.parametrize("name", ENCODERS)
def test_a_short_credential_takes_no_letters_out_of_encoded_words(name: str) -> None:
    text = ENCODERS[name]("expand the next matrix of boxes, extra text")
    assert redact_text(text, ("x",)) == text


@pytest.mark.parametrize(
    "piece",
    [
        "\\",
        "\\u00",
        "\\\\",
        "%25",
        "%",
        "%u00",
        "&amp;",
        "&#61;",
        "=3D",
        "0x",
        "41 ",
        "A",
        "\n",
        "\0",
        " ",
        "\\n ",
        "= \n",
        "=3D=\n",
        "&#0;",
    ],
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    started = time.process_time()
    redact_text(piece * 100_000, ("ATATT3xFfGF0abcdefgh", "x"))
    assert time.process_time() - started < 10


def test_what_to_look_for_is_found_in_time_that_grows_with_the_credential() -> None:
    started = time.process_time()
    assert list(needles_of("token-abc" + "\\" * 100_000 + "z"))
    assert list(needles_of("token-abc" + "%26amp;" * 10_000))
    assert time.process_time() - started < 10


def _in_turn(layers: int) -> str:
    """Encode the first letter of a credential by two kinds of escapes that hold each other."""
    text = "%5A"
    for layer in range(layers - 1):
        sign, escape = (("%", "\\u0025"), ("\\", "%5C"))[layer % 2]
        text = text.replace(sign, escape)
    return text + "x9-abc"


@pytest.mark.parametrize("layers", range(1, 9))
def test_escapes_within_escapes_are_undone(layers: int) -> None:
    assert decoded(_in_turn(layers)) == "Zx9-abc"


def test_so_many_escapes_within_escapes_are_undone_and_no_more() -> None:
    assert decoded(_in_turn(30)) == _in_turn(22)
