"""Bodies count as the same past the server's marks, and past nothing else."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._verification import same_body

CODE = (
    '<ac:structured-macro ac:name="code"{}>'
    "<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body></ac:structured-macro>"
)


def same(stored, given, representation="storage"):
    return same_body(stored, given, representation=representation)


@pytest.mark.parametrize(
    ("stored", "given"),
    [
        ("<p>Hi</p>", "<p>Hi</p>"),
        ('<p local-id="a1">Hi</p>', "<p>Hi</p>"),
        ("<hr />", "<hr/>"),
        ("<p>a<br />b</p>", "<p>a<br   />b</p>"),
        (
            CODE.format(' ac:schema-version="1" ac:macro-id="3f" ac:local-id="9"', "x < y"),
            CODE.format("", "x < y"),
        ),
        ("<p>Hi</p>", "<p>Hi</p>\n"),
        ('<hr local-id="1" />', "<hr/>"),
    ],
)
def test_marks_of_the_server_do_not_count(stored, given):
    assert same(stored, given)


@pytest.mark.parametrize(
    ("stored", "given"),
    [
        ("<p>Hi</p>", "<p>hi</p>"),
        ("<p>Hi</p>", "<p>Hi </p>"),
        ("<p>Hi</p>", ""),
        ("<p>Hi</p>", "<h1>Hi</h1>"),
        ('<p class="a">Hi</p>', "<p>Hi</p>"),
        ('<p local-id="a1">Hi</p>', '<p local-id="b2">Hi</p>'),
        ('<p local-id="a1">Hi</p><p local-id="b2"/>', '<p>Hi</p><p local-id="b2"/>'),
        ("<p>a  /></p>", "<p>a /></p>"),
        ('<p>say local-id="x"</p>', "<p>say</p>"),
        (CODE.format("", "<br />"), CODE.format("", "<br/>")),
        (CODE.format("", '<p local-id="x">'), CODE.format("", "<p>")),
        ("<p><![CDATA[<br />", "<p><![CDATA[<br/>"),
    ],
)
def test_everything_else_does(stored, given):
    assert not same(stored, given)


def adf(**attributes):
    paragraph = {"type": "paragraph", "content": [{"type": "text", "text": "Hi"}]}
    return json.dumps({"type": "doc", "version": 1, "content": [paragraph | attributes]})


@pytest.mark.parametrize(
    ("stored", "given", "expected"),
    [
        (adf(attrs={"localId": "a1", "level": 2}), adf(attrs={"level": 2}), True),
        (adf(attrs={"localId": "a1"}), adf(attrs={"localId": "a1"}), True),
        (adf(attrs={"localId": "a1"}), adf(attrs={"localId": "b2"}), False),
        (adf(), adf().replace(" ", ""), True),
        (adf(attrs={"level": 2}), adf(attrs={"level": 3}), False),
        (adf(attrs={"isNumbered": True}), adf(attrs={"isNumbered": 1}), False),
        (adf(), adf()[:-1], False),
        ("not json", "not json either", False),
        ("[" * 100_000, "[" * 99_999, False),
    ],
)
def test_documents_in_the_editors_own_format(stored, given, expected):
    assert same(stored, given, "atlas_doc_format") is expected


@given(body=st.text('<>/ab "=!-[]\n') | st.text())
def test_a_body_is_the_same_as_itself_and_no_other_text(body):
    assert same(body, body)
    assert not same(f"<p>{body}</p>", f"<p>{body}x</p>")


@pytest.mark.parametrize(
    "piece", [" ", "<", "<a ", '<a local-id="', "<![CDATA[", "<![CDATA[]]>", "/>"]
)
def test_time_grows_with_the_body_only(piece):
    started = time.process_time()
    same(piece * 200_000, "<p/>")
    assert time.process_time() - started < 2
