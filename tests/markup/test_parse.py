"""``markup.parse``: everything well-formed comes back as it was, everything else is explained."""

import pickle
import xml.parsers.expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector import ConfluenceError, markup
from confluence_connector.errors import InvalidInputError
from confluence_connector.markup import CData, Comment, Element, Text, parse

BODY = (
    "<h1 local-id='a1'>Menu</h1>\r\n<!-- c --><p>Caf&eacute; &amp; <strong >ribs</strong ><br/></p>"
    '<ac:structured-macro ac:name="code" ac:macro-id="1"><ac:parameter ac:name="language">xml'
    "</ac:parameter><ac:plain-text-body><![CDATA[<a>]]]]><![CDATA[></a>]]></ac:plain-text-body>"
    "</ac:structured-macro><?pi x?>"
    '<ac:link><ri:page ri:content-title="A &quot;b&quot;" /></ac:link>'
)


def test_text_is_kept_character_for_character():
    assert str(parse(BODY)) == BODY
    assert "".join(node.raw for node in parse(BODY).children) == BODY


def test_nodes_know_their_place():
    document = parse(BODY)
    for element in document.iter():
        assert BODY[element.start : element.end] == element.raw
        assert element.raw.startswith(f"<{element.name}")
        assert element.inner == BODY[element.open_end : element.close_start]
    heading = document.elements[0]
    assert (heading.name, heading.get("local-id"), heading.text) == ("h1", "a1", "Menu")
    attribute = heading.attributes["local-id"]
    assert BODY[attribute.start : attribute.end] == "a1"


def test_texts_are_decoded():
    document = parse(BODY)
    paragraph = document.find("p")
    assert paragraph is not None
    assert paragraph.text == "Café & ribs"
    assert document.find("ri:page").get("ri:content-title") == 'A "b"'  # type: ignore[union-attr]
    assert document.find("ac:plain-text-body").text == "<a>]]></a>"  # type: ignore[union-attr]
    kinds = [type(node) for node in document.find("ac:plain-text-body").children]  # type: ignore[union-attr]
    assert kinds == [CData, CData]
    assert [type(node) for node in document.children][:3] == [Element, Text, Comment]


def test_missing_attribute_is_the_default():
    (element,) = parse("<p class='x'/>").elements
    assert element.get("id") == ""
    assert element.get("id", "none") == "none"
    assert element.closes_itself
    assert element.raw == "<p class='x'/>"


@pytest.mark.parametrize(
    ("body", "line", "column", "fix"),
    [
        ("<p>a & b</p>", 1, 6, "write &amp;"),
        ("<p>a\nb &foo; c</p>", 2, 3, "&amp;foo;"),
        ("<p>a<br>b</p>", 1, 10, "write <br />"),
        ("<p>one</p>\n<p>two", 2, 1, "write </p>"),
        ("</p>", 1, 1, "leave it out"),
        ("<p><b>x</p>", 1, 8, "write </b> before it"),
        ("<p a=b/>", 1, 1, 'write a="…"'),
        ("<p hidden/>", 1, 1, 'write hidden="…"'),
        ("<p a='1' a='2'/>", 1, 1, "keep one"),
        ('<p a="<"/>', 1, 1, "write &lt;"),
        ('<p a="x"b="y"/>', 1, 1, "blank"),
        ('<p a="/>', 1, 1, 'write "'),
        ("<p>1 < 2</p>", 1, 6, "write &lt;"),
        ("<p", 1, 1, "write >"),
        ("a ]]> b", 1, 3, "write ]]&gt;"),
        ("<![CDATA[ x", 1, 1, "write ]]>"),
        ("<!-- a -- b -->", 1, 1, "one hyphen"),
        ("<p/><?xml version='1.0'?>", 1, 5, "leave it out"),
        ("<p>\x01</p>", 1, 4, "leave it out"),
        ("<p>\ud800</p>", 1, 4, "leave it out"),
        ("<p>&#0;</p>", 1, 4, "leave it out"),
        ("<p>&#xD800;</p>", 1, 4, "leave it out"),
        ("<svg:path/>", 1, 1, "ac:, ri: and at:"),
        ('<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>', 1, 1, "leave it out"),
    ],
)
def test_a_fault_has_a_place_and_a_fix(body, line, column, fix):
    with pytest.raises(markup.MarkupSyntaxError) as caught:
        parse(body)
    error = caught.value
    assert (error.line, error.column) == (line, column)
    assert fix in error.fix
    assert f"line {line}, column {column}" in str(error)
    assert isinstance(error, ConfluenceError)
    assert isinstance(error, ValueError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_entities_cannot_be_declared():
    bomb = '<!DOCTYPE b [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>'
    with pytest.raises(markup.MarkupSyntaxError, match="document type"):
        parse(bomb)


def test_declared_prefixes_and_unknown_elements_are_kept():
    body = '<x:a xmlns:x="urn:x"><x:b x:c="1"/><whatever th:if="y">z</whatever></x:a>'
    assert str(parse(body)) == body


def test_limits_are_told():
    deep = "<p>" * 450 + "x" + "</p>" * 450
    assert str(parse(deep)) == deep
    assert parse(deep).text == "x"
    with pytest.raises(markup.MarkupSyntaxError, match="500"):
        parse("<p>" * 501 + "</p>" * 501)
    with pytest.raises(InvalidInputError, match="20,000,000"):
        parse("x" * 20_000_001)
    with pytest.raises(InvalidInputError, match="bytes"):
        parse(b"<p/>")  # type: ignore[arg-type]


_PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<b a='1'>", "</b>", "<br/>", "<br />", "text", " ", "\r\n", "&amp;", "&"),
        *("&#65;", "&#x41;", "<", ">", "<!--", "-->", "-", "<![CDATA[", "]]>", "<?a", "?>", "é"),
        *("<c d=\"2\" e='&lt;'>", "</c>", "=", "]", "]]", "a", "!", "/", "'", '"', "\t", ";"),
    ]
)


def _expat_accepts(body: str) -> bool:
    parser = xml.parsers.expat.ParserCreate()
    try:
        parser.Parse(f"<r>{body}</r>", True)
    except xml.parsers.expat.ExpatError:
        return False
    return True


def _read(body: str) -> markup.Document | markup.MarkupSyntaxError:
    try:
        return parse(body)
    except markup.MarkupSyntaxError as error:
        return error


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_well_formed_is_what_expat_takes_for_well_formed(body):
    outcome = _read(body)
    if _expat_accepts(body):
        assert str(outcome) == body
    else:
        assert isinstance(outcome, markup.MarkupSyntaxError)
        assert 1 <= outcome.line <= body.count("\n") + 1
        assert outcome.fix
