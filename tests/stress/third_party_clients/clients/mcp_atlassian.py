"""mcp-atlassian: its MCP server, with the calls of an agent."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

import httpx
from fastmcp import Client
from fastmcp.client.transports import StdioTransport
from tests.stress.third_party_clients.steps import Refused, read_scene, step

scene = read_scene()
SITE = {
    "CONFLUENCE_URL": f"{scene.site_url}/wiki",
    "CONFLUENCE_USERNAME": scene.email,
    "CONFLUENCE_API_TOKEN": scene.api_token,
    "MCP_ALLOWED_URL_DOMAINS": "127.0.0.1",
    "TOOLSETS": "all",
}
# It tells the cloud by its address.
MAIN = (
    "import mcp_atlassian, mcp_atlassian.confluence.config as config\n"
    "config.is_atlassian_cloud_url = lambda url: True\n"
    "mcp_atlassian.main()"
)
file = Path(scene.folder, "a.txt")
file.write_text("hello")


def start() -> tuple[str, str]:
    """Read the ids of the home page and of the account, which no tool tells."""
    with httpx.Client(auth=(scene.email, scene.api_token), trust_env=False) as site:
        spaces = site.get(f"{scene.site_url}/wiki/api/v2/spaces?keys=DOCS").json()["results"]
        current = site.get(f"{scene.site_url}/wiki/rest/api/user/current").json()
    return spaces[0]["homepageId"], current["accountId"]


def everyday(loop: asyncio.AbstractEventLoop, client: Client) -> None:
    """Do what an agent does."""

    def call(tool: str, **arguments: Any) -> Any:
        called = client.call_tool(f"confluence_{tool}", arguments)
        content = loop.run_until_complete(called).content[0]
        text = getattr(content, "text", None) or str(content)
        told = json.loads(text) if text[:1] in "[{" else text
        if isinstance(told, dict) and told.get("success") is False:
            raise RuntimeError(text)
        return told

    page = step(
        "create a page",
        lambda: call(
            "create_page", space_key="DOCS", title="Plan", content="# Food\n\nBring *cake*"
        ),
    )
    id = page["page"]["id"]
    step("read it", lambda: "cake" in str(call("get_page", page_id=id)), True)
    step(
        "find it by title",
        lambda: "cake" in str(call("get_page", title="Plan", space_key="DOCS")),
        True,
    )
    step(
        "update it",
        lambda: call("update_page", page_id=id, title="Plan", content="# Food\n\nSalad"),
    )
    step(
        "update a section",
        lambda: call("update_page_section", page_id=id, heading_text="Food", new_content="Soup"),
    )
    step("see the result", lambda: "Soup" in str(call("get_page", page_id=id)), True)
    step(
        "read an old version",
        lambda: "cake" in str(call("get_page_history", page_id=id, version=1)),
        True,
    )
    step(
        "compare versions",
        lambda: "cake" in str(call("get_page_diff", page_id=id, from_version=1, to_version=2)),
        True,
    )
    child = step(
        "create a child",
        lambda: call("create_page", space_key="DOCS", title="Part", content="x", parent_id=id),
    )["page"]["id"]
    step("list children", lambda: "Part" in str(call("get_page_children", parent_id=id)), True)
    step(
        "show the tree", lambda: "Part" in str(call("get_space_page_tree", space_key="DOCS")), True
    )
    step("search by CQL", lambda: "Part" in str(call("search", query='title = "Part"')), True)
    step("search for words", lambda: "Plan" in str(call("search", query="Soup")), True)
    step("label it", lambda: "red" in str(call("add_label", page_id=id, name="red")), True)
    step("read labels", lambda: "red" in str(call("get_labels", page_id=id)), True)
    comment = step("comment on it", lambda: call("add_comment", page_id=id, body="Why?"))
    step(
        "reply",
        lambda: call("reply_to_comment", comment_id=comment["comment"]["id"], body="So")["success"],
        True,
    )
    step(
        "comment on a word",
        lambda: call(
            "add_inline_comment",
            page_id=id,
            body="Hot?",
            text_selection="Soup",
            text_selection_match_count=1,
            text_selection_match_index=0,
        )["success"],
        True,
    )
    step("read comments", lambda: "Why?" in str(call("get_comments", page_id=id)), True)
    step(
        "read inline comments", lambda: "Hot?" in str(call("get_inline_comments", page_id=id)), True
    )
    step("attach a file", lambda: call("upload_attachment", content_id=id, file_path="a.txt"))
    attachment = step("list attachments", lambda: call("get_attachments", content_id=id))
    attachment_id = attachment["attachments"][0]["id"]
    step(
        "download it",
        lambda: call("download_attachment", attachment_id=attachment_id),
        Refused("Failed to download", "the client follows no redirect to a loopback address"),
    )
    step("delete it", lambda: call("delete_attachment", attachment_id=attachment_id))
    step("read restrictions", lambda: call("get_page_restrictions", page_id=id))
    step(
        "restrict it",
        lambda: call("set_page_restrictions", page_id=id, read_users=[me], edit_users=[me]),
    )
    step(
        "move it",
        lambda: call("move_page", page_id=child, target_parent_id=home),
        Refused("movepage.action", "a page for browsers, not the API"),
    )
    step(
        "copy it",
        lambda: call(
            "copy_page", source_page_id=child, destination_space_key="DOCS", new_title="Part 2"
        ),
    )
    step("delete the page", lambda: call("delete_page", page_id=child))


home, me = start()
environment = {**os.environ, **SITE, "HOME": scene.folder}
transport = StdioTransport(sys.executable, ["-c", MAIN], env=environment, cwd=scene.folder)
with asyncio.Runner() as runner:
    loop = runner.get_loop()
    client = Client(transport)
    runner.run(client.__aenter__())
    everyday(loop, client)
    runner.run(client.__aexit__(None, None, None))
