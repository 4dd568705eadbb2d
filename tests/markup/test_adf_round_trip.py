"""Any document survives the way through storage, and any storage the way through a document."""

# ruff: noqa: SIM905, E501 - long lists of words

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.markup.adf_documents import JSON, Documents

from confluence_connector.markup import from_adf, parse, to_adf

SEEDS = st.integers(0, 2**32)


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_any_document_survives_the_way_through_storage(seed):
    document = Documents(seed).document()
    storage = from_adf(document)
    parse(storage)
    assert to_adf(storage) == document


KEYS = st.text("abCD-_.:", min_size=1, max_size=5)
NEW = st.text("abCD-_.: é", min_size=1, max_size=6).map("x{}".format)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(KEYS, st.sampled_from(JSON), max_size=3), NEW, NEW)
def test_unknown_nodes_attributes_and_marks_survive(attrs, kind, name):
    mark = {"type": kind, "attrs": {"x": 1}}
    line = {"type": kind, "attrs": attrs, "content": [{"type": "text", "text": "a"}]}
    unknown = {"type": kind, "attrs": attrs, "marks": [mark], "content": [{"type": "paragraph"}]}
    text = {"type": "text", "text": "b", "marks": [{"type": "em"}, mark]}
    known = {"type": "paragraph", "attrs": {"localId": "1", name: attrs}, "content": [text, line]}
    document = {"type": "doc", "version": 1, "content": [unknown, known]}
    assert without_empty(to_adf(from_adf(document))) == without_empty(document)


def without_empty(value):
    if isinstance(value, list):
        return [without_empty(one) for one in value]
    if not isinstance(value, dict):
        return value
    members = {name: without_empty(one) for name, one in value.items()}
    return {k: v for k, v in members.items() if v or k not in ("attrs", "marks", "content")}


NAMES = (
    "p h2 ul ol li table tbody tr td th blockquote strong em u del code sub span a div br hr pre"
    " ac:link ac:link-body ac:plain-text-link-body ri:page ri:user ri:attachment ac:image"
    " ac:task-list ac:task ac:task-id ac:task-status ac:task-body ac:structured-macro ac:parameter"
    " ac:rich-text-body ac:plain-text-body ac:layout ac:layout-section ac:layout-cell ac:emoticon"
    " ac:caption ac:placeholder time ac:adf-extension ac:adf-node ac:adf-attribute ac:adf-content unknown"
).split()
ATTRIBUTES = (
    "href style ac:name ac:type ac:ref colspan rowspan start datetime ri:account-id local-id"
    " ri:filename ri:content-title ac:width data-layout data-card-appearance type key class"
    " data-colwidth ac:inline"
).split()
VALUES = (
    "1|2|info|code|status|expand|panel|view-file|title|embed|text-align: center; color: red|wide|"
    "2024-01-01|fixed-width|decision-list|extension|panel-type|inline|two_equal|media-group|true|"
).split("|")
TEXTS = ["text", " ", "\n  ", "a  b", "&nbsp;", "<![CDATA[<x>]]>", "<!-- c -->", "&amp;"]


def any_storage(draw, depth=0):
    if depth > 6 or draw.random() < 0.3:
        return draw.choice(TEXTS)
    name = draw.choice(NAMES)
    given = {draw.choice(ATTRIBUTES): draw.choice(VALUES) for _ in range(draw.randint(0, 2))}
    attributes = "".join(f' {key}="{value}"' for key, value in given.items())
    inside = "".join(any_storage(draw, depth + 1) for _ in range(draw.randint(0, 3)))
    return f"<{name}{attributes}>{inside}</{name}>"


@settings(max_examples=300, deadline=None)
@given(SEEDS)
def test_any_storage_is_the_same_document_after_a_turn(seed):
    draw = random.Random(seed)
    document = to_adf("".join(any_storage(draw) for _ in range(3)))
    again = from_adf(document)
    parse(again)
    assert to_adf(again) == document
