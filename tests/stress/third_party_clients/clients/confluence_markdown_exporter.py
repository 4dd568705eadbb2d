"""confluence-markdown-exporter: pages, trees and spaces as Markdown files."""

import json
from pathlib import Path
from typing import Any

import requests
from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
session = requests.Session()
session.trust_env = False
session.auth = (scene.email, scene.api_token)


def write(path: str, **request: Any) -> Any:
    """Make what is to be exported, as the exporter only reads."""
    response = session.post(f"{scene.site_url}/wiki{path}", **request)
    response.raise_for_status()
    return response.json()


space = session.get(f"{scene.site_url}/wiki/api/v2/spaces?keys=DOCS").json()["results"][0]
body = {"representation": "storage", "value": "<p>Bring <strong>water</strong></p>"}
page = write("/api/v2/pages", json={"spaceId": space["id"], "title": "Plan", "body": body})
child = {"spaceId": space["id"], "title": "Part", "parentId": page["id"], "body": body}
write("/api/v2/pages", json=child)
write(
    f"/rest/api/content/{page['id']}/child/attachment",
    files={"file": ("a.txt", b"hello")},
    headers={"X-Atlassian-Token": "no-check"},
)


def export(api: dict[str, str], *what: str) -> list[str]:
    """Run the command; return the names of the files that it wrote."""
    target = folder / what[0]
    auth = {"confluence": {scene.gateway_url: api}}
    settings = {"auth": auth, "export": {"output_path": str(target), "attachments_export": "all"}}
    config = folder / "config.json"
    config.write_text(json.dumps(settings))
    run("cme", *what, CME_CONFIG_PATH=str(config), CME_NON_INTERACTIVE="1")
    return sorted(path.name for path in target.rglob("*.md"))


api_token = {"username": scene.email, "api_token": scene.api_token}
url = f"{scene.gateway_url}/wiki/spaces/DOCS"
where = f"{url}/pages/{page['id']}/Plan"
step("export a page", lambda: export(api_token, "pages", where), ["Plan.md"])
step(
    "export a tree",
    lambda: export(api_token, "pages-with-descendants", where),
    ["Part.md", "Plan.md"],
)
step("export a space", lambda: len(export(api_token, "spaces", url)) >= 3, True)
step("attachments are there", lambda: len(list(folder.rglob("*.txt"))) > 0, True)
step("export it all", lambda: len(export(api_token, "orgs", scene.gateway_url)) >= 3, True)
