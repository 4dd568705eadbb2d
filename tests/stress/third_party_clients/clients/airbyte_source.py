"""airbyte-source-confluence: everything of v1 into a data warehouse, with many expansions."""

import json
import sys
from pathlib import Path
from typing import Any

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
config = {
    "domain_name": scene.tls_url.removeprefix("https://"),
    "email": scene.email,
    "api_token": scene.api_token,
}
(folder / "config.json").write_text(json.dumps(config))
# It trusts what certifi says, whatever the environment says, and some of its threads never end.
MAIN = """
import certifi, os, sys
certifi.where = lambda: os.environ["SSL_CERT_FILE"]
from source_confluence.run import run
run()
sys.stdout.flush()
os._exit(0)
"""


def source(*arguments: str) -> list[dict[str, Any]]:
    """Run the command; return its messages."""
    told = run(sys.executable, "-c", MAIN, *arguments, "--config", "config.json")
    return [json.loads(line) for line in told.splitlines() if line.startswith("{")]


def read(name: str) -> list[dict[str, Any]]:
    """Read a stream to its end; return the records."""
    (stream,) = [stream for stream in streams if stream["name"] == name]
    wanted = {"stream": stream, "sync_mode": "full_refresh", "destination_sync_mode": "overwrite"}
    (folder / "catalog.json").write_text(json.dumps({"streams": [wanted]}))
    messages = source("read", "--catalog", "catalog.json")
    return [message["record"]["data"] for message in messages if message["type"] == "RECORD"]


step("check the connection", lambda: source("check")[-1]["connectionStatus"]["status"], "SUCCEEDED")
streams = step("discover streams", lambda: source("discover")[-1]["catalog"]["streams"])
for name, least in (("space", 2), ("pages", 1), ("blog_posts", 0), ("group", 1), ("audit", 1)):
    step(f"read {name}", lambda name=name, least=least: len(read(name)) >= least, True)
