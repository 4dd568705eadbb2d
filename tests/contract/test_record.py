"""Recording as from a real site, with a sandbox on a port in its place."""

from __future__ import annotations

import os
import subprocess
import sys

from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.cassette import read_cassette

SOME = "discover or update or two_pages"
EVERYDAY = "tests/contract/scenarios/_async/test_everyday.py"


def run(*options, **environment):
    command = [sys.executable, "-m", "pytest", EVERYDAY, "-k", SOME, *options]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def test_recorded_scrubbed_and_replayed(tmp_path):
    folder = f"--cassettes={tmp_path}"
    with Sandbox() as sandbox, sandbox.serve() as server:
        token = sandbox.issue_token()
        recorded = run(
            folder,
            "--record-mode=all",
            "--live",
            CONFLUENCE_API_URL=server.url,
            CONFLUENCE_ACCESS_TOKEN=token,
            CONFLUENCE_SITE="acme",
        )
        assert recorded.returncode == 0, recorded.stdout
        left = [request.path for request in sandbox.requests if request.method == "DELETE"]
        made = [request for request in sandbox.requests if request.operation == "createSpace"]
        assert len(left) == len(made) > 0, "scratch spaces are removed"
    cassettes = list((tmp_path / "everyday").glob("*.yaml"))
    assert len(cassettes) == 3
    for cassette in cassettes:
        text = cassette.read_text("utf-8")
        for name in (token, "127.0.0.1", "SCRATCH"):
            assert name not in text
        # It returned like one, but it was no real site.
        assert read_cassette(cassette).origin == "sandbox"
    replayed = run(folder, "--block-network")
    assert replayed.returncode == 0, replayed.stdout
