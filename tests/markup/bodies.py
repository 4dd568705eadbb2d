"""Bodies to try the converters on, made of the table of constructs."""

from confluence_connector.markup.constructs import CONSTRUCTS

__all__ = ["BODIES", "PAGE"]

# Every construct but the layouts, on one page, a line each, as a person would write it by hand.
PAGE = "\n".join(row.storage for row in CONSTRUCTS if "<ac:layout>" not in row.storage)

BODIES = {
    "page": PAGE,
    "crlf": PAGE.replace("\n", "\r\n"),
    "one line": PAGE.replace("\n", ""),
    "layout": (
        '<ac:layout><ac:layout-section ac:type="two_equal" ac:breakout-mode="wide">'
        "<ac:layout-cell><h2>Menu</h2><p>Caf&eacute; &mdash; <strong>ribs</strong></p>"
        '</ac:layout-cell><ac:layout-cell><ac:structured-macro ac:name="toc" ac:macro-id="1" />'
        "</ac:layout-cell></ac:layout-section></ac:layout>"
    ),
    "text without paragraphs": (
        "Loose <b>words</b> here<ul><li>Ribs<ul><li>hot</li></ul></li><li>Corn</li></ul>"
        "<table><tr><td>Grill<br/>plan</td><td>Loose<ul><li>item</li></ul>tail</td></tr></table>"
        "<blockquote>quoted &laquo;words&raquo;</blockquote>more of it"
    ),
    "odd spelling": (
        "<p   class='x' >Two  blanks,\n a line end &#233; &#x65e5;<strong> inner </strong>"
        '<em></em>end<!-- note --></p><p />\n\n<p></p><hr></hr><h3 id="a">Title <br/></h3>'
    ),
    "comments": (
        '<p>One <ac:inline-comment-marker ac:ref="aaaaaaaa-1">two <em>three</em>'
        '</ac:inline-comment-marker> four <ac:inline-comment-marker ac:ref="bbbbbbbb-2">five'
        "</ac:inline-comment-marker></p>"
    ),
    "empty": "",
}
