"""confluence-cloud-python: an OAuth app on v1's routes, at the gateway without /wiki."""

from sigconfluence.client import Client
from tests.stress.third_party_clients.steps import Refused, read_scene, step

scene = read_scene()
api_url, _, cloud_id = scene.gateway_url.partition("/ex/confluence/")
Client.BASE_URL = f"{api_url}/ex/confluence"
client = Client("an id", "a secret")
client.set_access_token(scene.access_token)
client.set_cloud_id(cloud_id)
gone = Refused("removed", "v1's content routes are gone for OAuth")

step("read spaces", client.spaces.get_spaces, gone)
step("read contents", client.contents.get_contents, gone)
step(
    "search contents",
    lambda: client.contents.search_for_contents_using_cql({"cql": "type=page"}),
    Refused("UnknownError", "the route takes no POST"),
)
