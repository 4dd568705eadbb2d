"""What the rows about mirrors run: ``python -m tests.bench.mirror_tasks TASK AMOUNT OURS PEER``.

Both contestants work on the same sandbox on a port, one after the other, in processes of their
own. Prints one JSON object of figures.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.contest import WORKERS

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox

LATENCY = 0.05
_BODY = (
    "<h1>Plan {0}</h1><p>Buy <strong>ribs</strong> and corn, {0} of each.</p>"
    "<ul><li><p>One</p></li><li><p>Two</p></li></ul><table><tbody><tr><th>a</th><th>b</th></tr>"
    "<tr><td>1</td><td>{0}</td></tr></tbody></table>"
)
_EXPORT = """
import sys
from confluence_connector import Confluence
sys.path.insert(0, sys.argv[2])
from peak import peak
with Confluence() as confluence:
    confluence.mirror.export("SMALL", sys.argv[1] + "-small")
    before = peak()
    summary = confluence.mirror.export("DOCS", sys.argv[1])
    assert summary.ok, summary
    print(peak() - before)
"""
_PUBLISH = """
import sys
from confluence_connector import Confluence
with Confluence() as confluence:
    summary = confluence.mirror.publish(sys.argv[1], "DOCS")
    assert summary.ok, summary
"""
# It takes an address that is not the vendor's for that of a server, which has no /wiki.
_PEER_EXPORT = """
import atlassian
begin = atlassian.Confluence.__init__
def as_cloud(self, url, *args, **kwargs):
    begin(self, url if url.endswith("/wiki") else url + "/wiki", *args, **{**kwargs, "cloud": True})
atlassian.Confluence.__init__ = as_cloud
from confluence_markdown_exporter.main import app
app()
"""


class _Counting:
    """Counts requests: the sandbox keeps only the last thousand. A fault that never comes."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._guard = threading.Lock()
        self.so_far = 0
        sandbox.fail_next(status=500, when=self._arrived)

    def _arrived(self, _: object) -> bool:
        with self._guard:
            self.so_far += 1
        return False


@contextmanager
def _served() -> Iterator[tuple[Sandbox, str, Confluence]]:
    with Sandbox() as sandbox, sandbox.client() as confluence, sandbox.serve() as server:
        sandbox.points_limit = sys.maxsize
        yield sandbox, server.url, confluence


def _fill(confluence: Confluence, pages: int, attachments: int) -> None:
    parents = [str(confluence.spaces.get_by_key("DOCS").homepage_id)]
    for number in range(pages):
        body, parent = _BODY.format(number), parents[number % len(parents)]
        page = confluence.pages.create("DOCS", f"Plan {number}", body, parent=parent)
        if number % 10 == 0:
            parents.append(page.id)
        if number < attachments:
            confluence.attachments.upload(page.id, bytes(20_000), name="a.bin", comment="first")


def _timed(
    sandbox: Sandbox, command: Sequence[str], environment: Mapping[str, str]
) -> tuple[float, int, str]:
    """Run a contestant; return seconds, requests and what it printed."""
    requests, started = _Counting(sandbox), time.perf_counter()
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    wall = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{command[0]} failed: {done.stdout[-500:]} {done.stderr[-1500:]}")
    return wall, requests.so_far, done.stdout


def _ours(sandbox: Sandbox, url: str) -> dict[str, str]:
    return {"CONFLUENCE_API_URL": url, "CONFLUENCE_ACCESS_TOKEN": sandbox.issue_token()}


def export(amount: int, ours: str, peer: str, folder: Path) -> dict[str, float]:
    """Export the same space with both."""
    with _served() as (sandbox, url, confluence):
        confluence.spaces.create(key="SMALL", name="Small")
        _fill(confluence, amount, amount * 3 // 20)
        sandbox.latency = LATENCY
        mine = _timed(
            sandbox, [ours, "-c", _EXPORT, str(folder / "a"), str(WORKERS)], _ours(sandbox, url)
        )
        account = {"username": sandbox.email, "api_token": sandbox.issue_api_token()}
        output = {"output_path": str(folder / "b"), "attachments_export": "all"}
        config = folder / "config.json"
        config.write_text(json.dumps({"auth": {"confluence": {url: account}}, "export": output}))
        theirs = _timed(
            sandbox,
            [peer, "-c", _PEER_EXPORT, "spaces", f"{url}/wiki/spaces/DOCS"],
            {"CME_CONFIG_PATH": str(config)},
        )
        return _both(mine, theirs)


def publish(amount: int, ours: str, peer: str, folder: Path) -> dict[str, float]:
    """Publish the same files with both, into spaces of their own sandboxes, then unchanged."""
    told: list[tuple[float, int, str]] = []
    again: list[tuple[float, int, str]] = []
    for who in ("ours", "peer"):
        files = folder / who
        files.mkdir()
        for number in range(amount):
            text = f"# Plan {number}\n\nBuy **ribs**, {number} of each.\n\n- one\n- two\n"
            (files / f"plan-{number}.md").write_text(text)
        with _served() as (sandbox, url, confluence):
            # md2conf asks for one space, and expects that there are more.
            confluence.spaces.create(key="OTHER", name="Other")
            sandbox.latency = LATENCY
            if who == "ours":
                command, environment = [ours, "-c", _PUBLISH, str(files)], _ours(sandbox, url)
            else:
                home = confluence.spaces.get_by_key("DOCS").homepage_id
                gateway = f"{url}/ex/confluence/{sandbox.cloud_id}/wiki/"
                where = ["--api-url", gateway, "--space", "DOCS", "-r", str(home)]
                sign_in = ["--username", sandbox.email, "--api-key", sandbox.issue_api_token()]
                command = [peer, "-m", "md2conf", str(files), *where, *sign_in]
                environment = {}
            told.append(_timed(sandbox, command, environment))
            again.append(_timed(sandbox, command, environment))
    figures = _both(*told)
    return {**figures, "unchanged": again[0][1], "peer_unchanged": again[1][1]}


def poll(amount: int, *_: object) -> dict[str, float]:
    """Poll an unchanged space."""
    with _served() as (sandbox, _url, confluence):
        _fill(confluence, amount, 1)
        confluence.blog_posts.create("DOCS", "News", "<p>x</p>")
        first = confluence.mirror.changes("DOCS", depth="edits")
        list(first)
        spent = sandbox.points_spent
        list(confluence.mirror.changes("DOCS", first.mark, depth="edits"))
        return {"points": sandbox.points_spent - spent}


def memory(amount: int, ours: str, peer: str, folder: Path) -> dict[str, float]:
    """Export a large space, and tell by how much the process grew beyond a small one."""
    with _served() as (sandbox, url, confluence):
        confluence.spaces.create(key="SMALL", name="Small")
        _fill(confluence, amount, 0)
        wall, requests, said = _timed(
            sandbox, [ours, "-c", _EXPORT, str(folder / "a"), str(WORKERS)], _ours(sandbox, url)
        )
        return {"wall": wall, "requests": requests, "growth": int(said) / 1000}


def _both(mine: tuple[float, int, str], theirs: tuple[float, int, str]) -> dict[str, float]:
    return {
        "wall": mine[0],
        "requests": mine[1],
        "peer_wall": theirs[0],
        "peer_requests": theirs[1],
    }


def main() -> None:
    """Run one task."""
    task, amount, ours, peer = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        figures = TASKS[task](int(amount), ours, peer, Path(folder))
    print(json.dumps(figures))


TASKS = {"export": export, "publish": publish, "poll": poll, "memory": memory}

if __name__ == "__main__":
    main()
