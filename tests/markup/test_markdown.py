"""``to_storage`` and ``to_markdown``: what is read, what is refused, and what is kept as text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector import markup


@pytest.mark.parametrize(
    ("markdown", "storage"),
    [
        ("# A\n\nB\n===\n", "<h1>A</h1><h1>B</h1>"),
        ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>"),
        ("a  \nb\\\nc", "<p>a<br />b<br />c</p>"),
        ("3) a\n4) b", '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'),
        ("- a\n\n  b\n- c", "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>"),
        ("> a\n> > b", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>"),
        ("`` a`b ``", "<p><code>a`b</code></p>"),
        ("&copy; &amp; &#65;", "<p>© &amp; A</p>"),
        ("\\*a\\*", "<p>*a*</p>"),
        ("<a@acme.example>", '<p><a href="mailto:a@acme.example">a@acme.example</a></p>'),
        ("~~a~~", "<p><del>a</del></p>"),
        (
            "| a\\|b |\n|---|\n| c |",
            "<table><tbody><tr><th><p>a|b</p></th></tr><tr><td><p>c</p></td></tr></tbody></table>",
        ),
        ("<!-- note -->\n\na", "<p>a</p>"),
        ("<kbd>a</kbd>", "<p>&lt;kbd&gt;a&lt;/kbd&gt;</p>"),
        ("", ""),
    ],
)
def test_read(markdown, storage):
    assert markup.to_storage(markdown) == storage


def test_storage_cannot_be_smuggled_in():
    text = 'a <ac:structured-macro ac:name="html"><script>x</script></ac:structured-macro> <ac:x>'
    written = markup.to_storage(text)
    assert [element.name for element in markup.parse(written).iter()] == ["p"]
    with pytest.raises(markup.MarkupSyntaxError, match="no place in storage"):
        markup.to_storage("<ac:link>", strict=True)
    for smuggled in ("<p>x</p>", '<ac:link><ri:page ri:content-title="x"/></ac:link>'):
        shown = markup.edit("<p>a</p>", lambda _, new=smuggled: f"a\n\n{new}\n")
        assert len(markup.parse(shown).elements) == 2
        assert {element.name for element in markup.parse(shown).iter()} <= {"p", "a"}


def test_mermaid_is_code_or_the_macro_that_is_wanted():
    fence = "```mermaid\ngraph\n```"
    assert 'ac:name="code"' in markup.to_storage(fence)
    assert 'ac:name="mermaid-cloud"' in markup.to_storage(fence, mermaid="mermaid-cloud")


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a\n\n:::info\nb", (3, 1), "never closed"),
        ("---\n- a\n---\nb", (2, 1), "not a mapping"),
        ("---\njust text\n---\n", (2, 1), "not a mapping"),
        ("a\x00", (1, 2), "U+0000"),
        ("\ud800", (1, 1), "U+D800"),
    ],
)
def test_bad_input_has_a_place(text, place, words):
    with pytest.raises(markup.MarkupSyntaxError) as caught:
        markup.to_storage(text)
    assert (caught.value.line, caught.value.column) == place
    assert words in str(caught.value)


def test_a_placeholder_of_another_page_is_refused():
    with pytest.raises(markup.EditLossError, match="x") as caught:
        markup.to_storage("a\n\n:x[ac:placeholder]{#3f9a}")
    assert caught.value.line == 3
    assert caught.value.lost


def test_mentions_and_links_can_be_deleted_on_purpose():
    body = '<p>a <ac:link><ri:user ri:account-id="557058:ann" /></ac:link> b</p>'
    with pytest.raises(markup.EditLossError, match="557058:ann"):
        markup.edit(body, "a b\n")
    shown = markup.to_markdown(body)
    assert "ri:user" not in markup.edit(body, shown.replace(")", "){delete}"))


def test_helpers_escape_what_they_are_given():
    assert markup.escape("a < b & c") == "a &lt; b &amp; c"
    assert markup.parse(markup.code_block("]]>", "xml", title="<a>")).text == "xml<a>]]>"
    assert markup.parse(markup.status("a & b", "green")).text == "a & bGreen"
    assert markup.parse(markup.mention("557058:ann")).find("ri:user") is not None
    with pytest.raises(ValueError, match="colour"):
        markup.status("a", "pink")
    with pytest.raises(ValueError, match="account id"):
        markup.mention('"/>')


_PIECES = st.sampled_from(
    [
        *("a", " ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "# ", "- ", "1. ", "> ", "[", "]"),
        *("(b)", "!", "<b>", "</b>", "&lt;", ":::info\n", ":::\n", "::toc{}\n", ":x[a]"),
        "{b=c}",
        *(
            "| a |\n|---|\n",
            "|",
            "$",
            "$$\n",
            "~~",
            "\\",
            "[ ] ",
            "[^1]",
            "[^1]: n\n",
            ":",
            "---\n",
        ),
        *("<details>\n", "</details>\n", "é", "https://acme.example ", "<br>", "    ", "\t"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=14).map("".join))
def test_whatever_is_written_becomes_well_formed_or_is_refused(text):
    try:
        storage = markup.to_storage(text)
    except (markup.MarkupSyntaxError, markup.EditLossError):
        return
    markup.parse(storage)
    assert markup.edit(storage, lambda shown: shown) is storage
