"""atlassian-cli: pages as documents of the editor on disk."""

import re
import sys
from pathlib import Path

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
SETTINGS = {
    "ATLASSIAN_URL": scene.site_url,
    "ATLASSIAN_EMAIL": scene.email,
    "ATLASSIAN_TOKEN": scene.api_token,
}
MAIN = "from atlassian_cli.confluence import main; main()"


def confluence(*arguments: str) -> str:
    """Run the command; return what it prints."""
    return run(sys.executable, "-c", MAIN, *arguments, **SETTINGS)


def created(printed: str) -> str:
    """Find the id in what the command prints."""
    return re.search(r"\d{5,}", printed).group()


id = step("create a page", lambda: created(confluence("create", "DOCS", "Plan", "--body", "Hi")))
step("download it", lambda: confluence("get", id))
document = next(folder.rglob(f"*{id}*.json"), None)
step("change it", lambda: document.write_text(document.read_text().replace('"Hi"', '"Ho"')))
step("upload it", lambda: confluence("put", id))
step("rename it", lambda: confluence("rename", id, "Plan B"))
child = step(
    "create a child", lambda: created(confluence("create", "DOCS", "Part", "--parent", id))
)
step("see what changed", lambda: confluence("changes", id))
step("search by CQL", lambda: "Plan B" in confluence("cql", f"id = {id}"), True)
step("download the space", lambda: confluence("sync", "DOCS"))
step("index the space", lambda: confluence("index", "--space", "DOCS"))
step("read comments", lambda: confluence("comments", id))
post = step(
    "create a blog post", lambda: created(confluence("blog-create", "DOCS", "News", "--body", "Hi"))
)
step("read the blog post", lambda: confluence("blog-get", post))
step("archive it", lambda: confluence("archive", child))
step("delete it", lambda: confluence("delete", id))
