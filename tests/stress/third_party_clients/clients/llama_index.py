"""llama-index's reader, with which pages get into an index."""

from typing import Any

import httpx
from llama_index.readers.confluence import ConfluenceReader
from tests.stress.third_party_clients.steps import read_scene, step

scene = read_scene()
auth = (scene.email, scene.api_token)


def write(method: str, path: str, **request: Any) -> Any:
    """Make what is to be loaded, as the reader only reads."""
    url = f"{scene.site_url}/wiki{path}"
    response = httpx.request(method, url, auth=auth, trust_env=False, **request)
    response.raise_for_status()
    return response.json()


def load(**options: Any) -> list[str]:
    """Load documents; return their titles."""
    reader = ConfluenceReader(
        base_url=f"{scene.site_url}/wiki", user_name=scene.email, password=scene.api_token
    )
    return sorted(document.metadata["title"] for document in reader.load_data(**options))


def create(title: str, parent: str) -> str:
    """Create a page; return its id."""
    body = {"representation": "storage", "value": f"<p>{title}</p>"}
    sent = {"spaceId": space["id"], "title": title, "parentId": parent, "body": body}
    return write("POST", "/api/v2/pages", json=sent)["id"]


space = write("GET", "/api/v2/spaces?keys=DOCS")["results"][0]
folder = write("POST", "/api/v2/folders", json={"spaceId": space["id"], "title": "Old"})["id"]
inside = create("Inside", folder)
deep = create("Deep", inside)
sub = {"spaceId": space["id"], "title": "Sub", "parentId": folder}
below = create("Below", write("POST", "/api/v2/folders", json=sub)["id"])
write("POST", f"/rest/api/content/{deep}/label", json=[{"prefix": "global", "name": "red"}])

step(
    "load a space",
    lambda: {"Below", "Deep", "Inside"} <= set(load(space_key="DOCS", max_num_results=100)),
    True,
)
step("load by ids", lambda: load(page_ids=[deep]), ["Deep"])
step(
    "load by ids with children",
    lambda: load(page_ids=[inside], include_children=True),
    ["Deep", "Inside"],
)
step("load a folder", lambda: load(folder_id=folder), ["Below", "Deep", "Inside"])
step("load by label", lambda: load(label="red"), ["Deep"])
step("load by CQL", lambda: load(cql="type = page and title = 'Deep'"), ["Deep"])
step("load two", lambda: len(load(space_key="DOCS", max_num_results=2)), 2)
