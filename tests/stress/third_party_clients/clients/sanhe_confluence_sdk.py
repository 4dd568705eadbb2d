"""sanhe-confluence-sdk: v2 with classes for each request and response."""

from sanhe_confluence_sdk.api import Confluence, m, paginate
from tests.stress.third_party_clients.steps import read_scene, step

scene = read_scene()
client = Confluence(url=scene.site_url, username=scene.email, password=scene.api_token)


def call(name: str, path: object = None, query: object = None, body: object = None):
    """Build the request of that name from its parts, and send it."""
    parts = {"path_params": ("PathParams", path), "query_params": ("QueryParams", query)}
    parts["body_params"] = ("BodyParams", body)
    request = getattr(m, f"{name}Request")
    given = {
        field: getattr(m, f"{name}Request{suffix}")(**values)
        for field, (suffix, values) in parts.items()
        if values
    }
    return request(**given).sync(client)


def storage(value: str) -> dict[str, str]:
    """Make the body of a page."""
    return {"representation": "storage", "value": value}


space = step("read spaces", lambda: call("GetSpaces", query={"keys": ["DOCS"]}).results[0])
page = step(
    "create a page",
    lambda: call(
        "CreatePage", body={"space_id": space.id, "title": "Plan", "body": storage("<p>Hi</p>")}
    ),
)
id = int(page.id)
step(
    "read it",
    lambda: call("GetPage", {"id": id}, {"body_format": "storage"}).body.storage.value,
    "<p>Hi</p>",
)
step(
    "update it",
    lambda: (
        call(
            "UpdatePage",
            {"id": id},
            body={
                "id": page.id,
                "status": "current",
                "title": "Plan",
                "body": storage("<p>Ho</p>"),
                "version": {"number": 2},
            },
        ).version.number
    ),
    2,
)
step(
    "rename it",
    lambda: (
        call("UpdatePageTitle", {"id": id}, body={"status": "current", "title": "Plan B"}).title
    ),
    "Plan B",
)
step(
    "list pages, one a request",
    lambda: [
        row.title
        for response in paginate(
            client, m.GetPagesRequest(), m.GetPagesResponse, page_size=1, max_items=10
        )
        for row in response.results
    ][-1],
    "Plan B",
)
step(
    "list pages of the space",
    lambda: len(call("GetPagesInSpace", {"id": int(space.id)}).results),
    2,
)
folder = step(
    "create a folder", lambda: call("CreateFolder", body={"space_id": space.id, "title": "Old"})
)
step("read the folder", lambda: call("GetFolder", {"id": int(folder.id)}).title, "Old")
step("its children", lambda: call("GetFolderDirectChildren", {"id": int(folder.id)}).results, [])
step(
    "children of the home page",
    lambda: len(call("GetDirectPageChildren", {"id": int(space.homepageId)}).results) > 0,
    True,
)
step(
    "descendants of the home page",
    lambda: len(call("GetPageDescendants", {"id": int(space.homepageId)}).results) > 0,
    True,
)
step("read labels", lambda: call("GetLabelsForPage", {"id": id}).results, [])
step("delete the folder", lambda: call("DeleteFolder", {"id": int(folder.id)}))
step("delete the page", lambda: call("DeletePage", {"id": id}))
