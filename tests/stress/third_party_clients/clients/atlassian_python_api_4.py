"""atlassian-python-api 4 as scripts use it: an API token at the site, v1 throughout."""

from pathlib import Path
from typing import Any

from atlassian import Confluence
from tests.stress.third_party_clients.steps import Refused, read_scene, step

scene = read_scene()
client: Any = Confluence(
    url=f"{scene.site_url}/wiki", username=scene.email, password=scene.api_token, cloud=True
)
oauth: Any = Confluence(url=f"{scene.gateway_url}/wiki", token=scene.access_token, cloud=True)
home = str(client.get_space("DOCS", expand="homepage")["homepage"]["id"])
file = Path(scene.folder, "a.txt")
file.write_text("hello")

step("list spaces", client.get_all_spaces)
page: Any = step("create a page", lambda: client.create_page("DOCS", "Grill plan", "<p>Hi</p>"))
id = page["id"]
step(
    "read it",
    lambda: client.get_page_by_id(id, expand="body.storage")["body"]["storage"]["value"],
    "<p>Hi</p>",
)
step("find it by title", lambda: client.get_page_id("DOCS", "Grill plan") == id, True)
step("update it", lambda: client.update_page(id, "Grill plan", "<p>Ho</p>")["version"]["number"], 2)
step(
    "append to it", lambda: client.append_page(id, "Grill plan", "<p>!</p>")["version"]["number"], 3
)
step(
    "walk children",
    lambda: [row["id"] for row in client.get_page_child_by_type(home)] == [id],
    True,
)
step("label it", lambda: client.set_page_label(id, "red"))
step("read labels", lambda: [row["name"] for row in client.get_page_labels(id)["results"]], ["red"])
step(
    "search by CQL",
    lambda: client.cql('label = "red"')["results"][0]["content"]["id"] == id,
    True,
)
step("take the label off", lambda: client.remove_page_label(id, "red"))
step(
    "attach a file",
    lambda: client.attach_file(str(file), page_id=id)["results"][0]["title"],
    "a.txt",
)
step("attach it again", lambda: client.attach_file(str(file), page_id=id)["title"], "a.txt")
step("list attachments", lambda: client.get_attachments_from_content(id)["size"], 1)
step("download them", lambda: client.download_attachments_from_page(id, path=str(file.parent)))
step("comment on it", lambda: client.add_comment(id, "<p>Why?</p>")["type"], "comment")
step("read comments", lambda: client.get_page_comments(id)["size"], 1)
step("set a property", lambda: client.set_page_property(id, {"key": "k", "value": 1})["value"], 1)
step("read the property", lambda: client.get_page_property(id, "k")["value"], 1)
step(
    "read restrictions",
    lambda: client.get_all_restrictions_for_content(id)["read"]["operation"],
    "read",
)
step(
    "move it",
    lambda: client.move_page("DOCS", id, home),
    Refused("404", "a page for browsers, not the API"),
)
step("read the history", lambda: client.history(id)["latest"], True)
step("delete it", lambda: client.remove_page(id), None)
step(
    "read it after that",
    lambda: client.get_page_by_id(id),
    Refused("no content with the given id", "v1 does not show what is in the trash"),
)
step(
    "read a page with OAuth",
    lambda: oauth.get_page_by_id(home),
    Refused("endpoint has been removed", "v1's content routes are gone for OAuth"),
)
step("search with OAuth", lambda: oauth.cql("type = page")["size"], 2)
