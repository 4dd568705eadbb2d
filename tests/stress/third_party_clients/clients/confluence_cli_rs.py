"""confluence-cli of R. Benko, written in Rust: pages, labels, comments and files."""

import json
import re
from pathlib import Path
from typing import Any

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
(folder / "a.txt").write_text("hello")
SETTINGS = {
    "CONFLUENCE_DOMAIN": scene.site_url,
    "CONFLUENCE_EMAIL": scene.email,
    "CONFLUENCE_USERNAME": scene.email,
    "CONFLUENCE_API_TOKEN": scene.api_token,
    "CONFLUENCE_TOKEN_KIND": "classic",
    "CONFLUENCE_PROVIDER": "cloud",
}


def confluence(*arguments: str) -> Any:
    """Run the command; return its JSON."""
    told = run("confluence", "--output", "json", "--yes", *arguments, **SETTINGS)
    return json.loads(told) if told.strip() else None


step("list spaces", lambda: confluence("space", "list"))
page = step(
    "create a page",
    lambda: confluence(
        "page", "create", "Plan", "DOCS", "--body", "# Bring *cake*", "--label", "blue"
    ),
)
step("read it", lambda: "cake" in str(confluence("page", "get", "DOCS:Plan", "--show-body")), True)
step("update it", lambda: confluence("page", "update", "DOCS:Plan", "--body", "Salad"))
step(
    "create a child",
    lambda: confluence("page", "create", "Part", "DOCS", "--body", "x", "--parent", "DOCS:Plan"),
)
step("list pages", lambda: "Part" in str(confluence("page", "list", "DOCS")), True)
step("show the tree", lambda: "Part" in str(confluence("page", "tree", "DOCS:Plan")), True)
step("label it", lambda: confluence("label", "add", "DOCS:Plan", "red"))
step("read labels", lambda: "blue" in str(confluence("label", "list", "DOCS:Plan")), True)
step("take the label off", lambda: confluence("label", "remove", "DOCS:Plan", "red"))
step("comment on it", lambda: confluence("comment", "add", "DOCS:Plan", "--body", "Why?"))
step("read comments", lambda: "Why?" in str(confluence("comment", "list", "DOCS:Plan")), True)
step("set a property", lambda: confluence("property", "set", "DOCS:Plan", "k", "[1]"))
step("change the property", lambda: confluence("property", "set", "DOCS:Plan", "k", "[2]"))
step("read the property", lambda: confluence("property", "get", "DOCS:Plan", "k"))
step("delete the property", lambda: confluence("property", "delete", "DOCS:Plan", "k"))
step("attach a file", lambda: confluence("attachment", "upload", "DOCS:Plan", "--file", "a.txt"))
attachment = step(
    "list attachments",
    lambda: re.search(r"att\d+", str(confluence("attachment", "list", "DOCS:Plan"))).group(),
)
step("download it", lambda: confluence("attachment", "download", "DOCS:Plan", attachment, "b.txt"))
step("the same bytes", (folder / "b.txt").read_text, "hello")
step("search for words", lambda: "Plan" in str(confluence("search", "Salad")), True)
step("search by CQL", lambda: "Part" in str(confluence("search", "--cql", 'title = "Part"')), True)
step("export the space", lambda: confluence("pull", "space", "DOCS", "pulled"))
step("create a blog post", lambda: confluence("blog", "create", "News", "DOCS", "--body", "x"))
step("move it", lambda: confluence("page", "move", "DOCS:Part", "DOCS:Docs Home"))
step("delete it", lambda: confluence("page", "delete", "DOCS:Part"))
