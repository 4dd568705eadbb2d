"""atlassian-python-api as scripts use it: an API token at the site, v1 throughout."""

import tempfile
from pathlib import Path
from typing import Any

from atlassian import Confluence
from tests.stress.third_party_clients.scene import read_scene, tell

scene = read_scene()
client: Any = Confluence(
    url=f"{scene.site_url}/wiki", username=scene.email, password=scene.api_token, cloud=True
)
oauth: Any = Confluence(url=f"{scene.gateway_url}/wiki", token=scene.access_token, cloud=True)
home = str(client.get_space("DOCS", expand="homepage")["homepage"]["id"])
file = Path(tempfile.mkdtemp(), "a.txt")
file.write_text("hello")

tell("list spaces", client.get_all_spaces)
page: Any = tell("create a page", lambda: client.create_page("DOCS", "Grill plan", "<p>Hi</p>"))
id = page["id"]
tell("read it", lambda: client.get_page_by_id(id, expand="body.storage")["body"]["storage"])
tell("find it by title", lambda: client.get_page_id("DOCS", "Grill plan") == id)
tell("update it", lambda: client.update_page(id, "Grill plan", "<p>Ho</p>")["version"]["number"])
tell("append to it", lambda: client.append_page(id, "Grill plan", "<p>!</p>")["version"]["number"])
tell("walk children", lambda: [row["id"] for row in client.get_page_child_by_type(home)] == [id])
tell("label it", lambda: client.set_page_label(id, "red"))
tell("read labels", lambda: [row["name"] for row in client.get_page_labels(id)["results"]])
tell("search by CQL", lambda: client.cql('label = "red"')["results"][0]["content"]["id"] == id)
tell("take the label off", lambda: client.remove_page_label(id, "red"))
tell("attach a file", lambda: client.attach_file(str(file), page_id=id)["results"][0]["title"])
tell("attach it again", lambda: client.attach_file(str(file), page_id=id)["title"])
tell("list attachments", lambda: client.get_attachments_from_content(id)["size"])
tell("download them", lambda: client.download_attachments_from_page(id, path=str(file.parent)))
tell("comment on it", lambda: client.add_comment(id, "<p>Why?</p>")["type"])
tell("read comments", lambda: client.get_page_comments(id)["size"])
tell("set a property", lambda: client.set_page_property(id, {"key": "k", "value": 1})["value"])
tell("read the property", lambda: client.get_page_property(id, "k")["value"])
tell("move it", lambda: client.move_page("DOCS", id, home))
tell("read the history", lambda: client.history(id)["latest"])
tell("delete it", lambda: client.remove_page(id))
tell("read it after that", lambda: client.get_page_by_id(id))
tell("read a page with OAuth", lambda: oauth.get_page_by_id(home))
tell("search with OAuth", lambda: oauth.cql("type = page")["size"])
