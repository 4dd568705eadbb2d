"""Footer and inline comments: threads, versions, resolution."""

import pytest
from tests.sandbox.wire import HOME_ID, V1, V2, error_title, storage

FOOTER, INLINE = f"{V2}/footer-comments", f"{V2}/inline-comments"


def comment(api, body="<p>Why?</p>", **target):
    target = target or {"pageId": HOME_ID}
    response = api.post(FOOTER, json={"body": storage(body), **target})
    assert response.status_code == 201, response.text
    return response.json()


def inline(api, page, text, count=1, index=0):
    marks = {
        "textSelection": text,
        "textSelectionMatchCount": count,
        "textSelectionMatchIndex": index,
    }
    sent = {"pageId": page["id"], "body": storage("<p>Hm</p>"), "inlineCommentProperties": marks}
    return api.post(INLINE, json=sent)


def put(api, made, number, body=None, where=FOOTER, **fields):
    sent = {"version": {"number": number, "message": "again"}, **fields}
    if body is not None:
        sent["body"] = storage(body)
    return api.put(f"{where}/{made['id']}", json=sent)


def ids(response):
    assert response.status_code == 200, response.text
    return [row["id"] for row in response.json()["results"]]


def test_create_answers_201_and_where(api):
    response = api.post(FOOTER, json={"pageId": HOME_ID, "body": storage("<p>Why?</p>")})
    body = response.json()
    assert response.status_code == 201
    assert response.headers["location"] == f"{FOOTER}/{body['id']}"
    assert set(body) == {"id", "status", "title", "pageId", "version", "body", "_links"}
    assert body["title"] == "Re: Docs Home"
    assert body["body"] == {"storage": storage("<p>Why?</p>")}
    assert body["version"]["number"] == 1
    assert body["_links"]["webui"] == f"/spaces/DOCS/overview?focusedCommentId={body['id']}"


def test_get_has_no_body_unless_asked(api):
    made = comment(api)
    bare = api.get(f"{FOOTER}/{made['id']}").json()
    assert bare["body"] == {}
    assert bare["resolutionStatus"] == "open"
    full = api.get(f"{FOOTER}/{made['id']}", params={"body-format": "storage"}).json()
    assert full["body"] == made["body"]


@pytest.mark.parametrize(
    "target", [{}, {"pageId": HOME_ID, "blogPostId": "7"}, {"customContentId": "7"}]
)
def test_exactly_one_known_target(api, target):
    response = api.post(FOOTER, json={"body": storage("<p/>"), **target})
    assert response.status_code == (404 if len(target) == 1 else 400)


def test_a_comment_needs_a_body_and_a_page(api):
    assert api.post(FOOTER, json={"pageId": HOME_ID}).status_code == 400
    unknown = api.post(FOOTER, json={"pageId": "7", "body": storage("<p/>")})
    assert error_title(unknown) == "Cannot find a page with id [7]"


def test_replies_are_listed_below_what_they_reply_to(api):
    top = comment(api)
    reply = comment(api, parentCommentId=top["id"])
    deeper = comment(api, parentCommentId=reply["id"])
    assert reply["parentCommentId"] == top["id"]
    assert ids(api.get(f"{V2}/pages/{HOME_ID}/footer-comments")) == [top["id"]]
    assert ids(api.get(f"{FOOTER}/{top['id']}/children")) == [reply["id"]]
    assert ids(api.get(f"{FOOTER}/{reply['id']}/children")) == [deeper["id"]]
    assert ids(api.get(FOOTER)) == [top["id"], reply["id"], deeper["id"]]


def test_replies_of_a_deleted_comment_move_up(api):
    top = comment(api)
    reply = comment(api, parentCommentId=top["id"])
    deeper = comment(api, parentCommentId=reply["id"])
    assert api.delete(f"{FOOTER}/{reply['id']}").status_code == 204
    assert ids(api.get(f"{FOOTER}/{top['id']}/children")) == [deeper["id"]]
    assert api.get(f"{FOOTER}/{reply['id']}").status_code == 404
    assert api.delete(f"{FOOTER}/{reply['id']}").status_code == 404


def test_update_counts_up(api):
    made = comment(api)
    body = put(api, made, 2, "<p>Really?</p>").json()
    assert (body["version"]["number"], body["version"]["message"]) == (2, "again")
    assert body["body"]["storage"]["value"] == "<p>Really?</p>"
    old = api.get(f"{FOOTER}/{made['id']}", params={"version": 1, "body-format": "storage"}).json()
    assert old["body"]["storage"]["value"] == "<p>Why?</p>"


@pytest.mark.parametrize("number", [1, 3])
def test_wrong_version(api, number):
    response = put(api, comment(api), number, "<p>x</p>")
    assert response.status_code == 409
    assert error_title(response) == (
        "Version must be incremented when updating a comment. "
        f"Current Version: [1]. Provided version: [{number}]"
    )


def test_the_same_text_makes_no_version(api):
    made = comment(api)
    assert put(api, made, 2, "<p>Why?</p>").json()["version"]["number"] == 1


def test_versions_of_comments_and_attachments(api):
    made = comment(api)
    put(api, made, 2, "<p>Really?</p>")
    where = f"{FOOTER}/{made['id']}/versions"
    rows = api.get(where, params={"body-format": "storage"}).json()["results"]
    assert [row["number"] for row in rows] == [2, 1]
    assert rows[1]["comment"]["body"]["storage"]["value"] == "<p>Why?</p>"
    details = api.get(f"{where}/1").json()
    assert details["nextVersion"] == 2
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    for data in (b"a", b"b"):
        made = api.put(upload, files=[("file", ("a.txt", data))]).json()["results"][0]
    where = f"{V2}/attachments/{made['id']}/versions"
    rows = api.get(where).json()["results"]
    assert [row["number"] for row in rows] == [2, 1]
    assert rows[0]["attachment"]["id"] == made["id"]
    assert api.get(f"{where}/2").json()["prevVersion"] == 1


def test_the_page_keeps_its_version(api):
    before = api.get(f"{V2}/pages/{HOME_ID}").json()["version"]
    comment(api)
    assert api.get(f"{V2}/pages/{HOME_ID}").json()["version"] == before


def test_inline_comment(api, make_page):
    page = make_page("Foxes", "<p>A quick <b>brown</b> fox</p>")
    response = inline(api, page, "quick brown fox")
    body = response.json()
    assert response.status_code == 201, response.text
    assert body["resolutionStatus"] == "open"
    marks = body["properties"]
    assert marks["inlineMarkerRef"] == marks["inline-marker-ref"]
    assert marks["inlineOriginalSelection"] == "quick brown fox"
    assert marks["inline-original-selection"] == "quick brown fox"
    assert 'rel="deprecation"' in response.headers["link"]
    assert response.headers["warning"].startswith('299 - "Deprecated Fields: inline-marker-ref')
    assert ids(api.get(f"{V2}/pages/{page['id']}/inline-comments")) == [body["id"]]
    assert ids(api.get(f"{V2}/pages/{page['id']}/footer-comments")) == []
    assert api.get(f"{FOOTER}/{body['id']}").status_code == 404


@pytest.mark.parametrize(
    ("text", "count", "index"), [("cat", 1, 0), ("fox", 1, 0), ("fox", 2, 2), ("fox", 2, -1)]
)
def test_the_selected_text_has_to_be_there(api, make_page, text, count, index):
    page = make_page("Foxes", "<p>fox and fox</p>")
    assert inline(api, page, text, count, index).status_code == 400
    assert inline(api, page, "fox", 2, 1).status_code == 201


def text_of(api, page, form="storage"):
    shown = api.get(f"{V2}/pages/{page['id']}", params={"body-format": form}).json()
    return shown["body"][form]["value"], shown["version"]["number"]


def marked(made, text):
    ref = made["properties"]["inlineMarkerRef"]
    return f'<ac:inline-comment-marker ac:ref="{ref}">{text}</ac:inline-comment-marker>'


@pytest.mark.parametrize(
    ("body", "text", "count", "index", "expected"),
    [
        ("<p>A fox.</p>", "fox", 1, 0, "<p>A {fox}.</p>"),
        ("<p>fox and fox</p>", "fox", 2, 1, "<p>fox and {fox}</p>"),
        ("<p>aaaa</p>", "aa", 2, 1, "<p>aa{aa}</p>"),
        ("<p>q <b>br</b>own fox</p>", "brown fox", 1, 0, "<p>q <b>{br}</b>{own fox}</p>"),
        ("<p>one</p>\n<p>two</p>", "one two", 1, 0, "<p>{one}</p>\n<p>{two}</p>"),
        ("<p>a  lot\n of</p>", "lot of", 1, 0, "<p>a  {lot\n of}</p>"),
        ("<p>R &amp; D</p>", "& D", 1, 0, "<p>R {&amp; D}</p>"),
        (
            '<p><ac:link><ri:user ri:account-id="a" /><ac:link-body>fox</ac:link-body>'
            "</ac:link></p>",
            "fox",
            1,
            0,
            '<p><ac:link><ri:user ri:account-id="a" /><ac:link-body>{fox}</ac:link-body>'
            "</ac:link></p>",
        ),
    ],
)
def test_an_inline_comment_puts_its_marker_into_the_text(
    api, make_page, body, text, count, index, expected
):
    page = make_page("Foxes", body)
    made = inline(api, page, text, count, index).json()
    pieces = [piece.partition("}") for piece in expected.split("{")]
    with_marker = "".join(
        head if not closed else marked(made, head) + rest for head, closed, rest in pieces
    )
    # No version comes of it.
    assert text_of(api, page) == (with_marker, 1)
    assert api.delete(f"{INLINE}/{made['id']}").status_code == 204
    assert text_of(api, page) == (body, 1)


def test_a_marker_is_an_annotation_and_does_not_split_words(api, make_page):
    page = make_page("Foxes", "<p>foxes</p>")
    made = inline(api, page, "ox").json()
    assert made["properties"]["inlineMarkerRef"] in text_of(api, page, "atlas_doc_format")[0]
    assert made["properties"]["inlineMarkerRef"] in text_of(api, page, "view")[0]
    found = api.get(f"{V1}/search", params={"cql": "type = page and text ~ foxes"}).json()
    assert [row["content"]["id"] for row in found["results"]] == [page["id"]]
    assert inline(api, page, "foxes").status_code == 201  # one within another


@pytest.mark.parametrize("gone", ["<p>A dog</p>", "<p>A {}</p>"])
def test_an_inline_comment_dangles_when_its_text_goes(api, make_page, put_page, gone):
    page = make_page("Foxes", "<p>A fox</p>")
    made = inline(api, page, "fox").json()
    with_marker = text_of(api, page)[0]
    put_page(page, 2, f"{with_marker}<p>more</p>").raise_for_status()

    def resolution():
        return api.get(f"{INLINE}/{made['id']}").json()["resolutionStatus"]

    assert resolution() == "open"
    put_page(page, 3, gone.format(marked(made, ""))).raise_for_status()
    assert resolution() == "dangling"
    where = f"{V2}/pages/{page['id']}/inline-comments"
    assert ids(api.get(where, params={"resolution-status": "dangling"})) == [made["id"]]
    assert ids(api.get(where, params={"resolution-status": "open"})) == []
    restored = {"operationKey": "restore", "params": {"versionNumber": 2, "message": ""}}
    api.post(f"{V1}/content/{page['id']}/version", json=restored).raise_for_status()
    assert resolution() == "open"


def test_a_comment_about_code_has_no_marker_to_lose(api, make_page, put_page):
    code = (
        '<ac:structured-macro ac:name="code" ac:schema-version="1" ac:macro-id="m">'
        "<ac:plain-text-body><![CDATA[a fox]]></ac:plain-text-body></ac:structured-macro>"
    )
    page = make_page("Foxes", code)
    made = inline(api, page, "fox").json()
    assert text_of(api, page) == (code, 1)
    put_page(page, 2, f"{code}<p>more</p>").raise_for_status()
    assert api.get(f"{INLINE}/{made['id']}").json()["resolutionStatus"] == "open"


def test_a_resolved_comment_stays_so_without_its_text(api, make_page, put_page):
    page = make_page("Foxes", "<p>A fox</p>")
    made = inline(api, page, "fox").json()
    put(api, made, 2, where=INLINE, resolved=True)
    put_page(page, 2, "<p>A dog</p>").raise_for_status()
    assert api.get(f"{INLINE}/{made['id']}").json()["resolutionStatus"] == "resolved"


def test_inline_replies_need_no_text(api, make_page):
    page = make_page("Foxes", "<p>fox</p>")
    top = inline(api, page, "fox").json()
    sent = {"parentCommentId": top["id"], "body": storage("<p>Oh</p>")}
    reply = api.post(INLINE, json=sent).json()
    assert ids(api.get(f"{INLINE}/{top['id']}/children")) == [reply["id"]]
    assert ids(api.get(INLINE)) == [top["id"], reply["id"]]


def test_resolve_and_reopen(api, sandbox, make_page):
    page = make_page("Foxes", "<p>fox</p>")
    made = inline(api, page, "fox").json()
    resolved = put(api, made, 2, where=INLINE, resolved=True).json()
    assert resolved["resolutionStatus"] == "resolved"
    assert resolved["resolutionLastModifierId"] == sandbox.account_id
    assert resolved["version"]["number"] == 1  # only a new text is a new version
    where = f"{V2}/pages/{page['id']}/inline-comments"
    assert ids(api.get(where, params={"resolution-status": "resolved"})) == [made["id"]]
    assert ids(api.get(where, params={"resolution-status": "open"})) == []
    again = put(api, made, 2, where=INLINE, resolved=True).json()
    assert again["resolutionLastModifiedAt"] == resolved["resolutionLastModifiedAt"]
    reopened = put(api, made, 2, "<p>No</p>", where=INLINE, resolved=False).json()
    assert reopened["resolutionStatus"] == "reopened"
    assert reopened["version"]["number"] == 2


def test_sorts_and_pages(api):
    made = [comment(api, f"<p>{number}</p>")["id"] for number in range(3)]
    where = f"{V2}/pages/{HOME_ID}/footer-comments"
    assert ids(api.get(where, params={"sort": "-created-date"})) == made[::-1]
    first = api.get(where, params={"limit": 2, "body-format": "storage"})
    assert ids(first) == made[:2]
    rest = api.get(first.json()["_links"]["next"])
    assert ids(rest) == made[2:]
    assert rest.json()["results"][0]["body"]["storage"]["value"] == "<p>2</p>"


def test_comments_on_attachments_go_with_them(api):
    upload = f"{V1}/content/{HOME_ID}/child/attachment"
    (made,) = api.post(upload, files=[("file", ("a.txt", b"a"))]).json()["results"]
    said = comment(api, attachmentId=made["id"])
    assert said["attachmentId"] == made["id"]
    assert ids(api.get(f"{V2}/attachments/{made['id']}/footer-comments")) == [said["id"]]
    where = f"{V2}/attachments/{made['id']}"
    api.delete(where)
    api.delete(where, params={"purge": "true"})
    assert api.get(f"{FOOTER}/{said['id']}").status_code == 404
    assert ids(api.get(FOOTER)) == []


def test_purging_a_page_takes_the_comments_on_its_attachments(api, make_page):
    page = make_page("Other")
    upload = f"{V1}/content/{page['id']}/child/attachment"
    (made,) = api.post(upload, files=[("file", ("a.txt", b"a"))]).json()["results"]
    said = comment(api, attachmentId=made["id"])
    api.delete(f"{V2}/pages/{page['id']}")
    api.delete(f"{V2}/pages/{page['id']}", params={"purge": "true"})
    assert api.get(f"{FOOTER}/{said['id']}").status_code == 404
    assert ids(api.get(FOOTER)) == []


def test_comments_on_blog_posts(api):
    sent = {"spaceId": "98304", "title": "News", "body": storage("<p>Hi</p>")}
    post = api.post(f"{V2}/blogposts", json=sent).json()
    said = comment(api, blogPostId=post["id"])
    assert said["blogPostId"] == post["id"]
    assert ids(api.get(f"{V2}/blogposts/{post['id']}/footer-comments")) == [said["id"]]


def test_includes(api, make_page):
    page = make_page("Foxes", "<p>fox</p>")
    made = inline(api, page, "fox").json()
    flags = ("likes", "operations", "properties", "versions")
    body = api.get(
        f"{INLINE}/{made['id']}", params={f"include-{flag}": "true" for flag in flags}
    ).json()
    assert body["properties"]["inlineOriginalSelection"] == "fox"
    assert body["properties"]["results"] == []
    assert body["versions"]["results"][0]["comment"]["id"] == made["id"]
    assert body["likes"]["results"] == []
    assert body["likes"]["_links"]["self"] == f"/api/v2/inline-comments/{made['id']}/likes/users"


def test_search_finds_comments(api):
    made = comment(api, "<p>xylophone</p>")
    hits = api.get(f"{V1}/search", params={"cql": 'type = comment and text ~ "xylophone"'}).json()
    (hit,) = hits["results"]
    assert hit["content"]["id"] == made["id"]
    assert hit["url"] == f"/pages/viewpage.action?pageId={HOME_ID}&focusedCommentId={made['id']}"
    api.delete(f"{FOOTER}/{made['id']}")
    hits = api.get(f"{V1}/search", params={"cql": "type = comment"}).json()
    assert hits["results"] == []
