"""langchain-community's loader, with which pages get into an index."""

from typing import Any

import httpx
from langchain_community.document_loaders import ConfluenceLoader
from langchain_community.document_loaders.confluence import ContentFormat
from tests.stress.third_party_clients.steps import read_scene, step

scene = read_scene()
auth = (scene.email, scene.api_token)


def load(**options: Any) -> list[str]:
    """Load documents; return the first line of each."""
    loader = ConfluenceLoader(
        url=f"{scene.site_url}/wiki", username=scene.email, api_key=scene.api_token, **options
    )
    return sorted(document.page_content.strip().split("\n")[0] for document in loader.load())


def write(method: str, path: str, **request: Any) -> Any:
    """Make what is to be loaded, as the loader only reads."""
    url = f"{scene.site_url}/wiki{path}"
    response = httpx.request(method, url, auth=auth, trust_env=False, **request)
    response.raise_for_status()
    return response.json()


space = write("GET", "/api/v2/spaces?keys=DOCS")["results"][0]
ids = []
for number in range(3):
    body = {"representation": "storage", "value": f"<p>Text {number}</p>"}
    sent = {"spaceId": space["id"], "title": f"Page {number}", "body": body}
    ids.append(write("POST", "/api/v2/pages", json=sent)["id"])
write("POST", f"/rest/api/content/{ids[0]}/label", json=[{"prefix": "global", "name": "red"}])

step("load by ids", lambda: load(page_ids=ids[:2]), ["Text 0", "Text 1"])
step(
    "load a space, two pages a request",
    lambda: load(space_key="DOCS", limit=2)[:3],
    ["Text 0", "Text 1", "Text 2"],
)
step("load by label", lambda: load(space_key="DOCS", label="red")[0], "Text 0")
step(
    "load by CQL, one page a request",
    lambda: load(cql="type = page and title ~ 'Page*'", limit=1),
    ["Text 0", "Text 1", "Text 2"],
)
step(
    "load the rendered form",
    lambda: load(page_ids=ids, content_format=ContentFormat.VIEW)[0],
    "Text 0",
)
step(
    "load with labels and comments",
    lambda: load(page_ids=ids, include_labels=True, include_comments=True)[0],
    "Text 0",
)
step(
    "load archived spaces as well",
    lambda: len(load(cql="type = page", include_archived_content=True)) > 2,
    True,
)
step(
    "load by ids, unrestricted ones",
    lambda: load(page_ids=ids, include_restricted_content=False)[0],
    "Text 0",
)
