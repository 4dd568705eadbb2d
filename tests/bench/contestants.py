"""Who takes part, with which packages, and who cannot.

Left out, as they cannot do a task of the bench against an address of one's choice:

* confluence-cloud-python 1.1.2: its hosts are constants, and it knows v1's content only;
* pyconfluence 1.1.3: https and v1's content only, which returns 410 on the cloud;
* PythonConfluenceAPI 0.0.1rc6: v1's content only, and packaged for Python 2;
* atlassian-client 0.1.6: calls methods of atlassian-python-api that its present release lacks;
* mcp-atlassian: an application around atlassian-python-api.
"""

from __future__ import annotations

from tests.bench.contest import Contestant
from tests.bench.environments import Environment

# With what is below them, as its releases differ in speed, too.
_HTTPX = ("httpx==0.28.1", "httpcore==1.0.9", "h11==0.16.0", "anyio==4.16.0")
_REQUESTS = ("requests==2.34.2", "urllib3==2.8.0")

# One environment for both: the same httpx in the same place, and nothing that it could notice.
BARE = Environment("bare", (*_HTTPX, "attrs==26.1.0"), checkout=True)

_TASKS = ("read", "read_async", "read_all_at_once", "search", "walk", "upload", "download")
OURS = Contestant("confluence-connector", "by_connector", BARE, (*_TASKS, "walk_with_work"))
HTTPX = Contestant("httpx", "by_httpx", BARE, _TASKS)
# The most that the wire gives, to tell that the server is not what limits the others.
WIRE = Contestant("bare socket", "by_socket", BARE, ("upload", "download"))
PREFETCHED = Contestant("prefetched", "by_connector_prefetched", BARE, ("walk_with_work",))


def _peer(name: str, version: str, library: tuple[str, ...], *tasks: str) -> Contestant:
    environment = Environment(name, (f"{name}=={version}", *library))
    return Contestant(name, f"by_{name.replace('-', '_')}", environment, tasks)


PEERS = (
    _peer("requests", "2.34.2", _REQUESTS, "read", "search"),
    # Its searches ask for paths that no document has, or for rows of another kind.
    _peer("atlassian-python-api", "5.0.5", _REQUESTS, "read"),
    # It has no search.
    _peer("sanhe-confluence-sdk", "0.1.3", _HTTPX, "read"),
    _peer("confluence-as", "2.0.0", _REQUESTS, "read", "search"),
    # It searches for users only.
    _peer("markdown-to-confluence", "0.6.5", _REQUESTS, "read"),
)

# Applications, for the rows about mirrors, which run them as commands.
_READERS = ("markdown-it-py==4.3.0", "mdit-py-plugins==0.7.0", "PyYAML==6.0.3")
MIRROR = Contestant(
    "confluence-connector[markdown]",
    "by_connector",
    Environment("mirror", (*_HTTPX, "attrs==26.1.0", *_READERS), checkout=True),
)
COMMANDS = Contestant(
    "confluence-connector[cli,mcp]",
    "by_connector",
    Environment(
        "commands",
        (
            *(*_HTTPX, "attrs==26.1.0", *_READERS),
            *("click==8.5.1", "platformdirs==4.14.7", "rich==15.0.0", "mcp==1.30.0"),
        ),
        checkout=True,
    ),
)
EXPORTER = _peer("confluence-markdown-exporter", "5.5.0", ())
PUBLISHER = PEERS[-1]

ALL = (OURS, HTTPX, PREFETCHED, WIRE, *PEERS, MIRROR, COMMANDS, EXPORTER)
