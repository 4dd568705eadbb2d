"""An export that is killed goes on where it was, with the same result."""

from __future__ import annotations

from pathlib import Path
from random import Random

from confluence_connector.sandbox import Sandbox

from .killing import Counter, Running, files_of


def fill(sandbox: Sandbox, pages: int) -> None:
    with sandbox.client() as confluence:
        parents = [str(confluence.spaces.get_by_key("DOCS").homepage_id)]
        random = Random(pages)
        for number in range(pages):
            page = confluence.pages.create(
                "DOCS", f"Plan {number}", f"<p>{number}</p>" * 50, parent=random.choice(parents)
            )
            parents.append(page.id)
            if number % 5 == 0:
                confluence.attachments.upload(page.id, bytes(number * 1000), name=f"{number}.bin")
            if number % 9 == 0:
                confluence.comments.create(page.id, body="<p>x</p>")


def kill_and_go_on(sandbox: Sandbox, folder: Path, kills: int, seed: int) -> int:
    """Kill runs until one gets through; return how many were killed at work."""
    random, killed = Random(seed), 0
    with sandbox.serve() as server:
        token = sandbox.issue_token()
        counter = Counter(sandbox)
        Running(server.url, token, "export", "DOCS", folder / "whole").finish()
        total = counter.count
        for _ in range(kills):
            run = Running(server.url, token, "export", "DOCS", folder / "cut")
            has_come = counter.comes_to(counter.count + random.randrange(1, total))
            killed += run.kill_when(has_come, random.uniform(0, sandbox.latency))
        Running(server.url, token, "export", "DOCS", folder / "cut").finish()
    assert files_of(folder / "cut") == files_of(folder / "whole")
    return killed


def test_a_killed_export_goes_on(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        fill(sandbox, 20)
        sandbox.latency = 0.03
        assert kill_and_go_on(sandbox, tmp_path, 2, seed=7)
