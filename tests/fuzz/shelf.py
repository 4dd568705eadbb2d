"""What lies in the sandbox while it is fuzzed, and the ids under which requests find it."""

from collections.abc import Callable

import httpx
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.seed import GROUP_ID

EACH = 12
TASKS = (
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
    "<ac:task-body>Ask Ann</ac:task-body></ac:task></ac:task-list>"
)
Words = dict[str, list[str] | list[int]]


def fill(sandbox: Sandbox) -> Words:
    """Make some of everything; the ids come back by the names the configuration uses."""
    headers = {
        "authorization": f"Bearer {sandbox.issue_token()}",
        "x-atlassian-token": "no-check",
    }
    gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
    with httpx.Client(transport=sandbox.transport, base_url=gateway, headers=headers) as client:

        def post(path: str, **sent: object) -> dict:
            response = client.post(path, **sent)
            assert response.is_success, response.text
            return response.json()

        return _fill(post, sandbox.account_id)


def _fill(post: Callable[..., dict], account_id: str) -> Words:
    pages = [int(HOME_ID)] + [_content(post, "pages", f"Page {n}") for n in range(EACH)]
    posts = [_content(post, "blogposts", f"News {n}") for n in range(EACH)]
    folders = [
        int(post(f"{V2}/folders", json={"spaceId": SPACE_ID, "title": f"Shelf {n}"})["id"])
        for n in range(EACH)
    ]
    attachments = [_attachment(post, page) for page in pages]
    footer = [_comment(post, "footer-comments", pageId=str(page)) for page in pages]
    marks = {"textSelection": "Once", "textSelectionMatchCount": 1, "textSelectionMatchIndex": 0}
    inline = [
        _comment(post, "inline-comments", pageId=str(page), inlineCommentProperties=marks)
        for page in pages[1:]
    ]
    owners = [
        *(f"pages/{n}" for n in pages),
        *(f"blogposts/{n}" for n in posts),
        *(f"folders/{n}" for n in folders),
        *(f"attachments/{n}" for n in attachments),
        *(f"comments/{n}" for n in footer),
        f"spaces/{SPACE_ID}",
    ]
    properties = [_property(post, owner) for owner in owners]
    labels = [_label(post, page, f"label-{page}") for page in pages]
    task = post(f"{V1}/content/archive", json={"pages": [{"id": pages[-1]}]})
    template = {"name": "Report", "templateType": "page", "body": {"storage": storage("<p />")}}
    templates = [post(f"{V1}/template", json=template)["templateId"] for _ in range(EACH)]
    doomed = [
        _content(post, kind, f"Old {n}") for kind in ("pages", "blogposts") for n in range(99)
    ]
    doomed_keys = [
        post(f"{V2}/spaces", json={"key": f"OLD{n}", "name": "Old"})["key"] for n in range(9)
    ]
    contents = [*pages, *posts, *footer, *inline]
    return {
        "pages": pages,
        "blogposts": posts,
        "folders": folders,
        "attachments": attachments,
        "footer-comments": footer,
        "inline-comments": inline,
        "comments": [*footer, *inline],
        "contents": [*map(str, contents), *attachments],
        "page-texts": list(map(str, pages)),
        "properties": properties,
        "labels": labels,
        "label-names": [f"label-{page}" for page in pages],
        "long-tasks": [task["id"]],
        "templates": templates,
        "spaces": [int(SPACE_ID)],
        "space-texts": [SPACE_ID],
        "space-keys": ["DOCS"],
        "doomed": doomed,
        "doomed-space-keys": doomed_keys,
        "groups": [GROUP_ID],
        "accounts": [account_id],
    }


def _content(post: Callable[..., dict], kind: str, title: str) -> int:
    sent = {"spaceId": SPACE_ID, "title": title, "body": storage(f"<p>Once</p>{TASKS}")}
    return int(post(f"{V2}/{kind}", json=sent)["id"])


def _attachment(post: Callable[..., dict], page: int) -> str:
    files = {"file": ("a.txt", b"hello", "text/plain")}
    return str(post(f"{V1}/content/{page}/child/attachment", files=files)["results"][0]["id"])


def _comment(post: Callable[..., dict], kind: str, **target: object) -> int:
    return int(post(f"{V2}/{kind}", json={"body": storage("<p>Why?</p>"), **target})["id"])


def _property(post: Callable[..., dict], owner: str) -> int:
    return int(post(f"{V2}/{owner}/properties", json={"key": "colour", "value": "red"})["id"])


def _label(post: Callable[..., dict], page: int, name: str) -> int:
    made = post(f"{V1}/content/{page}/label", json=[{"prefix": "global", "name": name}])
    return int(made["results"][0]["id"])
