"""The HTML that people read."""

# ruff: noqa: E501 - markup reads best in one line

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.markup.adf_documents import Documents

from confluence_connector.markup import MarkupSyntaxError, from_adf, to_text, to_view


def macro(name, content="", /, **parameters):
    given = "".join(
        f'<ac:parameter ac:name="{key}">{value}</ac:parameter>' for key, value in parameters.items()
    )
    return f'<ac:structured-macro ac:name="{name}">{given}{content}</ac:structured-macro>'


PLAIN = "<ac:plain-text-body><![CDATA[a<b]]></ac:plain-text-body>"
RICH = "<ac:rich-text-body><p>Eat</p></ac:rich-text-body>"


@pytest.mark.parametrize(
    ("stored", "html"),
    [
        ("<p>a &amp; b&nbsp;c</p>", "<p>a &amp; b\u00a0c</p>"),
        ("<hr/>", "<hr />"),
        ("<!-- c --><p>x</p>", "<p>x</p>"),
        ("<h2>Two words</h2>", '<h2 id="Two-words">Two words</h2>'),
        ('<p><a href="/x">y</a></p>', '<p><a href="/x">y</a></p>'),
        ('<p><a href="https://acme.example">y</a></p>', '<p><a class="external-link" rel="nofollow" href="https://acme.example">y</a></p>'),
        ('<ac:link><ri:page ri:content-title="Grill plan" ri:space-key="DOCS" /></ac:link>', '<a href="/wiki/display/DOCS/Grill+plan">Grill plan</a>'),
        ('<ac:link ac:anchor="Top"><ac:link-body>up</ac:link-body></ac:link>', '<a href="#Top">up</a>'),
        ('<ac:link><ri:attachment ri:filename="a b.pdf" /></ac:link>', '<a href="/wiki/download/a%20b.pdf">a b.pdf</a>'),
        ('<ac:image><ri:attachment ri:filename="a b.png" /></ac:image>', '<img class="confluence-embedded-image" src="/wiki/download/a%20b.png" />'),
        ('<ac:image ac:alt="x" ac:width="9"><ri:url ri:value="https://acme.example/a" /></ac:image>', '<img class="confluence-embedded-image" src="https://acme.example/a" alt="x" width="9" />'),
        ('<p><time datetime="2024-02-29" /></p>', '<p><time datetime="2024-02-29" class="date-past">2024-02-29</time></p>'),
        ("<p>a<ac:placeholder>type</ac:placeholder></p>", "<p>a</p>"),
        ("<table><tbody><tr><td>x</td></tr></tbody></table>", '<div class="table-wrap"><table class="confluenceTable"><tbody><tr><td class="confluenceTd">x</td></tr></tbody></table></div>'),
        ('<p><ac:inline-comment-marker ac:ref="9">x</ac:inline-comment-marker></p>', '<p><span class="inline-comment-marker" data-ref="9">x</span></p>'),
    ],
)  # fmt: skip
def test_view(stored, html):
    assert to_view(stored) == html


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (macro("code", PLAIN, language="xml", title="t.xml"), ["<b>t.xml</b>", "<pre", "a&lt;b</pre>", "brush: xml"]),
        (macro("info", RICH, title="Heads up"), ["confluence-information-macro-information", "Heads up", "<p>Eat</p>"]),
        (macro("note", RICH), ["confluence-information-macro-note"]),
        (macro("tip", RICH), ["confluence-information-macro-tip"]),
        (macro("warning", RICH), ["confluence-information-macro-warning"]),
        (macro("panel", RICH, bgColor="#EAE6FF", panelIconText="🔥"), ["background-color: #EAE6FF", "🔥", "<p>Eat</p>"]),
        (macro("status", title="DONE", colour="Green"), ["aui-lozenge-success", ">DONE<"]),
        (macro("jira", key="AB-1"), ['data-jira-key="AB-1"', ">AB-1<"]),
        (macro("anything", RICH), ['data-macro-name="anything"', "<p>Eat</p>"]),
        (macro("anything", PLAIN), ["a&lt;b"]),
        (f"{macro('toc', maxLevel='2')}<h1>A</h1><h2>B c</h2><h3>D</h3>", ['<a href="#A">A</a>', '<a href="#B-c">B c</a>']),
    ],
)  # fmt: skip
def test_macros_show_what_they_hold(stored, shown):
    html = to_view(stored)
    for words in shown:
        assert words in html


def test_hidden_excerpts_are_not_shown():
    assert to_view(macro("excerpt", RICH, hidden="true")) == ""
    assert "Eat" in to_view(macro("excerpt", RICH))


def test_export_has_nothing_to_click():
    stored = macro("expand", RICH, title="More")
    assert "<button" in to_view(stored)
    assert "<button" not in to_view(stored, export=True)
    assert "More" in to_view(stored, export=True)


@pytest.mark.parametrize(
    "stored",
    [
        "<script>alert(1)</script>",
        '<p onclick="alert(1)">x</p>',
        '<a href="javascript:alert(1)">x</a>',
        '<a href=" &#10;JavaScript:alert(1)">x</a>',
        '<iframe src="https://acme.example"></iframe>',
        macro("panel", RICH, bgColor="red; background: url(javascript:alert(1))"),
        '<ac:image><ri:url ri:value="javascript:alert(1)" /></ac:image>',
        macro("jira", key='"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'),
    ],
)
def test_nothing_runs(stored):
    html = to_view(stored).lower()
    assert "<script" not in html
    assert "onclick" not in html
    assert "javascript:" not in html
    assert "<iframe" not in html


def test_bad_storage_is_refused():
    with pytest.raises(MarkupSyntaxError):
        to_view("<p>")
    with pytest.raises(MarkupSyntaxError):
        to_view("<b>" * 400 + "</b>" * 400)


class Balance(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.words = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "hr", "img", "col"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        assert tag in ("br", "hr", "img", "col")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data.split()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_view_of_any_body_is_whole_html(seed):
    storage = from_adf(Documents(seed).document())
    page = Balance()
    page.feed(to_view(storage))
    page.close()
    assert page.open == []
    assert to_text(storage) is not None
