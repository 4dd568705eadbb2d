"""What a page keeps on its way through the representations of the sandbox."""

# ruff: noqa: E501 - markup reads best in one line

import json

import pytest
from tests.sandbox.wire import SPACE_ID, V2, error_title


def macro(name, inside=""):
    return f'<ac:structured-macro ac:name="{name}">{inside}</ac:structured-macro>'


@pytest.fixture
def read(api, make_page):
    """Store a body, and return it in another representation."""

    def read(body, representation):
        page = make_page(f"Page {abs(hash(body + representation))}", body)
        url = f"{V2}/pages/{page['id']}?body-format={representation}"
        value = api.get(url).json()["body"][representation]["value"]
        return json.loads(value) if representation == "atlas_doc_format" else value

    return read


@pytest.fixture
def write(api):
    """Store a document of the editor, and return its storage and its view."""

    def write(*content):
        document = {"type": "doc", "version": 1, "content": list(content)}
        body = {"representation": "atlas_doc_format", "value": json.dumps(document)}
        title = f"Document {abs(hash(body['value']))}"
        page = api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": title, "body": body})
        stored = page.json()["body"]["storage"]["value"]
        url = f"{V2}/pages/{page.json()['id']}?body-format="
        view = api.get(url + "view").json()["body"]["view"]["value"]
        again = api.get(url + "atlas_doc_format").json()["body"]["atlas_doc_format"]["value"]
        assert json.loads(again) == document
        return stored, view

    return write


def types(node):
    yield node["type"]
    for child in node.get("content", []):
        yield from types(child)


@pytest.mark.parametrize("name", ["jira", "anchor", "toc", "acme-chart"])
def test_macro_in_a_line_stays_the_macro_it_is(read, name):
    document = read(f"<p>see {macro(name)}</p>", "atlas_doc_format")
    assert list(types(document)) == ["doc", "paragraph", "text", "inlineExtension"]
    assert document["content"][0]["content"][1]["attrs"]["extensionKey"] == name


KEPT = {
    "date": ('<p><time datetime="2024-02-29" /></p>', {"date"}),
    "layout": (
        '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell>'
        "<ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>",
        {"layoutSection", "layoutColumn"},
    ),
    "caption": (
        '<ac:image ac:width="9"><ri:attachment ri:filename="a.png" />'
        "<ac:caption><p>x</p></ac:caption></ac:image>",
        {"mediaSingle", "media", "caption"},
    ),
    "custom panel": (
        macro(
            "panel",
            '<ac:parameter ac:name="panelIconText">x</ac:parameter>'
            "<ac:rich-text-body><p>x</p></ac:rich-text-body>",
        ),
        {"panel"},
    ),
    "decisions": (
        '<ac:adf-extension><ac:adf-node type="decision-list"><ac:adf-node type="decision-item">'
        "<ac:adf-content>x</ac:adf-content></ac:adf-node></ac:adf-node></ac:adf-extension>",
        {"decisionList", "decisionItem"},
    ),
    "nested tasks": (
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
        "<ac:task-body>x</ac:task-body><ac:task-list><ac:task><ac:task-id>2</ac:task-id>"
        "<ac:task-status>complete</ac:task-status><ac:task-body>y</ac:task-body></ac:task>"
        "</ac:task-list></ac:task></ac:task-list>",
        {"taskList", "taskItem"},
    ),
}


@pytest.mark.parametrize(("body", "expected"), KEPT.values(), ids=KEPT.keys())
def test_storage_is_the_node_it_means(read, body, expected):
    assert expected <= set(types(read(body, "atlas_doc_format")))


SHOWN = {
    "date": [">2024-02-29<"],
    "layout": ["<p>a</p>", "<p>b</p>"],
    "caption": ["<p>x</p>"],
    "custom panel": ["<p>x</p>"],
    "decisions": [">x<"],
    "nested tasks": [">x<", ">y<"],
}


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("representation", ["view", "export_view", "styled_view"])
def test_every_construct_is_shown(read, name, representation):
    shown = read(KEPT[name][0], representation)
    assert all(words in shown for words in SHOWN[name])


@pytest.mark.parametrize(
    ("style", "mark"),
    [
        ('<p style="text-align: center;">x</p>', "alignment"),
        ('<p style="margin-left: 30.0px;">x</p>', "indentation"),
        ('<p><span style="color: rgb(1,2,3);">x</span></p>', "textColor"),
        ('<p><span style="background-color: rgb(1,2,3);">x</span></p>', "backgroundColor"),
    ],
)
def test_styles_are_marks(read, style, mark):
    assert f'"{mark}"' in json.dumps(read(style, "atlas_doc_format"))


def test_widths_of_columns_are_kept(read):
    body = (
        '<table><colgroup><col style="width: 120.0px;" /></colgroup>'
        "<tbody><tr><td>x</td></tr></tbody></table>"
    )
    table = read(body, "atlas_doc_format")["content"][0]
    assert table["content"][0]["content"][0]["attrs"]["colwidth"] == [120]


PARAGRAPH = {"type": "paragraph", "content": [{"type": "text", "text": "x"}]}
COLUMN = {"type": "layoutColumn", "attrs": {"width": 50}, "content": [PARAGRAPH]}


@pytest.mark.parametrize(
    ("node", "stored", "shown"),
    [
        (
            {
                "type": "paragraph",
                "content": [{"type": "date", "attrs": {"timestamp": "1709164800000"}}],
            },
            '<time datetime="2024-02-29" />',
            "2024-02-29",
        ),
        (
            {"type": "layoutSection", "content": [COLUMN, COLUMN]},
            "<ac:layout-section",
            "columnLayout",
        ),
        (
            {"type": "blockCard", "attrs": {"url": "https://acme.example/"}},
            'data-card-appearance="block"',
            ">https://acme.example/<",
        ),
        (
            {
                "type": "decisionList",
                "attrs": {"localId": "d"},
                "content": [
                    {
                        "type": "decisionItem",
                        "attrs": {"localId": "e", "state": "DECIDED"},
                        "content": [{"type": "text", "text": "Eat"}],
                    }
                ],
            },
            '<ac:adf-node type="decision-list">',
            ">Eat<",
        ),
        (
            {"type": "panel", "attrs": {"panelType": "note"}, "content": [PARAGRAPH]},
            '<ac:adf-node type="panel">',
            "panelContent",
        ),
        (
            {"type": "unheardOf", "attrs": {"a": 1}, "content": [PARAGRAPH]},
            '<ac:adf-node type="unheard-of">',
            ">x<",
        ),
    ],
)
def test_document_is_stored_in_the_words_of_storage(write, node, stored, shown):
    storage, view = write(node)
    assert stored in storage
    assert "CDATA" not in storage
    assert shown in view


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<p>&nosuch;</p>", "&nosuch; is not a named entity"),
        ("<x:p>a</x:p>", "prefix that storage does not know"),
    ],
)
def test_what_xml_allows_and_storage_does_not_is_refused(api, body, reason):
    sent = {
        "spaceId": SPACE_ID,
        "title": "Bad",
        "body": {"representation": "storage", "value": body},
    }
    response = api.post(f"{V2}/pages", json=sent)
    assert response.status_code == 400
    assert reason in error_title(response)


def test_body_too_deep_for_a_document_is_refused_where_it_is_read(api, make_page):
    page = make_page("Deep", "<blockquote>" * 120 + "x" + "</blockquote>" * 120)
    response = api.get(f"{V2}/pages/{page['id']}?body-format=atlas_doc_format")
    assert response.status_code == 400
    assert error_title(response) == "Content body cannot be converted to new editor format"


def test_tasks_written_in_the_editor_are_tasks(api):
    item = {"type": "taskItem", "attrs": {"localId": "5f2c", "state": "TODO", "new": 1}}
    item["content"] = [{"type": "text", "text": "Order ribs"}]
    tasks = {"type": "taskList", "attrs": {"localId": "l"}, "content": [item]}
    document = {"type": "doc", "version": 1, "content": [tasks]}
    body = {"representation": "atlas_doc_format", "value": json.dumps(document)}
    sent = {"spaceId": SPACE_ID, "title": "Tasks", "body": body}
    page = api.post(f"{V2}/pages", json=sent).json()
    found = api.get(f"{V2}/tasks?page-id={page['id']}&body-format=storage").json()["results"]
    assert [one["body"]["storage"]["value"] for one in found] == ["Order ribs"]
