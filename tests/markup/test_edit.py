"""``markup.edit``: what was not edited keeps every byte, and nothing is lost in silence."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.markup.bodies import BODIES, PAGE
from tests.stress.markup.edits import STRUCTURAL, words_once
from tests.stress.markup.mutations import mutations

from confluence_connector import markup

body_of = pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)


def edited(body, *replacements, **options):
    def change(text):
        for old, new in replacements:
            assert old in text, text
            text = text.replace(old, new)
        return text

    return markup.edit(body, change, **options)


@body_of
def test_nothing_edited_is_nothing_changed(body):
    assert markup.edit(body, lambda text: text) is body
    assert markup.edit(body, markup.to_markdown(body)) is body


@body_of
def test_a_changed_word_changes_nothing_else(body):
    markdown = markup.to_markdown(body)
    words = [(word, at) for word, at in words_once(body, markdown) if f"~{word}" not in markdown]
    for word, at in words:
        expected = f"{body[:at]}Zebra{body[at + len(word) :]}"
        assert markup.edit(body, markdown.replace(word, "Zebra")) == expected


@body_of
@pytest.mark.parametrize("name", STRUCTURAL)
def test_structure_can_be_edited(body, name):
    for seed in range(3):
        new = STRUCTURAL[name](body, random.Random(seed))
        if new is None:
            continue
        try:
            outcome = markup.edit(body, new)
        except markup.EditLossError:
            # What goes, or stands twice, may be a placeholder.
            if name in ("delete", "duplicate"):
                continue
            raise
        markup.parse(outcome)
        if name.startswith("insert"):
            places = [at for at in range(len(body) + 1) if outcome.startswith(body[:at])]
            rest = body[max(places) :]
            assert outcome.endswith(rest), "more than one place was changed"


def test_no_mutation_of_a_placeholder_passes_in_silence():
    for name, new, shown in mutations(markup.to_markdown(PAGE), random.Random(1)):
        if "dropped" in name or "hidden doubled" in name or "number" in name:
            with pytest.raises(markup.EditLossError) as caught:
                markup.edit(PAGE, new)
            key = shown.strip(":").split("[")[0].split("{")[0]
            assert any(key in lost for lost in caught.value.lost), (name, shown)
            assert (caught.value.line, caught.value.column) >= (1, 1)
        else:
            assert markup.preview(PAGE, new).changes or "moved" in name


STATUS = (
    '<p>The <strong>grill</strong> is <ac:structured-macro ac:name="status" ac:macro-id="m1">'
    '<ac:parameter ac:name="colour">Red</ac:parameter><ac:parameter ac:name="title">HOT'
    "</ac:parameter></ac:structured-macro> now.</p>"
)


def test_what_a_macro_shows_is_edited_in_its_place():
    assert edited(STATUS, ("HOT", "COLD")) == STATUS.replace("HOT", "COLD")
    assert edited(STATUS, ("colour=Red", "colour=Blue")) == STATUS.replace("Red", "Blue")
    gone = edited(STATUS, ("{colour=Red}", ""))
    assert gone == STATUS.replace('<ac:parameter ac:name="colour">Red</ac:parameter>', "")
    more = edited(STATUS, ("colour=Red", "colour=Red subtle=true"))
    assert more.count("<ac:parameter") == 3
    assert 'ac:macro-id="m1"' in more


def test_a_placeholder_goes_on_purpose_only():
    with pytest.raises(markup.EditLossError, match="HOT") as caught:
        edited(STATUS, (":status[HOT]{colour=Red}", "cold"))
    assert caught.value.lost == (":status[HOT]{colour=Red}",)
    cold = edited(STATUS, (":status[HOT]{colour=Red}", "cold"), allow_loss=True)
    assert cold == "<p>The <strong>grill</strong> is cold now.</p>"
    marked = edited(STATUS, ("{colour=Red}", "{colour=Red delete}"))
    assert "status" not in marked
    assert marked.startswith("<p>The <strong>grill</strong> is")


def test_a_placeholder_moves_with_its_bytes():
    body = f"<p>Before.</p>{STATUS}"
    macro = STATUS[STATUS.index("<ac:") : STATUS.index(" now")]
    moved = edited(
        body, (" :status[HOT]{colour=Red}", ""), ("Before.", "Before :status[HOT]{colour=Red}.")
    )
    assert f"Before {macro}." in moved
    assert moved.count(macro) == 1


def test_marks_are_put_on_and_taken_off():
    body = "<p>Caf&eacute; <strong>ribs</strong> and &quot;corn&quot; now</p>"
    assert edited(body, ("corn", "**corn**")) == body.replace("corn", "<strong>corn</strong>")
    assert edited(body, ("**ribs**", "ribs")) == body.replace("<strong>ribs</strong>", "ribs")
    assert edited(body, ("**ribs**", "**hot ribs**")) == body.replace("ribs", "hot ribs")
    assert edited(body, ("**ribs**", "**ribs** x")) == body.replace("</strong>", "</strong> x")
    assert edited(body, ("Café", "Cafés")) == body.replace("&eacute;", "&eacute;s")


def test_links_keep_their_elements():
    body = '<p>See <a href="https://acme.example/a" title="t">the menu</a>.</p>'
    assert edited(body, ("example/a", "example/b")) == body.replace("example/a", "example/b")
    assert edited(body, ("the menu", "our menu")) == body.replace("the menu", "our menu")
    body = (
        '<p><ac:link ac:card-appearance="inline"><ri:page ri:content-title="Grill" />'
        "<ac:link-body>plan</ac:link-body></ac:link></p>"
    )
    assert edited(body, ("page:Grill", "page:Menu")) == body.replace("Grill", "Menu")
    assert edited(body, ("plan", "plan *x*")) == body.replace("plan<", "plan <em>x</em><")


def test_images_and_captions():
    body = (
        '<p><ac:image ac:width="40" ac:original-width="400"><ri:attachment ri:filename="a.png" />'
        "</ac:image></p>"
    )
    assert edited(body, ("width=40", "width=80")) == body.replace('ac:width="40"', 'ac:width="80"')
    assert edited(body, ("a.png", "b.png")) == body.replace("a.png", "b.png")
    assert 'ac:alt="Grill"' in edited(body, ("![]", "![Grill]"))
    captioned = edited(body, ("{width=40}", "{width=40}[Our *grill*]{caption}"))
    assert "<ac:caption><p>Our <em>grill</em></p></ac:caption></ac:image>" in captioned
    assert edited(captioned, ("Our", "The")) == captioned.replace("Our", "The")
    assert "caption" not in edited(captioned, ("[Our *grill*]{caption}", ""))


def test_comments_survive_what_is_written_around_and_in_them():
    body = BODIES["comments"]
    assert edited(body, ("three", "3")) == body.replace("three", "3")
    with pytest.raises(markup.EditLossError, match="bbbbbbbb"):
        edited(body, ("[five]{comment=bbbbbbbb}", "five"))
    plain = edited(body, ("[five]{comment=bbbbbbbb}", "[five]{comment=bbbbbbbb delete}"))
    assert "bbbbbbbb" not in plain


def test_code_is_edited_within_its_section():
    body = (
        '<ac:structured-macro ac:name="code" ac:macro-id="1"><ac:plain-text-body><![CDATA[a\r\nb]]>'
        "</ac:plain-text-body></ac:structured-macro>"
    )
    assert edited(body, ("\nb\n", "\nc\n")) == body.replace("b]]>", "c]]>")
    assert "]]]]><![CDATA[>" in edited(body, ("\nb\n", "\n]]>\n"))
    assert 'ac:name="language">xml<' in edited(body, ("```\na", "```xml\na"))


def test_tables():
    body = (
        '<table data-layout="wide"><colgroup><col /><col /></colgroup><tbody><tr><th>Item</th>'
        '<th>Price</th></tr><tr><th>Ribs</th><td data-highlight-colour="#fff">12</td></tr></tbody>'
        "</table>"
    )
    assert edited(body, ("| 12 |", "| **13** |")) == body.replace("12", "<strong>13</strong>")
    grown = edited(body, ("| Ribs | 12 |", "| Ribs | 12 |\n| Corn | 3 |"))
    assert grown == body.replace(
        "</tbody>", "<tr><th><p>Corn</p></th><td><p>3</p></td></tr></tbody>"
    )
    assert edited(grown, ("| Corn | 3 |\n", "")) == body


def test_kinds_of_blocks_change_by_their_names_only():
    body = '<h2 id="x">Menu</h2><p local-id="p">Ribs</p><ul class="y"><li><p>Corn</p></li></ul>'
    assert edited(body, ("## Menu", "### Menu")) == body.replace("h2", "h3")
    assert edited(body, ("\nRibs", "\n# Ribs")) == body.replace(
        '<p local-id="p">Ribs</p>', '<h1 local-id="p">Ribs</h1>'
    )
    assert edited(body, ("- Corn", "4. Corn")) == body.replace(
        'ul class="y"', 'ol start="4" class="y"'
    ).replace("/ul", "/ol")
    assert edited(body, ("Ribs", ":::tip\nRibs\n:::")).count('<p local-id="p">Ribs</p>') == 1


def test_moves_are_told():
    body = '<p>One two three.</p><p local-id="b">Four five six.</p><p>Seven eight nine.</p>'
    preview = markup.preview(body, "Seven eight nine.\n\nOne two three.\n\nFour five six.\n")
    assert preview.storage == (
        '<p>Seven eight nine.</p><p>One two three.</p><p local-id="b">Four five six.</p>'
    )
    assert [str(change) for change in preview.changes] == ["moved: Seven eight nine."]
    preview = markup.preview(body, "One two three.\n\nFour 5 six.\n\nNew.\n")
    assert [change.kind for change in preview.changes] == ["changed", "changed"]


def test_text_beside_blocks_does_not_run_together():
    body = "One<hr/>two<ul><li>x</li></ul>three"
    assert markup.to_markdown(edited(body, ("---\n\n", ""))) == "One\n\ntwo\n\n- x\n\nthree\n"


_NASTY = [
    *(
        "*a*",
        "**",
        "_a_",
        "`",
        "``x`",
        "[a](b)",
        "![a](b)",
        "[^1]",
        "<b>",
        "</p>",
        "&amp;",
        "&#65;",
    ),
    *(":status[x]", ":smile:", "$a$", "$5", "~~a~~", "# a", "1. a", "- a", "+ a", "> a", ":::info"),
    *(
        "---",
        "===",
        "| a |",
        "[ ] a",
        "{x}",
        "\\",
        "\\*",
        "a\\",
        "::toc",
        "<ac:link>",
        "http://a.b",
    ),
    *(
        "\u00a0",
        "\u200b",
        "a\u00a0*b*",
        "[x]{color=red}",
        "***",
        "!",
        "(",
        "a  b",
        "<!-- x -->",
        "^",
    ),
    *("~~~", "```", "    a", "[a]: b", ": a", "a:", "[", "]", "(c)", "@ann", "''", '"', "!["),
]
_CONTEXTS = [
    "<p>{} tailword</p>",
    "<ul><li>{} tailword</li><li><p>x</p></li></ul>",
    "<h2>{} tailword</h2>",
    "<table><tr><th>{} tailword</th></tr><tr><td>x</td></tr></table>",
    "<table><tr><td colspan='2'>{} tailword</td></tr></table>",
    "<p><strong>{}</strong>tailword<em>x</em></p>",
    "<p>x <a href='https://acme.example/'>{} tailword</a></p>",
    "<blockquote>{} tailword<br/>{}</blockquote>",
]


def _tried(context, text):
    body = context.replace("{}", markup.escape(text))
    assert markup.edit(body, markup.to_markdown(body)) is body
    outcome = markup.edit(body, lambda shown: shown.replace("tailword", "zebra"))
    assert outcome == body.replace("tailword", "zebra"), markup.to_markdown(body)


@pytest.mark.parametrize("context", _CONTEXTS)
@pytest.mark.parametrize("text", _NASTY)
def test_text_that_looks_like_markup_stays_text(context, text):
    _tried(context, text)


_PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=5)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(_CONTEXTS),
    st.lists(st.sampled_from(_NASTY) | _PRINTABLE, max_size=4),
)
def test_any_text_stays_text(context, pieces):
    text = "".join(pieces).replace("tailword", "")
    if not re.search("[\ufffe\uffff]", text):
        _tried(context, text)


def test_limits():
    deep = "<ul><li><p>x</p>" * 100 + "deep" + "</li></ul>" * 100
    assert edited(deep, ("deep", "zebra")) == deep.replace("deep", "zebra")
    nested = "<table><tr><td>" * 110 + "x" + "</td></tr></table>" * 110
    with pytest.raises(markup.MarkupSyntaxError.__base__, match="nested too deeply"):
        markup.to_markdown(nested)
    large = "<p>word</p>" * 5_000 + "<p>deep</p>" + "<p>word</p>" * 5_000
    assert edited(large, ("deep", "zebra")) == large.replace("deep", "zebra")


@pytest.mark.parametrize("new", ["\ud800", "a\x00b", 7])
def test_what_is_no_text_is_refused(new):
    with pytest.raises(ValueError, match=r"U\+|int"):
        markup.edit("<p>a</p>", new)


def test_broken_storage_is_refused_with_a_place():
    with pytest.raises(markup.MarkupSyntaxError, match="line 1, column 4"):
        markup.edit("<p>&</p>", "a")
    with pytest.raises(markup.MarkupSyntaxError, match="line 5, column 1"):
        markup.edit("<p>a</p><p>b</p>", "a\n\nb\n\n:::info\nx\n")
    with pytest.raises(markup.MarkupSyntaxError):
        markup.edit("<p>a</p>", "```{storage}\n<p>\n```\n")
