"""Bodies: what is refused, what the cloud makes of them, one representation from another."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sandbox.wire import SPACE_ID, V2, error_title, storage

from confluence_connector.markup import to_adf, to_view
from confluence_connector.sandbox.app.responses import HTTPError
from confluence_connector.sandbox.bodies.storage import check_well_formed, normalise
from confluence_connector.sandbox.bodies.wiki import from_wiki


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<p><b>x</p>", "Unexpected close tag </p>; expected </b>. at [row,col {unknown-source}]"),
        ("<p>x</p></q>", "Unexpected close tag </q>. at"),
        ("<p", "Not well-formed"),
        ("a & b", "Not well-formed"),
        ("<!DOCTYPE x><p/>", "Not well-formed"),
        ("<p>\x00</p>", "Not well-formed"),
        ("<p>", "Unexpected close tag"),
        ("</wrapper><wrapper>", ""),
    ],
)
def test_malformed_storage_is_refused(make_page, api, text, reason):
    sent = {"spaceId": SPACE_ID, "title": "Bad", "body": storage(text)}
    response = api.post(f"{V2}/pages", json=sent)
    assert response.status_code == 400
    assert error_title(response).startswith(f"Error parsing xhtml: {reason}")


def test_place_of_the_error_is_told():
    with pytest.raises(HTTPError, match=r"\[2,7\]"):
        check_well_formed("<p>1</p>\n<p>2</q>")


def test_depth_has_an_end():
    check_well_formed("<b>" * 100 + "</b>" * 100)
    with pytest.raises(HTTPError, match="cannot be converted"):
        check_well_formed("<b>" * 10_000)


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("<p>Hi</p>", "<p>Hi</p>"),
        ("<hr/><br   />", "<hr /><br />"),
        ("<p>&nbsp;&auml;</p>", "<p>&nbsp;ä</p>"),
        ("<![CDATA[<hr/><table>]]>", "<![CDATA[<hr/><table>]]>"),
        ("<!-- <hr/> -->", "<!-- <hr/> -->"),
        ('<a href="x>y/>"/>', '<a href="x>y/>" />'),
    ],
)
def test_normalisation(sent, stored):
    assert normalise(sent, "7/1") == stored


MACRO = '<ac:structured-macro ac:name="toc"/>'


def test_macros_and_tables_gain_ids_once():
    first = normalise(MACRO + "<table></table>", "7/1")
    assert re.fullmatch(
        r'<ac:structured-macro ac:name="toc" ac:schema-version="1" ac:macro-id="[0-9a-f-]{36}" />'
        r'<table ac:local-id="[0-9a-f-]{36}"></table>',
        first,
    )
    assert normalise(first, "7/2") == first
    assert normalise(MACRO, "7/2") != normalise(MACRO, "7/1")


def test_macro_ids_come_back_from_the_store(make_page, put_page):
    page = make_page("Macro", MACRO)
    stored = page["body"]["storage"]["value"]
    assert "ac:macro-id=" in stored
    assert put_page(page, 2, stored).json()["version"]["number"] == 1
    assert put_page(page, 2, MACRO).json()["version"]["number"] == 2


DOCUMENT = {
    "type": "doc",
    "version": 1,
    "content": [
        {
            "type": "heading",
            "attrs": {"level": 2},
            "content": [{"type": "text", "text": "Tools & such"}],
        },
        {
            "type": "paragraph",
            "content": [
                {"type": "text", "text": "Bring "},
                {"type": "text", "text": "char", "marks": [{"type": "strong"}, {"type": "em"}]},
                {
                    "type": "text",
                    "text": "coal",
                    "marks": [{"type": "link", "attrs": {"href": "https://acme.example/?a=1&b"}}],
                },
                {"type": "hardBreak"},
                {"type": "mention", "attrs": {"id": "712020:a", "text": "@Ann"}},
            ],
        },
        {
            "type": "bulletList",
            "content": [
                {
                    "type": "listItem",
                    "content": [
                        {"type": "paragraph", "content": [{"type": "text", "text": "One"}]}
                    ],
                }
            ],
        },
        {
            "type": "codeBlock",
            "attrs": {"language": "xml"},
            "content": [{"type": "text", "text": "<a>]]></a>"}],
        },
        {
            "type": "panel",
            "attrs": {"panelType": "warning"},
            "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Hot"}]}],
        },
        {"type": "rule"},
        {
            "type": "table",
            "attrs": {"isNumberColumnEnabled": False, "layout": "default", "localId": "t1"},
            "content": [
                {
                    "type": "tableRow",
                    "content": [
                        {
                            "type": "tableCell",
                            "attrs": {"colspan": 2},
                            "content": [
                                {"type": "paragraph", "content": [{"type": "text", "text": "C"}]}
                            ],
                        }
                    ],
                }
            ],
        },
        {"type": "blockCard", "attrs": {"url": "https://acme.example/"}},
    ],
}


def test_page_written_as_adf_is_read_as_storage_and_adf(api):
    body = {"representation": "atlas_doc_format", "value": json.dumps(DOCUMENT)}
    sent = {"spaceId": SPACE_ID, "title": "ADF", "body": body}
    page = api.post(f"{V2}/pages", json=sent).json()
    assert "<h2>Tools &amp; such</h2>" in page["body"]["storage"]["value"]
    url = f"{V2}/pages/{page['id']}?body-format=atlas_doc_format"
    read = api.get(url).json()["body"]["atlas_doc_format"]
    assert json.loads(read["value"]) == DOCUMENT
    (listed,) = api.get(f"{V2}/pages?title=ADF&body-format=atlas_doc_format").json()["results"]
    assert listed["body"]["atlas_doc_format"] == read


@pytest.mark.parametrize(
    "value",
    [
        "",
        "{",
        "[]",
        "7",
        '{"type": "paragraph"}',
        '{"type": "doc", "content": 7}',
        '{"type": "doc", "content": [7]}',
        '{"type": "doc", "content": [{}]}',
        '{"type": "doc", "content": [{"type": "text", "text": 7}]}',
        '{"type":"doc","content":[' + '{"type":"panel","content":[' * 500 + "]}" * 500 + "]}",
    ],
)
def test_bad_adf_is_refused(api, value):
    body = {"representation": "atlas_doc_format", "value": value}
    response = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "ADF", "body": body})
    assert response.status_code == 400
    assert error_title(response) == "Error converting ADF to storage format"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_as_storage_is_taken_or_refused(text):
    try:
        check_well_formed(text)
    except HTTPError:
        return
    normal = normalise(text, "7/1")
    check_well_formed(normal)
    to_adf(normal)
    check_well_formed(to_view(normal))


def test_single_page_in_every_format(api, make_page):
    page = make_page("Formats", "<p>Hi</p>")
    for name in ("view", "export_view", "anonymous_export_view", "styled_view", "editor"):
        body = api.get(f"{V2}/pages/{page['id']}?body-format={name}").json()["body"]
        assert body == {name: {"representation": name, "value": "<p>Hi</p>"}}
    assert api.get(f"{V2}/pages/{page['id']}?body-format=raw").status_code == 400


@pytest.mark.parametrize(
    ("markup", "stored"),
    [
        ("h2. Tools", "<h2>Tools</h2>"),
        ("a *b* _c_ {{d}}", "<p>a <strong>b</strong> <em>c</em> <code>d</code></p>"),
        ("* one\n* two", "<ul><li><p>one</p></li><li><p>two</p></li></ul>"),
        ("# one", "<ol><li><p>one</p></li></ol>"),
        ("one\n\ntwo\nthree", "<p>one</p><p>two<br />three</p>"),
        ("[Acme|https://acme.example/]", '<p><a href="https://acme.example/">Acme</a></p>'),
        ("----", "<hr />"),
    ],
)
def test_wiki_markup(markup, stored):
    assert from_wiki(markup) == stored


def test_wiki_code_keeps_its_text():
    written = from_wiki("{code:xml}\n<a>*b*</a>\n{code}")
    assert "<![CDATA[<a>*b*</a>\n]]>" in written
    check_well_formed(written)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="*_{}[]|h1. \n#-<>&ab", max_size=40))
def test_any_wiki_markup_becomes_well_formed_storage(markup):
    check_well_formed(from_wiki(markup))
