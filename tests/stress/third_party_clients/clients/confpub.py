"""confpub: Markdown with checks before and after, over atlassian-python-api."""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from tests.stress.third_party_clients.steps import DOCUMENTS, read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
copy = shutil.copytree(DOCUMENTS, folder / "documents")
SETTINGS = {
    "CONFPUB_URL": f"{scene.site_url}/wiki",
    "CONFPUB_USER": scene.email,
    "CONFPUB_TOKEN": scene.api_token,
    "CONFPUB_SPACE": "DOCS",
}
# It tells the cloud by its address.
MAIN = (
    "import confpub.cli, confpub.config as config\n"
    "for name in dir(config):\n"
    "    if hasattr(kind := getattr(config, name), 'is_cloud'): kind.is_cloud = True\n"
    "confpub.cli.run()"
)


def confpub(*arguments: str) -> Any:
    """Run the command; return the result in its JSON."""
    told = json.loads(run(sys.executable, "-c", MAIN, *arguments, **SETTINGS))
    return told["result"]


step("list spaces", lambda: confpub("space", "list"))
page = step(
    "publish a page",
    lambda: confpub("page", "publish", str(copy / "plan.md"), "--parent", "Docs Home"),
)
id = json.dumps(page).split('"page_id": "')[1].split('"')[0]
here = ("--page-id", id)
step(
    "publish it again",
    lambda: confpub("page", "publish", str(copy / "plan.md"), *here, "--label", "red"),
)
step(
    "inspect it",
    lambda: "water" in json.dumps(confpub("page", "inspect", *here, "--format", "markdown")),
    True,
)
step("list pages", lambda: confpub("page", "list"))
step("list labels", lambda: "red" in json.dumps(confpub("label", "list", *here)), True)
step("take the label off", lambda: confpub("label", "remove", *here, "--label", "red"))
step("comment on it", lambda: confpub("comment", "add", *here, "--text", "Why?"))
step("read comments", lambda: "Why?" in json.dumps(confpub("comment", "list", *here)), True)
step("set a property", lambda: confpub("property", "set", *here, "--key", "k", "--value", "1"))
step("read properties", lambda: '"k"' in json.dumps(confpub("property", "list", *here)), True)
step("attach a file", lambda: confpub("attachment", "upload", str(copy / "dot.png"), *here))
saved = folder / "saved.png"
step(
    "download it",
    lambda: confpub(
        "attachment", "download", *here, "--filename", "dot.png", "--output", str(saved)
    ),
)
step("the same bytes", lambda: saved.read_bytes() == (copy / "dot.png").read_bytes(), True)
step("read the history", lambda: confpub("page", "history", *here))
step("read an old version", lambda: confpub("page", "version", *here, "--version-number", "1"))
step("search by CQL", lambda: confpub("search", "--cql", f"id = {id}"))
step(
    "pull the tree",
    lambda: confpub(
        "page", "pull", "--title", "Docs Home", "--recursive", "-o", str(folder / "pulled")
    ),
)
step("delete it", lambda: confpub("page", "delete", *here))
