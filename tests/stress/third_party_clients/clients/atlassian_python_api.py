"""atlassian-python-api 5: v2 at the site with an API token, and at the gateway with OAuth."""

from typing import Any

from atlassian import Confluence
from tests.stress.third_party_clients.steps import Refused, read_scene, step

scene = read_scene()
NO_BODIES = Refused("HTTPError", "v2 does not know the body-format none")
PROPERTY_KEYS = Refused("Error", "v2 takes the ids of properties, not their keys")
NO_LABELS = Refused("HTTPError", "v2 cannot add labels")
NO_ROUTE = Refused("404", "v2 has no such route")


def everyday(door: str, client: Any) -> None:
    """Do the same steps through one door."""
    title = f"Plan through the {door}"

    def do(name: str, action: Any, expected: object = ...) -> Any:
        return step(f"{name} ({door})", action, expected)

    space = do("read a space", lambda: client.get_space_by_key("DOCS"))
    page = do("create a page", lambda: client.create_page(space["id"], title, "<p>Hi</p>"))
    id = page["id"]
    do(
        "read it",
        lambda: client.get_page_by_id(id, body_format="storage")["body"]["storage"]["value"],
        "<p>Hi</p>",
    )
    do(
        "find it by title",
        lambda: client.get_page_by_title("DOCS", title)["results"][0]["id"] == id,
        True,
    )
    do("update it unprepared", lambda: client.update_page(id, title, "<p>Ho</p>"), NO_BODIES)
    do(
        "update it",
        lambda: client.update_page(id, title, "<p>Ho</p>", status="current", version=1)["version"][
            "number"
        ],
        2,
    )
    do("list versions", lambda: len(client.get_all_page_versions(id)), 2)
    child = do(
        "create a child",
        lambda: client.create_page(space["id"], f"{title}, part", "<p/>", parent_id=id),
    )
    do(
        "list children",
        lambda: [row["id"] for row in client.get_child_pages(id)] == [child["id"]],
        True,
    )
    do("list pages", lambda: client.get_pages(space_id=space["id"]), NO_BODIES)
    do(
        "list pages with bodies, one a request",
        lambda: len(client.get_pages(space_id=space["id"], body_format="storage", limit=1)) > 1,
        True,
    )
    do(
        "set a property",
        lambda: client.create_page_property(id, "k", {"deep": 1})["value"],
        {"deep": 1},
    )
    do("read properties", lambda: [row["key"] for row in client.get_page_properties(id)], ["k"])
    do("change the property", lambda: client.update_page_property(id, "k", 2), PROPERTY_KEYS)
    do("delete the property", lambda: client.delete_page_property(id, "k"), PROPERTY_KEYS)
    do("label it", lambda: client.add_page_label(id, "red"), NO_LABELS)
    do("read labels", lambda: client.get_page_labels(id), [])
    do("comment on it", lambda: client.create_page_footer_comment(id, "<p>Why?</p>"), NO_ROUTE)
    do("read comments", lambda: client.get_page_footer_comments(id), [])
    do("search by CQL", lambda: client.search("", cql=f"id = {id}"), NO_ROUTE)
    do("delete it", lambda: client.delete_page(id))
    do("read the trash", lambda: client.get_page_by_id(id)["status"], "trashed")


sign_in = {"username": scene.email, "password": scene.api_token}
everyday("site", Confluence(url=f"{scene.site_url}/wiki", api_version=2, **sign_in))
everyday("gateway", Confluence(url=scene.gateway_url, api_version=2, token=scene.access_token))
