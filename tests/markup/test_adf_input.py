"""What is not a document of the editor, or cannot be stored, is refused with its place."""

# ruff: noqa: E501 - markup reads best in one line

import contextlib
import pickle
import re

import pytest

from confluence_connector.errors import InvalidInputError
from confluence_connector.markup import AdfError, MarkupSyntaxError, from_adf, to_adf


def doc(*content):
    return {"type": "doc", "version": 1, "content": list(content)}


def nested(levels, kind="blockquote"):
    node = {"type": "paragraph"}
    for _ in range(levels):
        node = {"type": kind, "content": [node]}
    return node


TEXT = {"type": "text", "text": "x"}


@pytest.mark.parametrize(
    ("document", "path", "said"),
    [
        (None, "", "object, not null"),
        ([], "", "object, not a list"),
        ('{"type": "doc"}', "", "object, not a text"),
        ({}, "type", "doc"),
        ({"type": "paragraph"}, "type", "doc"),
        ({"type": "doc", "version": 2, "content": []}, "version", "is 1, not 2"),
        ({"type": "doc", "version": "1", "content": []}, "version", "not '1'"),
        ({"type": "doc", "version": True, "content": []}, "version", "not True"),
        ({"type": "doc", "version": 1}, "content", "has content"),
        ({"type": "doc", "content": 7}, "content", "a list, not int"),
        (doc(7), "content[0]", "object, not int"),
        (doc({}), "content[0].type", "has a type"),
        (doc({"type": 7}), "content[0].type", "has a type"),
        (doc({"type": "paragraph", "content": {}}), "content[0].content", "a list, not an object"),
        (doc({"type": "paragraph", "attrs": []}), "content[0].attrs", "an object, not a list"),
        (doc({"type": "paragraph", "marks": "x"}), "content[0].marks", "a list, not a text"),
        (doc({**TEXT, "text": 7}), "content[0].text", "a text, not int"),
        (doc({"type": "text"}), "content[0].text", "has a text"),
        (doc({**TEXT, "marks": [7]}), "content[0].marks[0]", "with a type"),
        (doc({**TEXT, "marks": [{"type": "em"}] * 101}), "content[0].marks", "100 marks"),
        (doc({"type": "heading"}), "content[0].attrs.level", "1 to 6, not None"),
        (doc({"type": "heading", "attrs": {"level": 7}}), "content[0].attrs.level", "not 7"),
        (doc({**TEXT, "text": "a\x00"}), "content[0].text", "U+0000"),
        (doc({**TEXT, "text": "\ud800"}), "content[0].text", "U+D800"),
        (doc({"type": "a", "attrs": {"x": ["\x01"]}}), "content[0].attrs.x[0]", "U+0001"),
        (doc({"type": "a", "attrs": {"x": b"y"}}), "content[0].attrs.x", "bytes is not a value"),
        (doc({"type": "a", "attrs": {1: 2}}), "content[0].attrs", "the key 1"),
        (doc({"type": "a", "attrs": {"x": float("nan")}}), "content[0].attrs.x", "nan"),
    ],
)
def test_what_is_not_a_document_is_refused_with_its_place(document, path, said):
    with pytest.raises(AdfError, match=re.escape(said)) as caught:
        from_adf(document)
    assert caught.value.path == path
    assert str(caught.value).startswith(path or "the document")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.path) == (str(caught.value), path)
    assert isinstance(caught.value, InvalidInputError)


def test_markup_in_an_extension_has_to_be_well_formed():
    attrs = {
        "extensionType": "com.atlassian.confluence.storage",
        "extensionKey": "x",
        "parameters": {"cxhtml": "<p>"},
    }
    with pytest.raises(AdfError, match="not well-formed"):
        from_adf(doc({"type": "extension", "attrs": attrs}))


def test_a_hundred_levels_are_read_and_more_are_refused():
    storage = from_adf(doc(nested(99)))
    assert storage.count("<blockquote>") == 99
    with pytest.raises(AdfError, match="more than 100 nodes"):
        from_adf(doc(nested(100)))
    with pytest.raises(AdfError, match="more than 100 nodes") as caught:
        from_adf(doc(nested(50_000)))
    assert len(str(caught.value)) < 300


def test_deep_attributes_are_refused():
    value = "x"
    for _ in range(5_000):
        value = [value]
    with pytest.raises(AdfError, match="100 values"):
        from_adf(doc({"type": "paragraph", "attrs": {"x": value}}))


@pytest.mark.parametrize("tag", ["blockquote", "div", "table><tbody><tr><td", "ul><li", "p", "b"])
@pytest.mark.parametrize("levels", [30, 99, 150, 400, 600])
def test_deep_storage_ends_in_a_document_or_a_refusal(tag, levels):
    ends = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    storage = f"<{tag}>" * levels + "x" + ends * levels
    if levels == 30:
        assert from_adf(to_adf(storage))
        return
    with contextlib.suppress(MarkupSyntaxError):
        from_adf(to_adf(storage))


@pytest.mark.parametrize(
    "storage", ["<p>", "a & b", "<p>\x00</p>", "<!DOCTYPE x []><p/>", None, b"x"]
)
def test_bad_storage_is_refused(storage):
    with pytest.raises(InvalidInputError):
        to_adf(storage)


def test_large_bodies_are_converted():
    storage = "".join(f"<p>Line {i} with <strong>bold</strong> text</p>" for i in range(5_000))
    assert from_adf(to_adf(storage)) == storage


FOREIGN = ["", "{", "[]", "7", "null", '{"attrs": 7}', '{"marks": [7]}', '{"without": 7}']


@pytest.mark.parametrize("kept", [*FOREIGN, '{"attrs": {"localId": 7}}'])
def test_foreign_values_beside_an_element_do_no_harm(kept):
    escaped = kept.replace('"', "&quot;")
    (block,) = to_adf(f'<p data-adf="{escaped}">x</p>')["content"]
    assert block["content"] == [TEXT]
    (block,) = to_adf(f'<p><span data-adf-mark="{escaped}">x</span></p>')["content"]
    assert block["content"] == [TEXT]


@pytest.mark.parametrize(
    "storage",
    [
        "<p>" + " " * 300_000 + "x</p>",
        '<p><span style="color: rgb(1' + " " * 300_000 + 'x">a</span></p>',
        '<p style="' + ";" * 300_000 + '">a</p>',
        "<p>" + "<strong>" * 150 + "<em>a</em>" * 20_000 + "</strong>" * 150 + "</p>",
        "<span>" * 90 + "<em>a</em>" * 20_000 + "</span>" * 90,
        "<table><tbody>" + '<tr><td colspan="99999" rowspan="99999">a</td></tr>' * 500 + "</tbody></table>",
        "<p>" + "<br />" * 20_000 + "</p>",
        "<p>" + "words<!-- -->" * 100_000 + "</p>",
    ],
    ids=["blanks", "colour", "style", "marks", "spans", "cells", "breaks", "comments"],
)  # fmt: skip
def test_odd_bodies_take_no_more_than_their_size(storage):
    assert from_adf(to_adf(storage))
