"""atlassian-client: pages as Markdown for models, over atlassian-python-api."""

from atlassian_client.confluence import ConfluenceConfig, ConfluenceFetcher
from tests.stress.third_party_clients.steps import read_scene, step

scene = read_scene()
config = ConfluenceConfig(
    url=f"{scene.site_url}/wiki",
    auth_type="basic",
    username=scene.email,
    api_token=scene.api_token,
)
client = ConfluenceFetcher(config)

step("list spaces", lambda: client.get_spaces()["size"], 2)
page = step("create a page", lambda: client.create_page("DOCS", "Plan", "# Plan\n\nBuy *coal*."))
id = page.id
step("read it", lambda: "Buy" in client.get_page_content(id).content, True)
step("find it by title", lambda: client.get_page_by_title("DOCS", "Plan").id == id, True)
step("update it", lambda: client.update_page(id, "Plan", "Light it").version.number, 2)
child = step("create a child", lambda: client.create_page("DOCS", "Part", "Text", parent_id=id))
step("list children", lambda: [row.title for row in client.get_page_children(id)], ["Part"])
step("list ancestors", lambda: client.get_page_ancestors(child.id)[-1].title, "Plan")
step("list pages of the space", lambda: len(client.get_space_pages("DOCS")), 3)
step("search", lambda: [row.title for row in client.search('title = "Part"')], ["Part"])
step("read comments", lambda: client.get_page_comments(id), [])
step("delete it", lambda: client.delete_page(child.id), True)
