"""Storage as a document of the editor and back: each construct, and what the two do not share."""

# ruff: noqa: E501 - markup reads best in one line

import pytest

from confluence_connector.markup import from_adf, parse, to_adf


def text(words, *marks):
    node = {"type": "text", "text": words}
    return (
        {**node, "marks": [m if isinstance(m, dict) else {"type": m} for m in marks]}
        if marks
        else node
    )


def node(kind, *content, **attrs):
    made = {"type": kind}
    made |= {"attrs": attrs} if attrs else {}
    return {**made, "content": list(content)} if content else made


def p(*content):
    return node("paragraph", *(text(c) if isinstance(c, str) else c for c in content))


def macro(name, content="", /, **parameters):
    given = "".join(
        f'<ac:parameter ac:name="{key}">{value}</ac:parameter>' for key, value in parameters.items()
    )
    opening = f'<ac:structured-macro ac:name="{name}" ac:schema-version="1">'
    return f"{opening}{given}{content}</ac:structured-macro>"


def rich(content):
    return f"<ac:rich-text-body>{content}</ac:rich-text-body>"


def plain(content):
    return f"<ac:plain-text-body><![CDATA[{content}]]></ac:plain-text-body>"


def mark(kind, **attrs):
    return {"type": kind, "attrs": attrs}


def adf_node(kind, *inside):
    return f'<ac:adf-extension><ac:adf-node type="{kind}">{"".join(inside)}</ac:adf-node></ac:adf-extension>'


def adf_attribute(key, value):
    return f'<ac:adf-attribute key="{key}">{value}</ac:adf-attribute>'


def core(kind, name, parameters, *content, **attrs):
    return node(
        kind,
        *content,
        extensionType="com.atlassian.confluence.macro.core",
        extensionKey=name,
        parameters={"macroParams": parameters, "macroMetadata": {"schemaVersion": {"value": "1"}}},
        **attrs,
    )


FILE = '<ri:attachment ri:filename="grill.png" />'
MEDIA = node("media", type="file", id="grill.png", collection="")
PAIRS = {
    "paragraph": ("<p>Order &amp; eat</p>", p("Order & eat")),
    "empty paragraph": ("<p />", p()),
    "paragraph with its id": ('<p local-id="7">x</p>', {**p("x"), "attrs": {"localId": "7"}}),
    "aligned paragraph": (
        '<p style="text-align: right;">x</p>',
        {**p("x"), "marks": [mark("alignment", align="end")]},
    ),
    "indented paragraph": (
        '<p style="margin-left: 60.0px;">x</p>',
        {**p("x"), "marks": [mark("indentation", level=2)]},
    ),
    "aligned heading": (
        '<h3 style="text-align: center;">x</h3>',
        {**node("heading", text("x"), level=3), "marks": [mark("alignment", align="center")]},
    ),
    "marks": (
        "<p><strong>a<em>b</em></strong><u>c</u><del>d</del><code>e</code><sub>f</sub><sup>g</sup></p>",
        p(
            text("a", "strong"),
            text("b", "strong", "em"),
            text("c", "underline"),
            text("d", "strike"),
            text("e", "code"),
            text("f", mark("subsup", type="sub")),
            text("g", mark("subsup", type="sup")),
        ),
    ),
    "colours": (
        '<p><span style="color: rgb(255,86,48);">a</span>'
        '<span style="background-color: rgb(198,237,251);">b</span></p>',
        p(
            text("a", mark("textColor", color="#ff5630")),
            text("b", mark("backgroundColor", color="#c6edfb")),
        ),
    ),
    "link": (
        '<p><a href="https://acme.example/?a=1&amp;b" title="t">x</a></p>',
        p(text("x", mark("link", href="https://acme.example/?a=1&b", title="t"))),
    ),
    "inline comment": (
        '<p><ac:inline-comment-marker ac:ref="9a1f">x</ac:inline-comment-marker></p>',
        p(text("x", mark("annotation", id="9a1f", annotationType="inlineComment"))),
    ),
    "line break inside of a mark": (
        "<p><strong>a<br />b</strong></p>",
        p(text("a", "strong"), node("hardBreak"), text("b", "strong")),
    ),
    "mention": (
        '<p><ac:link><ri:user ri:account-id="712020:a" ri:local-id="8" /></ac:link></p>',
        p(node("mention", id="712020:a", localId="8")),
    ),
    "mention with a name": (
        '<p><ac:link><ri:user ri:account-id="712020:a" /><ac:link-body>@Ann</ac:link-body></ac:link></p>',
        p(node("mention", id="712020:a", text="@Ann")),
    ),
    "date": ('<p><time datetime="2024-02-29" /></p>', p(node("date", timestamp="1709164800000"))),
    "status": (
        f"<p>{macro('status', title='IN PROGRESS', colour='Yellow')}</p>",
        p(node("status", text="IN PROGRESS", color="yellow")),
    ),
    "status without a colour": (
        f"<p>{macro('status', title='TODO')}</p>",
        p(node("status", text="TODO", color="neutral")),
    ),
    "emoji": (
        '<p><ac:emoticon ac:name="blue-star" ac:emoji-shortname=":grin:" ac:emoji-id="1f600"'
        ' ac:emoji-fallback="😀" /></p>',
        p(node("emoji", shortName=":grin:", id="1f600", text="😀")),
    ),
    "emoticon of old": (
        '<p><ac:emoticon ac:name="tick" /></p>',
        p(node("emoji", shortName=":tick:")),
    ),
    "placeholder": (
        "<p><ac:placeholder>Name</ac:placeholder></p>",
        p(node("placeholder", text="Name")),
    ),
    "inline card": (
        '<p><a href="https://acme.example" data-card-appearance="inline">https://acme.example</a></p>',
        p(node("inlineCard", url="https://acme.example")),
    ),
    "block card": (
        '<p><a href="https://acme.example" data-card-appearance="block">https://acme.example</a></p>',
        node("blockCard", url="https://acme.example"),
    ),
    "embedded card": (
        '<p><a href="https://acme.example" data-card-appearance="embed" data-layout="wide"'
        ' data-width="80" data-original-width="640" data-original-height="480">https://acme.example</a></p>',
        node(
            "embedCard",
            url="https://acme.example",
            layout="wide",
            width=80,
            originalWidth=640,
            originalHeight=480,
        ),
    ),
    "lists": (
        '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
        node(
            "bulletList",
            node("listItem", p("a"), node("orderedList", node("listItem", p("b")), order=3)),
        ),
    ),
    "quote": ("<blockquote><p>a</p></blockquote>", node("blockquote", p("a"))),
    "rule": ("<hr />", node("rule")),
    "nested tasks": (
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
        '<ac:task-body>Ask <ac:link><ri:user ri:account-id="a" /></ac:link> by '
        '<time datetime="2024-02-29" /></ac:task-body>'
        "<ac:task-list><ac:task><ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status>"
        "<ac:task-body>Eat</ac:task-body></ac:task></ac:task-list></ac:task></ac:task-list>",
        node(
            "taskList",
            node(
                "taskItem",
                text("Ask "),
                node("mention", id="a"),
                text(" by "),
                node("date", timestamp="1709164800000"),
                localId="1",
                state="TODO",
            ),
            node("taskList", node("taskItem", text("Eat"), localId="2", state="DONE"), localId=""),
            localId="",
        ),
    ),
    "decisions": (
        adf_node(
            "decision-list",
            adf_attribute("local-id", "d"),
            '<ac:adf-node type="decision-item">',
            adf_attribute("local-id", "e"),
            adf_attribute("state", "DECIDED"),
            "<ac:adf-content>Eat <strong>ribs</strong></ac:adf-content></ac:adf-node>",
        ),
        node(
            "decisionList",
            node(
                "decisionItem", text("Eat "), text("ribs", "strong"), localId="e", state="DECIDED"
            ),
            localId="d",
        ),
    ),
    "code": (
        macro("code", plain("a]]]]><![CDATA[>b\n  c"), language="xml"),
        node("codeBlock", text("a]]>b\n  c"), language="xml"),
    ),
    "code with numbered lines": (
        macro("code", plain("x"), linenumbers="true", breakoutMode="wide", breakoutWidth="760"),
        {
            **node("codeBlock", text("x"), hideLineNumbers=False),
            "marks": [mark("breakout", mode="wide", width=760)],
        },
    ),
    "code with a title": (
        macro("code", plain("x"), title="build.xml", collapse="true"),
        core(
            "extension",
            "code",
            {
                "title": {"value": "build.xml"},
                "collapse": {"value": "true"},
                "__bodyContent": {"value": "x"},
            },
        ),
    ),
    "note panel": (macro("note", rich("<p>x</p>")), node("panel", p("x"), panelType="warning")),
    "warning panel": (macro("warning", rich("<p>x</p>")), node("panel", p("x"), panelType="error")),
    "tip panel": (macro("tip", rich("<p>x</p>")), node("panel", p("x"), panelType="success")),
    "purple panel": (
        adf_node(
            "panel",
            adf_attribute("panel-type", "note"),
            "<ac:adf-content><p>x</p></ac:adf-content>",
        ),
        node("panel", p("x"), panelType="note"),
    ),
    "custom panel": (
        macro("panel", rich("<p>x</p>"), panelIcon=":fire:", panelIconText="🔥", bgColor="#FFF0B3"),
        node(
            "panel",
            p("x"),
            panelType="custom",
            panelIcon=":fire:",
            panelIconText="🔥",
            panelColor="#FFF0B3",
        ),
    ),
    "panel with a title": (
        macro("info", rich("<p>x</p>"), title="Heads up"),
        core("bodiedExtension", "info", {"title": {"value": "Heads up"}}, p("x")),
    ),
    "panel with a table": (
        macro("info", rich("<table><tbody><tr><td><p>x</p></td></tr></tbody></table>")),
        core(
            "bodiedExtension",
            "info",
            {},
            node("table", node("tableRow", node("tableCell", p("x")))),
        ),
    ),
    "expand": (
        macro("expand", rich(macro("expand", rich("<p>x</p>"))), title="More"),
        node("expand", {**node("nestedExpand", p("x")), "attrs": {}}, title="More"),
    ),
    "table": (
        '<table data-layout="wide" data-table-width="760" data-number-column="true" ac:local-id="t">'
        '<colgroup><col style="width: 120.0px;" /><col style="width: 360.5px;" /></colgroup><tbody>'
        '<tr ac:local-id="r"><th colspan="2" data-highlight-colour="#deebff"><p>a</p></th></tr>'
        '<tr><td rowspan="2" style="vertical-align: middle;"><p>b</p></td><td><p>c</p></td></tr>'
        "<tr><td><ul><li><p>d</p></li></ul></td></tr></tbody></table>",
        node(
            "table",
            node(
                "tableRow",
                node("tableHeader", p("a"), colspan=2, background="#deebff", colwidth=[120, 360.5]),
                localId="r",
            ),
            node(
                "tableRow",
                node("tableCell", p("b"), rowspan=2, colwidth=[120], valign="middle"),
                node("tableCell", p("c"), colwidth=[360.5]),
            ),
            node(
                "tableRow",
                node("tableCell", node("bulletList", node("listItem", p("d"))), colwidth=[360.5]),
            ),
            layout="wide",
            width=760,
            isNumberColumnEnabled=True,
            localId="t",
        ),
    ),
    "image": (
        '<ac:image ac:align="left" ac:layout="align-start" ac:width="340" ac:original-height="480"'
        f' ac:original-width="640" ac:alt="The grill">{FILE}<ac:caption><p>Our <em>grill</em></p></ac:caption>'
        "</ac:image>",
        node(
            "mediaSingle",
            node(
                "media",
                type="file",
                id="grill.png",
                collection="",
                alt="The grill",
                width=640,
                height=480,
            ),
            node("caption", text("Our "), text("grill", "em")),
            layout="align-start",
            width=340,
            widthType="pixel",
        ),
    ),
    "image by its address, with a link and a border": (
        '<a href="https://acme.example"><ac:image ac:layout="wide" ac:border="true">'
        '<ri:url ri:value="https://acme.example/a.png" /></ac:image></a>',
        node(
            "mediaSingle",
            {
                **node("media", type="external", url="https://acme.example/a.png"),
                "marks": [
                    mark("link", href="https://acme.example"),
                    mark("border", size=1, color="#091e4224"),
                ],
            },
            layout="wide",
        ),
    ),
    "image of another page": (
        '<ac:image ac:layout="wide"><ri:attachment ri:filename="grill.png">'
        '<ri:page ri:content-title="Grill plan" /></ri:attachment></ac:image>',
        node(
            "mediaSingle",
            node(
                "media",
                type="file",
                id="grill.png",
                collection='<ri:page ri:content-title="Grill plan" />',
            ),
            layout="wide",
        ),
    ),
    "image in a line": (
        f'<p>a <ac:image ac:inline="true" ac:height="16">{FILE}</ac:image> b</p>',
        p(
            "a ",
            node("mediaInline", type="image", id="grill.png", collection="", height=16),
            " b",
        ),
    ),
    "files": (
        '<p class="media-group">' + 2 * macro("view-file", name=FILE) + "</p>",
        node("mediaGroup", MEDIA, MEDIA),
    ),
    "macro between blocks": (
        macro("toc", maxLevel="3"),
        core("extension", "toc", {"maxLevel": {"value": "3"}}),
    ),
    "macro in a line": (
        f"<p>See {macro('jira', key='AB-1')} first</p>",
        p("See ", core("inlineExtension", "jira", {"key": {"value": "AB-1"}}), " first"),
    ),
    "macro in a line with a plain body": (
        f"<p>{macro('mathinline', plain('a<b'))}</p>",
        p(core("inlineExtension", "mathinline", {"__bodyContent": {"value": "a<b"}})),
    ),
    "macro with a body": (
        macro("excerpt", rich("<p>x</p>"), hidden="true"),
        core("bodiedExtension", "excerpt", {"hidden": {"value": "true"}}, p("x")),
    ),
    "macro whose parameter is a page": (
        macro("include", **{"": '<ac:link><ri:page ri:content-title="Grill plan" /></ac:link>'}),
        core(
            "extension",
            "include",
            {
                "": {
                    "value": "Grill plan",
                    "cxhtml": '<ac:link><ri:page ri:content-title="Grill plan" /></ac:link>',
                }
            },
        ),
    ),
    "extension of an app": (
        adf_node(
            "extension",
            adf_attribute("extension-type", "com.atlassian.ecosystem"),
            adf_attribute("extension-key", "chart"),
            '<ac:adf-attribute key="parameters"><ac:adf-parameter key="show-legend" type="boolean">true'
            '</ac:adf-parameter><ac:adf-parameter key="axes"><ac:adf-parameter-value>x</ac:adf-parameter-value>'
            "</ac:adf-parameter></ac:adf-attribute>",
            '<ac:adf-mark key="data-consumer"><ac:adf-data-consumer-source>t</ac:adf-data-consumer-source>'
            "</ac:adf-mark>",
        ),
        {
            **node(
                "extension",
                extensionType="com.atlassian.ecosystem",
                extensionKey="chart",
                parameters={"showLegend": True, "axes": ["x"]},
            ),
            "marks": [mark("dataConsumer", sources=["t"])],
        },
    ),
}


@pytest.mark.parametrize(("storage", "block"), PAIRS.values(), ids=PAIRS.keys())
def test_construct(storage, block):
    document = {"type": "doc", "version": 1, "content": [block]}
    assert to_adf(storage) == document
    assert from_adf(document) == storage


def only(storage):
    (block,) = to_adf(storage)["content"]
    return block


def test_columns_put_the_whole_page_in_sections():
    document = {
        "type": "doc",
        "version": 1,
        "content": [
            p("above"),
            {
                **node(
                    "layoutSection",
                    node("layoutColumn", p("a"), width=33.33),
                    node("layoutColumn", p("b"), width=66.66),
                ),
                "marks": [mark("breakout", mode="wide", width=1200)],
            },
        ],
    }
    storage = from_adf(document)
    assert storage == (
        '<ac:layout><ac:layout-section ac:type="fixed-width"><ac:layout-cell><p>above</p></ac:layout-cell>'
        '</ac:layout-section><ac:layout-section ac:type="two_left_sidebar" ac:breakout-mode="wide"'
        ' ac:breakout-width="1200"><ac:layout-cell><p>a</p></ac:layout-cell>'
        "<ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>"
    )
    assert to_adf(storage) == document


@pytest.mark.parametrize("widths", [(40, 60), (50, 50), (10, 20, 70), (1, 0)])
def test_widths_of_columns_survive_whatever_they_are(widths):
    section = node("layoutSection", *(node("layoutColumn", p("x"), width=w) for w in widths))
    document = {"type": "doc", "version": 1, "content": [section]}
    assert to_adf(from_adf(document)) == document


@pytest.mark.parametrize(
    "storage",
    [
        '<p><ac:link><ri:page ri:content-title="Grill plan" ri:space-key="DOCS" /></ac:link></p>',
        '<p><ac:link ac:anchor="Costs"><ri:page ri:content-title="A" /><ac:link-body>the <strong>plan</strong>'
        "</ac:link-body></ac:link></p>",
        '<p><ac:link ac:anchor="Top"><ac:plain-text-link-body><![CDATA[up & away]]></ac:plain-text-link-body>'
        "</ac:link></p>",
        '<p><ac:link><ri:attachment ri:filename="a b.pdf" /><ac:link-body>bill</ac:link-body></ac:link></p>',
        '<p><strong><ac:link><ri:space ri:space-key="DOCS" /></ac:link></strong></p>',
        '<p>x <ac:link ac:card-appearance="inline"><ri:content-entity ri:content-id="7" /></ac:link></p>',
    ],
)
def test_links_within_confluence_keep_their_target(storage):
    document = to_adf(storage)
    links = [m for n in only(storage)["content"] for m in n.get("marks", []) if m["type"] == "link"]
    assert links
    assert all(link["attrs"]["href"] for link in links)
    assert from_adf(document) == storage


def test_changed_address_of_a_link_is_what_counts():
    block = only('<p><ac:link><ri:page ri:content-title="A" /></ac:link></p>')
    block["content"][0]["marks"][0]["attrs"]["href"] = "https://acme.example"
    storage = from_adf({"type": "doc", "version": 1, "content": [block]})
    (link,) = parse(storage).iter("a")
    assert link.get("href") == "https://acme.example"


def test_changed_value_of_a_parameter_is_what_counts():
    page = '<ac:link><ri:page ri:content-title="A" /></ac:link>'
    block = only(macro("include", **{"": page}))
    block["attrs"]["parameters"]["macroParams"][""]["value"] = "B"
    storage = from_adf({"type": "doc", "version": 1, "content": [block]})
    (parameter,) = parse(storage).iter("ac:parameter")
    assert parameter.text == "B"
    assert not parameter.elements


KEPT = [
    '<ac:link><ri:user ri:userkey="ff80" /></ac:link>',
    '<ac:emoticon ac:shortcut=":-)" />',
    '<ac:foo a="1">x</ac:foo>',
    '<time datetime="today" />',
    '<ac:image><ri:url ri:value="https://acme.example/a.png" /></ac:image>',
    f'<ac:structured-macro ac:name="x"><ac:parameter ac:name="a">1</ac:parameter>{"<ac:b />"}</ac:structured-macro>',
    '<ac:structured-macro ac:name="x" other="1" />',
    '<a href="#top" />',
    '<ac:inline-comment-marker ac:ref="9"><ac:emoticon ac:name="tick" /></ac:inline-comment-marker>',
    macro("status", title="x", colour="Green", subtle="true"),
]


@pytest.mark.parametrize("storage", KEPT)
def test_what_adf_has_no_node_for_comes_back_the_same(storage):
    line = f"<p>a {storage} b</p>"
    assert [n["type"] for n in only(line)["content"]] == ["text", "inlineExtension", "text"]
    assert from_adf(to_adf(line)) == line


@pytest.mark.parametrize(
    "storage",
    [
        "<dl><dt>a</dt><dd>b</dd></dl>",
        "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>",
        "<ul />",
        '<ac:macro ac:name="old"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:macro>',
        macro("x", rich("<p>a</p>") + plain("b")),
        f"<ul><li><p>a</p>{macro('info', rich('<p>b</p>'))}</li></ul>",
        "<blockquote><h2>a</h2><p>b</p></blockquote>",
        f"<table><tbody><tr><td>{macro('excerpt', rich('<p>b</p>'))}</td></tr></tbody></table>",
    ],
)
def test_blocks_that_may_not_stand_there_come_back_the_same(storage):
    kept = [n for n in walk(to_adf(storage)) if kept_type(n)]
    assert len(kept) == 1
    assert from_adf(to_adf(storage)) == storage


def kept_type(found):
    return found.get("attrs", {}).get("extensionType") == "com.atlassian.confluence.storage"


def walk(found):
    yield found
    for child in found.get("content", []):
        yield from walk(child)


@pytest.mark.parametrize(
    ("storage", "same_as"),
    [
        ("text", "<p>text</p>"),
        ("<div><p>a</p></div><div>b</div>", "<p>a</p><p>b</p>"),
        ("<ul><li>a</li></ul>", "<ul><li><p>a</p></li></ul>"),
        ("<table><thead><tr><th>a</th></tr></thead></table>", "<table><tbody><tr><th><p>a</p></th></tr></tbody></table>"),
        ("<p>\n  a\n  <b>b</b>\n</p>", "<p>a <strong>b</strong></p>"),
        ("<p><strong>a</strong><strong>b</strong></p>", "<p><strong>ab</strong></p>"),
        ("<p><code><strong>a</strong></code></p>", "<p><code>a</code></p>"),
        (f"<p>{macro('info', rich('<p>a</p>'))}</p>", macro("info", rich("<p>a</p>"))),
        (f"<p>a{macro('info', rich('<p>b</p>'))}c</p>", f"<p>a</p>{macro('info', rich('<p>b</p>'))}<p>c</p>"),
        ("<p><!-- a -->b</p>", "<p>b</p>"),
        ('<table><tbody><tr><td style="text-align: center;">a</td></tr></tbody></table>',
         '<table><tbody><tr><td><p style="text-align: center;">a</p></td></tr></tbody></table>'),
        ('<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>a</p></ac:layout-cell>'
         "</ac:layout-section></ac:layout>", "<p>a</p>"),
        ("<pre>a  b</pre>", macro("code", plain("a  b"))),
    ],
)  # fmt: skip
def test_spellings_that_adf_does_not_tell_apart(storage, same_as):
    assert to_adf(storage) == to_adf(same_as)
    assert from_adf(to_adf(storage)) == same_as


@pytest.mark.parametrize(
    "words",
    ["a  b", " a ", "a\nb", "a\tb", "a\rb", "\u00a0", "<b>&amp;", "]]>", "a\u200bb", "\u2028"],
)
def test_every_blank_of_a_text_survives(words):
    for block in (p(words), node("codeBlock", text(words)), p(node("placeholder", text=words))):
        document = {"type": "doc", "version": 1, "content": [block]}
        assert to_adf(from_adf(document)) == document


def test_macro_and_loose_text_share_a_line_but_macros_alone_are_blocks():
    toc = macro("toc")
    assert (
        only(f"<table><tbody><tr><td>{toc} {toc}</td></tr></tbody></table>")["content"][0][
            "content"
        ][0]["content"]
        == [core("extension", "toc", {})] * 2
    )
    (paragraph,) = to_adf(f"see {toc}")["content"]
    assert [n["type"] for n in paragraph["content"]] == ["text", "inlineExtension"]


def test_tasks_of_the_editor_get_numbers_that_are_free():
    ids = ["5f2c-a", "1", "5f2c-b", "3"]
    items = [node("taskItem", text("x"), localId=one, state="TODO") for one in ids]
    document = {"type": "doc", "version": 1, "content": [node("taskList", *items, localId="")]}
    storage = from_adf(document)
    assert [found.text for found in parse(storage).iter("ac:task-id")] == ["2", "1", "4", "3"]
    assert to_adf(storage) == document
