"""confluence-as: commands for agents that send v1 and v2 operations by their names."""

import json
from pathlib import Path
from typing import Any

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
SETTINGS = {
    "CONFLUENCE_SITE_URL": scene.tls_url,
    "CONFLUENCE_EMAIL": scene.email,
    "CONFLUENCE_API_TOKEN": scene.api_token,
    "CONFLUENCE_ALLOW_SITE_OPERATIONS": "true",
    "CONFLUENCE_ALLOWED_SPACES": "DOCS",
}


def call(operation: str, *options: str) -> Any:
    """Send an operation; return what came back."""
    command = ("confluence-as", "api", "call", operation, *options, "--format", "json")
    told = run(*command, **SETTINGS)
    return json.loads(told) if told.strip() else None


def body(content: object) -> tuple[str, str]:
    """Write the body of a request to a file."""
    (folder / "body.json").write_text(json.dumps(content))
    return "--body", "@body.json"


def fields(**values: str) -> list[str]:
    """Spell out the fields of a body."""
    return [word for name, value in values.items() for word in ("--field", f"{name}={value}")]


space = step("read spaces", lambda: call("getSpaces", "--keys", "DOCS")["results"][0])
page = step(
    "create a page",
    lambda: call(
        "createPage", "--space", "DOCS", "--space-key", "DOCS", *fields(title="Plan", body="# Plan")
    ),
)
id = page["id"]
step(
    "read it",
    lambda: (
        "Plan"
        in call("getPageById", "--id", id, "--body-format", "storage")["body"]["storage"]["value"]
    ),
    True,
)
changed = {
    "id": id,
    "status": "current",
    "title": "Plan B",
    "version": {"number": 2},
    "body": {"representation": "storage", "value": "<p>Ho</p>"},
}
step(
    "update it",
    lambda: call("updatePage", "--id", id, *body(changed), "--confirm")["version"]["number"],
    2,
)
label = [{"prefix": "global", "name": "red"}]
step("label it", lambda: call("addLabelsToContent", "--id", id, *body(label))["size"], 1)
step("read labels", lambda: call("getPageLabels", "--id", id, "--all")[0]["name"], "red")
comment = {"pageId": id, "body": {"representation": "storage", "value": "<p>Why?</p>"}}
step("comment on it", lambda: call("createFooterComment", *body(comment))["pageId"] == id, True)
step("read comments", lambda: len(call("getPageFooterComments", "--id", id, "--all")), 1)
step("search by CQL", lambda: call("searchByCQL", "--cql", f"id = {id}")["size"], 1)
step("read who I am", lambda: call("getCurrentUser")["displayName"])
step("list versions", lambda: len(call("getPageVersions", "--id", id, "--all")), 2)
pages = {"pages": [{"id": id}]}
step("archive it", lambda: call("archivePages", *body(pages), "--confirm"))
step("delete it", lambda: call("deletePage", "--id", id, "--confirm"))
