"""The constructs of storage as one table: what each is, how it is written, what becomes of it.

The page ``docs/markup-constructs.md`` is written from it, and the round-trip tests run every row in
every direction. One row a line.
"""

# ruff: noqa: E501 - one row a line, so that two people can add rows at the same time.

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

__all__ = [
    "CONSTRUCTS",
    "FORMS",
    "UNSHARED",
    "Construct",
    "Fate",
    "Form",
    "Unshared",
]

Fate: TypeAlias = Literal["survives", "degrades", "refused"]


@frozen
class Construct:
    """One construct, with an example in storage and in Markdown, and what each direction does.

    Attributes:
        name: In the words of the editor.
        storage: An example, as Confluence stores it.
        markdown: The same as ``to_markdown`` writes it.
        edit: Storage shown as Markdown and edited.
        write: Markdown made into new storage by ``to_storage``.
        to_adf: Storage to ADF.
        from_adf: ADF to storage.
        note: What is lost where the fate is not ``survives``.
    """

    name: str
    storage: str
    markdown: str
    edit: Fate = "survives"
    write: Fate = "survives"
    to_adf: Fate = "survives"
    from_adf: Fate = "survives"
    note: str = ""


# fmt: off
CONSTRUCTS: tuple[Construct, ...] = (
    Construct('paragraph', '<p>Order ribs by Friday.</p>', 'Order ribs by Friday.\n'),
    Construct('line break', '<p>Ribs<br />Corn</p>', 'Ribs\\\nCorn\n'),
    Construct('entity and special characters', '<p>Caf&eacute; &mdash; 5 &lt; 6 &amp; a&nbsp;b *not bold*</p>', 'Café — 5 < 6 & a&nbsp;b \\*not bold\\*\n'),
    Construct('headings', '<h1>Menu</h1><h2>Mains</h2><h6>Small print</h6>', '# Menu\n\n## Mains\n\n###### Small print\n'),
    Construct('aligned paragraph', '<p style="text-align: center;">In the middle</p>', 'In the middle\n', write="degrades", note='Markdown does not say the alignment; an edit keeps it.'),
    Construct('bulleted list', '<ul><li><p>Ribs</p></li><li><p>Corn</p><ul><li><p>sweet</p></li></ul></li></ul>', '- Ribs\n- Corn\n  - sweet\n'),
    Construct('numbered list', '<ol start="3"><li><p>Ribs</p><ol><li><p>rub</p></li></ol></li><li><p>Corn</p></li></ol>', '3. Ribs\n   1. rub\n4. Corn\n'),
    Construct('list with a code block', '<ul><li><p>Run</p><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[make]]></ac:plain-text-body></ac:structured-macro></li></ul>', '- Run\n\n  ```\n  make\n  ```\n'),
    Construct('task list', '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Ask <ac:link><ri:user ri:account-id="557058:ann" /></ac:link> by <time datetime="2026-12-24" /><ac:task-list><ac:task><ac:task-status>complete</ac:task-status><ac:task-body>Call</ac:task-body></ac:task></ac:task-list></ac:task-body></ac:task></ac:task-list>', '- [ ] Ask [@user](user:557058:ann) by :date[2026-12-24]\n  - [x] Call\n', write="degrades", to_adf="degrades", note="Confluence gives the task's number; on the way through ADF a list inside a task moves behind its text."),
    Construct('table', '<table><tbody><tr><th><p>Item</p></th><th><p>Price</p></th></tr><tr><td><p>Ribs</p></td><td><p>12</p></td></tr></tbody></table>', '| Item | Price |\n| --- | --- |\n| Ribs | 12 |\n'),
    Construct('table with spans and colours', '<table><tbody><tr><th><p>Item</p></th><th colspan="2"><p>Price</p></th></tr><tr><td rowspan="2" data-highlight-colour="#e6fcff"><p>Ribs</p></td><td><p>12</p></td><td><p>10</p></td></tr><tr><td><p>11</p></td><td><p>9</p></td></tr></tbody></table>', ':::list-table{header}\n* - Item\n  - {colspan=2} Price\n* - {rowspan=2 bg=#e6fcff} Ribs\n  - 12\n  - 10\n* - 11\n  - 9\n:::\n'),
    Construct('table with several blocks in a cell', '<table><tbody><tr><td><p>Ribs</p><ul><li><p>hot</p></li></ul></td><td><p>12</p></td></tr></tbody></table>', ':::list-table\n* - Ribs\n\n    - hot\n  - 12\n:::\n'),
    Construct('table with column widths', '<table data-layout="wide"><colgroup><col style="width: 200.0px;" /><col /></colgroup><tbody><tr><th><p>Item</p></th><th><p>Price</p></th></tr><tr><td><p>Ribs</p></td><td><p>12</p></td></tr></tbody></table>', '| Item | Price |\n| --- | --- |\n| Ribs | 12 |\n', write="degrades", note='Markdown does not say widths; an edit keeps them.'),
    Construct('code block', '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">xml</ac:parameter><ac:parameter ac:name="title">build.xml</ac:parameter><ac:parameter ac:name="linenumbers">true</ac:parameter><ac:parameter ac:name="collapse">true</ac:parameter><ac:plain-text-body><![CDATA[<a>]]]]><![CDATA[></a>]]></ac:plain-text-body></ac:structured-macro>', '```xml title=build.xml linenumbers=true collapse=true\n<a>]]></a>\n```\n'),
    Construct('preformatted text', '<pre>a  b</pre>', '```{pre}\na  b\n```\n', to_adf="degrades", note='ADF has code blocks only.'),
    Construct('info panel', '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::info[Heads up]\nGrill is hot.\n:::\n'),
    Construct('note panel', '<ac:structured-macro ac:name="note"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::note[Heads up]\nGrill is hot.\n:::\n'),
    Construct('warning panel', '<ac:structured-macro ac:name="warning"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::warning[Heads up]\nGrill is hot.\n:::\n'),
    Construct('tip panel', '<ac:structured-macro ac:name="tip"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::tip[Heads up]\nGrill is hot.\n:::\n'),
    Construct('success panel', '<ac:structured-macro ac:name="success"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::success[Heads up]\nGrill is hot.\n:::\n'),
    Construct('error panel', '<ac:structured-macro ac:name="error"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::error[Heads up]\nGrill is hot.\n:::\n'),
    Construct('custom panel', '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="bgColor">#EAE6FF</ac:parameter><ac:parameter ac:name="panelIcon">:fire:</ac:parameter><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>', ':::panel{bgColor=#EAE6FF panelIcon=:fire:}\nGrill is hot.\n:::\n'),
    Construct('expand', '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">More</ac:parameter><ac:rich-text-body><p>Hidden.</p><ac:structured-macro ac:name="info"><ac:rich-text-body><p>Nested.</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>', '::::expand[More]\nHidden.\n\n:::info\nNested.\n:::\n::::\n'),
    Construct('layout', '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>Left</p></ac:layout-cell><ac:layout-cell><p>Right</p></ac:layout-cell></ac:layout-section></ac:layout>', '::::layout{type=two_equal}\n:::layout-cell\nLeft\n:::\n\n:::layout-cell\nRight\n:::\n::::\n'),
    Construct('table of contents', '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>', '::toc{maxLevel=3}\n'),
    Construct('children', '<ac:structured-macro ac:name="children"><ac:parameter ac:name="all">true</ac:parameter></ac:structured-macro>', '::children{all=true}\n'),
    Construct('status', '<p>The grill is <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">HOT</ac:parameter><ac:parameter ac:name="colour">Red</ac:parameter></ac:structured-macro>.</p>', 'The grill is :status[HOT]{colour=Red}.\n'),
    Construct('date', '<p>Due <time datetime="2026-12-24" />.</p>', 'Due :date[2026-12-24].\n'),
    Construct('mention', '<p>Ask <ac:link><ri:user ri:account-id="557058:ann" /></ac:link>.</p>', 'Ask [@user](user:557058:ann).\n'),
    Construct('page link with text', '<p>See <ac:link><ri:page ri:space-key="DOCS" ri:content-title="Grill plan" /><ac:link-body>the <strong>plan</strong></ac:link-body></ac:link>.</p>', 'See [the **plan**](page:DOCS/Grill%20plan).\n'),
    Construct('page link without text', '<p>See <ac:link><ri:page ri:content-title="Grill plan" /></ac:link>.</p>', 'See <page:Grill%20plan>.\n'),
    Construct('attachment link', '<p>See <ac:link><ri:attachment ri:filename="bill &amp; co.pdf" /><ac:link-body>the bill</ac:link-body></ac:link>.</p>', 'See [the bill](attachment:bill%20&%20co.pdf).\n'),
    Construct('anchor link', '<p><ac:link ac:anchor="Mains"><ac:link-body>Mains</ac:link-body></ac:link> and <ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">here</ac:parameter></ac:structured-macro></p>', '[Mains](#Mains) and :anchor[here]\n'),
    Construct('web link', '<p><a href="https://acme.example/menu">Menu</a> or <a href="https://acme.example/">https://acme.example/</a></p>', '[Menu](https://acme.example/menu) or <https://acme.example/>\n'),
    Construct('smart link', '<p><a href="https://acme.example/menu" data-card-appearance="inline">https://acme.example/menu</a></p>', '<https://acme.example/menu>\n', write="degrades", note='Markdown does not say the look of the card; an edit keeps it.'),
    Construct('image with size, text and caption', '<p><ac:image ac:align="center" ac:width="340" ac:alt="The grill"><ri:attachment ri:filename="grill (1).png" /><ac:caption><p>Our <em>grill</em></p></ac:caption></ac:image></p>', '![The grill](attachment:grill%20%281%29.png){align=center width=340}[Our *grill*]{caption}\n', to_adf="degrades", note='ADF has an image alone in a paragraph as a block, which says its layout.'),
    Construct('image by address', '<p><ac:image ac:alt="Logo"><ri:url ri:value="https://acme.example/logo.png" /></ac:image></p>', '![Logo](https://acme.example/logo.png)\n', to_adf="degrades", note='ADF has an image alone in a paragraph as a block, which says its layout.'),
    Construct('emoji', '<p>Well done <ac:emoticon ac:name="blue-star" ac:emoji-shortname=":tada:" ac:emoji-id="1f389" ac:emoji-fallback="🎉" /></p>', 'Well done :tada:\n'),
    Construct('emoticon', '<p>Yes <ac:emoticon ac:name="tick" /></p>', 'Yes :tick:\n'),
    Construct('text marks', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code> <u>e</u> H<sub>2</sub>O x<sup>2</sup></p>', '**a** *b* ~~c~~ `d` <u>e</u> H<sub>2</sub>O x<sup>2</sup>\n'),
    Construct('text colour and highlight', '<p><span style="color: rgb(255,86,48);">red</span> <span style="background-color: rgb(254,222,200);">marked</span></p>', '[red]{color=rgb(255,86,48)} [marked]{bg=rgb(254,222,200)}\n'),
    Construct('inline comment', '<p>See <ac:inline-comment-marker ac:ref="9a1f0c2e-aaaa">this <strong>part</strong></ac:inline-comment-marker>.</p>', 'See [this **part**]{comment=9a1f0c2e}.\n', write="refused", note='A comment is made by Confluence, not by text.'),
    Construct('quote', '<blockquote><p>Hot!</p><p>Ann</p></blockquote>', '> Hot\\!\n>\n> Ann\n'),
    Construct('rule', '<p>a</p><hr /><p>b</p>', 'a\n\n---\n\nb\n'),
    Construct('decision list', '<ac:adf-extension><ac:adf-node type="decision-list"><ac:adf-node type="decision-item"><ac:adf-attribute key="state">DECIDED</ac:adf-attribute><ac:adf-content><p>Grill on Friday</p></ac:adf-content></ac:adf-node></ac:adf-node></ac:adf-extension>', '::::adf-decision-list\n:::adf-decision-item{state=DECIDED}\nGrill on Friday\n:::\n::::\n', to_adf="degrades", note='ADF has a decision as a line, without a paragraph.'),
    Construct('ADF node with fallback', '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">custom</ac:adf-attribute><ac:adf-content><p>Hot</p></ac:adf-content></ac:adf-node><ac:adf-fallback><div class="panel"><p>Hot</p></div></ac:adf-fallback></ac:adf-extension>', ':::adf-panel{panel-type=custom}\nHot\n:::\n', write="degrades", to_adf="degrades", note='The fallback repeats the content and is kept by an edit only; from ADF the panel is stored as a macro.'),
    Construct('mathematics', '<p>Area <ac:structured-macro ac:name="mathinline"><ac:parameter ac:name="body">x^2</ac:parameter></ac:structured-macro></p><ac:structured-macro ac:name="mathblock"><ac:plain-text-body><![CDATA[\\int x]]></ac:plain-text-body></ac:structured-macro>', 'Area $x^2$\n\n```{mathblock}\n\\int x\n```\n'),
    Construct('page properties', '<ac:structured-macro ac:name="details"><ac:parameter ac:name="id">card</ac:parameter><ac:rich-text-body><table><tbody><tr><th><p>Owner</p></th><th><p>Ann</p></th></tr></tbody></table></ac:rich-text-body></ac:structured-macro>', ':::details{id=card}\n| Owner | Ann |\n| --- | --- |\n:::\n'),
    Construct('excerpt', '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>In short.</p></ac:rich-text-body></ac:structured-macro>', ':::excerpt\nIn short.\n:::\n'),
    Construct('include', '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:space-key="DOCS" ri:content-title="Common" /></ac:link></ac:parameter></ac:structured-macro>', '::include[page:DOCS/Common]\n'),
    Construct('jira issue in a line', '<p>Fixed in <ac:structured-macro ac:name="jira"><ac:parameter ac:name="server">System Jira</ac:parameter><ac:parameter ac:name="key">ABC-12</ac:parameter></ac:structured-macro>.</p>', 'Fixed in :jira{key=ABC-12 server="System Jira"}.\n'),
    Construct('jira search', '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="server">System Jira</ac:parameter><ac:parameter ac:name="jqlQuery">project = ABC AND status = Open</ac:parameter></ac:structured-macro>', '::jira{server="System Jira" jqlQuery="project = ABC AND status = Open"}\n'),
    Construct('diagram as text', '<ac:structured-macro ac:name="mermaid-cloud"><ac:parameter ac:name="title">Flow</ac:parameter><ac:plain-text-body><![CDATA[graph TD; a-->b]]></ac:plain-text-body></ac:structured-macro>', '```{mermaid-cloud} title=Flow\ngraph TD; a-->b\n```\n'),
    Construct('third-party macro without body', '<ac:structured-macro ac:name="acme-chart"><ac:parameter ac:name="kind">pie</ac:parameter></ac:structured-macro>', '::acme-chart{kind=pie}\n'),
    Construct('third-party macro within a line', '<p>Sales <ac:structured-macro ac:name="acme-spark"><ac:parameter ac:name="kind">line</ac:parameter></ac:structured-macro> grow.</p>', 'Sales :acme-spark{kind=line} grow.\n'),
    Construct('third-party macro with body', '<ac:structured-macro ac:name="acme-box"><ac:parameter ac:name="tone">dark</ac:parameter><ac:rich-text-body><p>Inside.</p></ac:rich-text-body></ac:structured-macro>', ':::acme-box{tone=dark}\nInside.\n:::\n'),
    Construct('macro with hidden parameters', '<ac:structured-macro ac:name="acme-list"><ac:parameter ac:name="query">xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</ac:parameter><ac:parameter ac:name="max">5</ac:parameter></ac:structured-macro>', '::acme-list[~acme-list]{max=5 #0a5d}\n', write="refused", note='What is not shown cannot be made anew.'),
    Construct('placeholder', '<p><ac:placeholder>Who comes?</ac:placeholder></p>', ':x[ac:placeholder]{#fc3f}\n', write="refused", note='What is not shown cannot be made anew.'),
    Construct('unknown element', '<acme><p>Kept</p></acme>', 'Kept\n', write="degrades", note='Its content is shown; the element is kept by an edit only.'),
    Construct('comment in the source', '<p>a</p><!-- note --><p>b</p>', 'a\n\nb\n'),
)
# fmt: on


@frozen
class Form:
    """A way to write something in Markdown that ``to_markdown`` itself does not use.

    Attributes:
        name: What it is.
        markdown: An example.
        storage: What ``to_storage`` makes of it.
    """

    name: str
    markdown: str
    storage: str


# fmt: off
FORMS: tuple[Form, ...] = (
    Form('alert', '> [!NOTE]\n> Grill is hot.', '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Grill is hot.</p></ac:rich-text-body></ac:structured-macro>'),
    Form('footnote', 'Ribs[^1]\n\n[^1]: From Ann.', '<p>Ribs<ac:link ac:anchor="footnote-1"><ac:link-body><sup>1</sup></ac:link-body></ac:link></p><hr /><ol><li><p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">footnote-1</ac:parameter></ac:structured-macro>From Ann.</p></li></ol>'),
    Form('definition list', 'Ribs\n: Hot\n: Sweet', '<p><strong>Ribs</strong></p><ul><li><p>Hot</p></li><li><p>Sweet</p></li></ul>'),
    Form('details', '<details>\n<summary>More</summary>\n\nHidden.\n\n</details>', '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">More</ac:parameter><ac:rich-text-body><p>Hidden.</p></ac:rich-text-body></ac:structured-macro>'),
    Form('title of a fence', '```python title="x.py"\nx\n```', '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">python</ac:parameter><ac:parameter ac:name="title">x.py</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro>'),
    Form('mermaid', '```mermaid\ngraph TD\n```', '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">mermaid</ac:parameter><ac:plain-text-body><![CDATA[graph TD]]></ac:plain-text-body></ac:structured-macro>'),
    Form('mathematics', 'Area $x^2$\n\n$$\n\\int x\n$$', '<p>Area <ac:structured-macro ac:name="mathinline"><ac:parameter ac:name="body">x^2</ac:parameter></ac:structured-macro></p><ac:structured-macro ac:name="mathblock"><ac:plain-text-body><![CDATA[\\int x]]></ac:plain-text-body></ac:structured-macro>'),
    Form('emoticon', ':smile: :tada:', '<p><ac:emoticon ac:name="blue-star" ac:emoji-shortname=":smile:" ac:emoji-id="1f604" ac:emoji-fallback="😄" /> <ac:emoticon ac:name="blue-star" ac:emoji-shortname=":tada:" ac:emoji-id="1f389" ac:emoji-fallback="🎉" /></p>'),
    Form('bare address', 'See https://acme.example/x now', '<p>See <a href="https://acme.example/x">https://acme.example/x</a> now</p>'),
    Form('anchor link', '[Mains](#Mains)', '<p><ac:link ac:anchor="Mains"><ac:link-body>Mains</ac:link-body></ac:link></p>'),
    Form('tags in a line', 'a<br>b H<sub>2</sub>O x<sup>2</sup> <u>u</u>', '<p>a<br />b H<sub>2</sub>O x<sup>2</sup> <u>u</u></p>'),
    Form('mention', '[@Ann](user:557058:ann)', '<p><ac:link><ri:user ri:account-id="557058:ann" /></ac:link></p>'),
    Form('front matter', '---\ntitle: Menu\n---\nText', '<p>Text</p>'),
    Form('aligned columns', '| a | b |\n|:-:|--:|\n| 1 | 2 |', '<table><tbody><tr><th><p style="text-align: center;">a</p></th><th><p style="text-align: right;">b</p></th></tr><tr><td><p style="text-align: center;">1</p></td><td><p style="text-align: right;">2</p></td></tr></tbody></table>'),
    Form('container with a title in words', ':::warning Watch out\nHot.\n:::', '<ac:structured-macro ac:name="warning"><ac:parameter ac:name="title">Watch out</ac:parameter><ac:rich-text-body><p>Hot.</p></ac:rich-text-body></ac:structured-macro>'),
    Form('unknown tags, and storage', '<script>x</script> <ac:link>y</ac:link>', '<p>&lt;script&gt;x&lt;/script&gt; &lt;ac:link&gt;y&lt;/ac:link&gt;</p>'),
    Form('image with size', '![Grill](attachment:grill.png){width=340}', '<p><ac:image ac:width="340" ac:alt="Grill"><ri:attachment ri:filename="grill.png" /></ac:image></p>'),
    Form('reference link', '[Menu][m]\n\n[m]: https://acme.example/menu', '<p><a href="https://acme.example/menu">Menu</a></p>'),
)
# fmt: on


@frozen
class Unshared:
    """What storage says and ADF has no word for, so that it is gone after a turn through ADF.

    Attributes:
        name: In the words of the editor.
        storage: An example, as Confluence stores it.
        left: The same after the turn.
        note: Why, if it is not plain.
    """

    name: str
    storage: str
    left: str
    note: str = ""


# fmt: off
UNSHARED: tuple[Unshared, ...] = (
    Unshared("anchor, class and role of an element", '<h2 id="menu" class="big">Menu</h2>', "<h2>Menu</h2>"),
    Unshared("style beyond colour, alignment and indentation", '<p style="font-size: 9px; text-align: justify;">Ribs</p>', "<p>Ribs</p>"),
    Unshared("text without a paragraph", "<ul><li>Ribs</li></ul>", "<ul><li><p>Ribs</p></li></ul>", "ADF has text in paragraphs only."),
    Unshared("grouping by div, thead and plain sections", "<div><p>Ribs</p></div>", "<p>Ribs</p>"),
    Unshared("layout section of one column", '<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>Ribs</p></ac:layout-cell></ac:layout-section></ac:layout>', "<p>Ribs</p>", "ADF has sections of two or three columns."),
    Unshared("alignment within a list, a panel or a quote", '<ul><li><p style="text-align: center;">Ribs</p></li></ul>', "<ul><li><p>Ribs</p></li></ul>"),
    Unshared("marks around what is not text", '<p><strong><time datetime="2026-12-24" /></strong></p>', '<p><time datetime="2026-12-24" /></p>', "A mark goes on behind it if text of the same mark stands on both sides."),
    Unshared("marks on code", "<p><code><strong>make</strong></code></p>", "<p><code>make</code></p>"),
    Unshared("elements of equal marks side by side", "<p><strong>Ri</strong><strong>bs</strong></p>", "<p><strong>Ribs</strong></p>"),
    Unshared("comments and layout of the source", "<p>\n  Ribs <!-- hot -->\n</p>", "<p>Ribs </p>"),
    Unshared("identifier and version of a macro with a node of its own", '<ac:structured-macro ac:name="code" ac:schema-version="7" ac:macro-id="1"><ac:plain-text-body><![CDATA[make]]></ac:plain-text-body></ac:structured-macro>', '<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:plain-text-body><![CDATA[make]]></ac:plain-text-body></ac:structured-macro>', "Confluence gives new ones; panels, expands, statuses and files likewise."),
    Unshared("paragraph around a macro with a body", '<p><ac:structured-macro ac:name="expand" ac:schema-version="1"><ac:rich-text-body><p>Ribs</p></ac:rich-text-body></ac:structured-macro></p>', '<ac:structured-macro ac:name="expand" ac:schema-version="1"><ac:rich-text-body><p>Ribs</p></ac:rich-text-body></ac:structured-macro>'),
    Unshared("height, title, thumbnail and style of an image", '<ac:image ac:layout="wide" ac:height="9" ac:title="Grill" ac:thumbnail="true" ac:vspace="2"><ri:attachment ri:filename="a.png" /></ac:image>', '<ac:image ac:layout="wide"><ri:attachment ri:filename="a.png" /></ac:image>'),
    Unshared("version of a linked file", '<ac:image ac:layout="wide"><ri:attachment ri:filename="a.png" ri:version-at-save="3" /></ac:image>', '<ac:image ac:layout="wide"><ri:attachment ri:filename="a.png" /></ac:image>', "Confluence writes it when it saves."),
    Unshared("text of a smart link", '<p><a href="https://acme.example" data-card-appearance="inline">Menu</a></p>', '<p><a href="https://acme.example" data-card-appearance="inline">https://acme.example</a></p>', "The link shows what it leads to."),
    Unshared("alignment of a cell", '<table><tbody><tr><td style="text-align: right;"><p>12</p></td></tr></tbody></table>', '<table><tbody><tr><td><p style="text-align: right;">12</p></td></tr></tbody></table>', "It moves to the paragraphs, as when Confluence saves it."),
    Unshared("widths of columns in percent", '<table><colgroup><col style="width: 50%;" /></colgroup><tbody><tr><td><p>12</p></td></tr></tbody></table>', '<table><colgroup><col style="width: 380.0px;" /></colgroup><tbody><tr><td><p>12</p></td></tr></tbody></table>', "ADF has pixels."),
    Unshared("preformatted text", "<pre>a  b</pre>", '<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:plain-text-body><![CDATA[a  b]]></ac:plain-text-body></ac:structured-macro>'),
)
# fmt: on
