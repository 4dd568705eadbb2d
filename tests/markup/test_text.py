"""Plain text in reading order."""

# ruff: noqa: E501 - markup reads best in one line

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.markup.adf_documents import Documents

from confluence_connector.markup import MarkupSyntaxError, from_adf, to_text


def macro(name, content="", /, **parameters):
    given = "".join(
        f'<ac:parameter ac:name="{key}">{value}</ac:parameter>' for key, value in parameters.items()
    )
    return f'<ac:structured-macro ac:name="{name}">{given}{content}</ac:structured-macro>'


PLAIN = "<ac:plain-text-body><![CDATA[  a &lt;\n    b]]></ac:plain-text-body>"
RICH = "<ac:rich-text-body><p>Eat</p></ac:rich-text-body>"


@pytest.mark.parametrize(
    ("storage", "text"),
    [
        ("", ""),
        ("<p>Order &amp; <strong>ea</strong>t</p><p>now</p>", "Order & eat\nnow"),
        ("<h1>Menu</h1>\n<ul>\n  <li>Ribs</li>\n  <li><p>Corn</p></li>\n</ul>", "Menu\nRibs\nCorn"),
        ("<p>a<br/>b</p>", "a b"),
        ("<p>one\n     two</p>", "one two"),
        ("<table><tbody><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td></tr></tbody></table>", "a\tb\nc"),
        (macro("code", PLAIN, title="x.xml"), "x.xml\n  a &lt;\n    b"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        (macro("info", RICH, title="Heads up"), "Heads up\nEat"),
        (macro("anything", RICH, title="unseen"), "Eat"),
        (f"<p>{macro('status', title='TODO', colour='Red')} now</p>", "TODO now"),
        (macro("toc", maxLevel="3"), ""),
        ('<p>By <time datetime="2024-01-01" />.</p>', "By 2024-01-01."),
        ('<p><ac:emoticon ac:name="tick" /> <ac:emoticon ac:name="x" ac:emoji-fallback="😀" /></p>', ":tick: 😀"),
        (
            '<ac:image ac:alt="The grill"><ri:attachment ri:filename="a.png" />'
            "<ac:caption><p>Ours</p></ac:caption></ac:image>",
            "The grill\nOurs",
        ),
        ('<p><img src="a" alt="b" /></p>', "b"),
        ('<p><ac:link><ri:page ri:content-title="Grill plan" /></ac:link></p>', "Grill plan"),
        ('<p><ac:link ac:anchor="Top" /></p>', "Top"),
        ('<p><ac:link><ri:user ri:account-id="a:1" /></ac:link></p>', "@a:1"),
        ('<p><ac:link><ri:page ri:content-title="A" /><ac:link-body>the <b>B</b></ac:link-body></ac:link></p>', "the B"),
        (
            "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
            "<ac:task-body>Eat</ac:task-body></ac:task></ac:task-list>",
            "Eat",
        ),
        ("<p>Name: <ac:placeholder>type it</ac:placeholder></p>", "Name:"),
        (
            '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute>'
            "<ac:adf-content><p>x</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>x</p></ac:adf-fallback>"
            "</ac:adf-extension>",
            "x",
        ),
        (
            "<ac:adf-extension><![CDATA[{}]]><ac:adf-fallback><p>x</p></ac:adf-fallback></ac:adf-extension>",
            "x",
        ),
    ],
)  # fmt: skip
def test_text(storage, text):
    assert to_text(storage) == text


def test_depth_and_size_are_no_trouble():
    assert to_text("<div>" * 490 + "x" + "</div>" * 490) == "x"
    assert to_text("<p>word</p>" * 50_000).count("word") == 50_000


def test_broken_storage_is_refused():
    with pytest.raises(MarkupSyntaxError):
        to_text("<p>")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_text_of_any_body_has_no_markup(seed):
    storage = from_adf(Documents(seed).document())
    text = to_text(storage)
    assert "ac:" not in text
    assert not text.startswith("\n")
    assert "\n\n\n" not in text
