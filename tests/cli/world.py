"""A site for the commands, and how to run one."""

from __future__ import annotations

import atexit
import json
import os
import shlex
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from click.testing import CliRunner, Result

from confluence_connector._sync import transport
from confluence_connector.cli.main import cli
from confluence_connector.sandbox import Sandbox, Snapshot

MENU = (
    "<h2>Prices</h2><p>Ribs cost 5 EUR.</p>"
    '<ac:structured-macro ac:name="toc" ac:macro-id="11aa"><ac:parameter ac:name="maxLevel">2'
    "</ac:parameter></ac:structured-macro><h2>Hours</h2><p>Closed on Mondays.</p>"
)


class World:
    """A sandbox on a port, with ids that examples stand for."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        with sandbox.client() as confluence:
            self.menu = confluence.pages.create("DOCS", "Menu", MENU).id
            confluence.labels.add(self.menu, "summer")
            self.archive = confluence.pages.create("DOCS", "Archive", "<p>Old.</p>").id
            self.home = str(confluence.spaces.get_by_key("DOCS").homepage_id)
            self.child = confluence.pages.create("DOCS", "Plan", "<p>x</p>", parent=self.menu).id
            self.post = confluence.blog_posts.create("DOCS", "News", "<p>We grill.</p>").id
            self.file = confluence.attachments.upload(self.menu, b"ribs,5\n", name="prices.csv").id
            self.inline = confluence.comments.create_inline(
                self.child, body="<p>Sure?</p>", text="x"
            ).id

    def line(self, example: str) -> str:
        """Put the ids of this site in place of those that the examples show."""
        for shown, real in {
            "3145728": self.inline,
            "4194304": self.post,
            "att3145729": self.file,
            "DOCS:Home": self.home,
        }.items():
            example = example.replace(shown, real)
        return example


@cache
def _site() -> tuple[World, str, Snapshot]:
    """Make a site and serve it, once for all tests; return its address and how it was at first."""
    running = ExitStack()
    sandbox = running.enter_context(Sandbox())
    server = running.enter_context(sandbox.serve(port=0))
    atexit.register(running.close)
    made = World(sandbox)
    return made, server.url, sandbox.snapshot()


_create_ssl_context = httpx.create_ssl_context


@cache
def _context(*names: str | None) -> ssl.SSLContext:
    """Read the certificates once: that takes longer than all else that a command does."""
    return _create_ssl_context()


@contextmanager
def world(folder: Path, monkeypatch: Any) -> Iterator[World]:
    """Bring the site back as it was at first, sign in, and work in a folder with files."""
    site, url, first = _site()
    site.sandbox.restore(first)
    monkeypatch.setenv("CONFLUENCE_API_URL", url)
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", site.sandbox.issue_token())
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    for name in ("CONFLUENCE_SITE", "CONFLUENCE_EMAIL", "CONFLUENCE_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(httpx, "create_ssl_context", _create_context)
    # What is tried again is tried at once.
    monkeypatch.setattr(transport, "sleep", lambda _: None)
    monkeypatch.chdir(folder)
    (folder / "prices.csv").write_text("ribs,6\n")
    (folder / "menu.md").write_text("# Menu\n\nRibs.\n")
    (folder / "news.md").write_text("We grill again.\n")
    (folder / "handbook").mkdir()
    (folder / "handbook" / "grill.md").write_text("# Grill\n\nRibs and corn.\n")
    yield site


def _create_context() -> ssl.SSLContext:
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


def run(*arguments: str, input: str | bytes | None = None) -> Result:
    """Run one command in this process."""
    return CliRunner().invoke(cli, list(arguments), input=input)


def run_line(line: str) -> Result:
    """Run a line as people type it: a command, maybe with ``echo … |`` before it."""
    before, pipe, after = line.partition(" | ")
    words = shlex.split(after if pipe else before)
    if words[0] != "confluence-connector":
        raise AssertionError(f"not a command of ours: {line}")
    text = " ".join(shlex.split(before)[1:]) + "\n" if pipe else None
    return run(*words[1:], input=text)


def printed(result: Result, *, stderr: bool = False) -> Any:
    """Return the JSON that a command printed, or that its last line of standard error is."""
    return json.loads(result.stderr.splitlines()[-1] if stderr else result.stdout)
