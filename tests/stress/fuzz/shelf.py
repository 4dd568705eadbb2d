"""What lies in the sandbox while it is fuzzed, and the ids under which requests find it."""

import httpx
from tests.sandbox.wire import HOME_ID, SPACE_ID, V1, V2, storage

from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.users.accounts import USERS_GROUP_ID

EACH = 5
CUSTOM_TYPE = "ac:acme-notes:note"
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
        return _fill(client, sandbox.account_id)


def _fill(client: httpx.Client, account_id: str) -> Words:
    pages = [int(HOME_ID)] + [_content(client, "pages", f"Page {n}") for n in range(EACH)]
    posts = [_content(client, "blogposts", f"News {n}") for n in range(EACH)]
    nodes = {
        kind: [_content(client, kind, f"Shelf {n}") for n in range(EACH)]
        for kind in ("folders", "whiteboards", "databases", "embeds")
    }
    attachments = [_attachment(client, page) for page in pages]
    footer = [_comment(client, "footer-comments", pageId=str(page)) for page in pages]
    marks = {"textSelection": "Once", "textSelectionMatchCount": 1, "textSelectionMatchIndex": 0}
    inline = [
        _comment(client, "inline-comments", pageId=str(page), inlineCommentProperties=marks)
        for page in pages[1:]
    ]
    custom = [_custom_content(client, page) for page in pages]
    owners = {
        "pages": pages,
        "blogposts": posts,
        **nodes,
        "attachments": attachments,
        "comments": [*footer, *inline],
        "custom-content": custom,
        "spaces": [int(SPACE_ID)],
    }
    properties = {
        f"{kind}-properties": [_property(client, f"{kind}/{id_}") for id_ in ids]
        for kind, ids in owners.items()
    }
    labels = [_label(client, page, f"label-{page}") for page in pages]
    task = _post(client, f"{V1}/content/archive", json={"pages": [{"id": pages[-1]}]})
    listed = client.get(f"{V2}/tasks").json()["results"]
    template = {"name": "Report", "templateType": "page", "body": {"storage": storage("<p />")}}
    templates = [_post(client, f"{V1}/template", json=template)["templateId"] for _ in range(EACH)]
    doomed = [
        _content(client, kind, f"Old {n}") for kind in ("pages", "blogposts") for n in range(99)
    ]
    doomed_keys = [
        _post(client, f"{V2}/spaces", json={"key": f"OLD{n}", "name": "Old"})["key"]
        for n in range(9)
    ]
    doomed_comments = [_comment(client, "footer-comments", pageId=HOME_ID) for _ in range(99)]
    contents = [*pages, *posts, *footer, *inline]
    combinations = f"{V2}/space-permissions/transition/combinations"
    transition = _post(client, combinations)["taskId"]
    drafts = [str(_content(client, "pages", f"Draft {n}", status="draft")) for n in range(99)]
    return {
        **owners,
        **properties,
        "footer-comments": footer,
        "inline-comments": inline,
        "contents": [*map(str, contents), *attachments],
        "page-texts": list(map(str, pages)),
        "labels": labels,
        "label-names": [f"label-{page}" for page in pages],
        "tasks": [int(row["id"]) for row in listed],
        "long-tasks": [task["id"]],
        "templates": templates,
        "transitions": [transition],
        "drafts": drafts,
        "custom-types": [CUSTOM_TYPE],
        "relations": ["favourite", "like", "part-of"],
        "ends": [HOME_ID, "DOCS", account_id, "current"],
        "space-texts": [SPACE_ID],
        "space-keys": ["DOCS"],
        "doomed": doomed,
        "doomed-comments": doomed_comments,
        "doomed-space-keys": doomed_keys,
        "groups": [USERS_GROUP_ID],
        "accounts": [account_id],
    }


def _post(client: httpx.Client, path: str, **sent: object) -> dict:
    response = client.post(path, **sent)
    assert response.is_success, response.text
    return response.json()


def _content(client: httpx.Client, kind: str, title: str, **fields: object) -> int:
    body = storage(f"<p>Once</p>{TASKS}")
    sent = {"spaceId": SPACE_ID, "title": title, "body": body, **fields}
    return int(_post(client, f"{V2}/{kind}", json=sent)["id"])


def _custom_content(client: httpx.Client, page: int) -> int:
    body = {"representation": "raw", "value": '{"a": 1}'}
    sent = {"type": CUSTOM_TYPE, "pageId": str(page), "title": "Note", "body": body}
    return int(_post(client, f"{V2}/custom-content", json=sent)["id"])


def _attachment(client: httpx.Client, page: int) -> str:
    files = {"file": ("a.txt", b"hello", "text/plain")}
    return str(
        _post(client, f"{V1}/content/{page}/child/attachment", files=files)["results"][0]["id"]
    )


def _comment(client: httpx.Client, kind: str, **target: object) -> int:
    return int(_post(client, f"{V2}/{kind}", json={"body": storage("<p>Why?</p>"), **target})["id"])


def _property(client: httpx.Client, owner: str) -> int:
    return int(
        _post(client, f"{V2}/{owner}/properties", json={"key": "state", "value": "red"})["id"]
    )


def _label(client: httpx.Client, page: int, name: str) -> int:
    made = _post(client, f"{V1}/content/{page}/label", json=[{"prefix": "global", "name": name}])
    return int(made["results"][0]["id"])
