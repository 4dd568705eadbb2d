"""airbyte-agent-confluence: typed reading for agents."""

import asyncio
from typing import Any

from airbyte_agent_confluence import ConfluenceConnector, connector
from airbyte_agent_confluence.models import ConfluenceAuthConfig
from tests.stress.third_party_clients.steps import read_scene, step

scene = read_scene()
# Made for sites of the cloud alone.
connector.ConfluenceConnectorModel.base_url = scene.site_url


async def ask(entity: str, action: str, **parameters: Any) -> Any:
    """Do one action as an agent does it."""
    auth = ConfluenceAuthConfig(username=scene.email, password=scene.api_token)
    client = ConfluenceConnector(auth_config=auth, subdomain="acme")
    return await getattr(getattr(client, entity), action)(**parameters)


def do(entity: str, action: str, **parameters: Any) -> Any:
    """Do one action."""
    return asyncio.run(ask(entity, action, **parameters))


spaces = step("list spaces", lambda: do("spaces", "list").data)
step("get a space", lambda: do("spaces", "get", id=spaces[0].id)["key"], spaces[0].key)
pages = step("list pages", lambda: do("pages", "list", limit=1, body_format="storage").data)
step("get a page", lambda: do("pages", "get", id=pages[0].id)["title"], pages[0].title)
step("list blog posts", lambda: do("blog_posts", "list").data, [])
step("list groups", lambda: len(do("groups", "list").data) > 0, True)
step("list the audit log", lambda: len(do("audit", "list").data) > 0, True)
