"""A publication that is killed is finished by the next, with the same result."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox

from .killing import Counter, Running


def write(folder: Path, pages: int) -> None:
    random, places = Random(pages), [Path()]
    for number in range(pages):
        place = random.choice(places)
        (folder / place).mkdir(parents=True, exist_ok=True)
        image = f"![](p{number}.png)" if number % 4 == 0 else ""
        text = f"---\ntitle: Plan {number}\nlabels: [l{number % 3}]\n---\n\n{number}\n\n{image}\n"
        (folder / place / f"p{number}.md").write_text(text)
        if image:
            (folder / place / f"p{number}.png").write_bytes(bytes(number))
        places.append(place / f"p{number}")


def tree(confluence: Confluence, space: str) -> dict[str, Any]:
    """Return all that a publication left, by title, with what is above by title, too."""
    pages = [*confluence.pages.list(space=space, body_format="storage")]
    titles = {page.id: page.title for page in pages}
    found: dict[str, Any] = {}
    for page in pages:
        if page.parent_id is None:
            continue
        above = titles[page.parent_id] if "Plan" in titles[page.parent_id] else "top"
        labels = sorted(label.name for label in confluence.labels.list(page.id))
        files = sorted(
            (file.title, file.file_size, file.version.number)
            for file in confluence.attachments.list(page.id)
        )
        body = page.body.storage.value.replace(f'"{space}"', "")
        found[page.title] = (above, page.version.number, body, labels, files)
    return found


def kill_and_go_on(sandbox: Sandbox, folder: Path, kills: int, seed: int) -> int:
    """Kill runs until one gets through; return how many were killed at work."""
    random, killed = Random(seed), 0
    with sandbox.client() as confluence, sandbox.serve() as server:
        for key in ("WHOLE", "CUT"):
            confluence.spaces.create(key=key, name=key)
            write(folder / key, 24)
        token = sandbox.issue_token()
        counter = Counter(sandbox)
        Running(server.url, token, "publish", "WHOLE", folder / "WHOLE").finish()
        total = counter.count
        for _ in range(kills):
            run = Running(server.url, token, "publish", "CUT", folder / "CUT")
            has_come = counter.comes_to(counter.count + random.randrange(1, total))
            killed += run.kill_when(has_come, random.uniform(0, sandbox.latency))
        Running(server.url, token, "publish", "CUT", folder / "CUT").finish()
        assert tree(confluence, "CUT") == tree(confluence, "WHOLE")
    return killed


def test_a_killed_publication_is_finished_by_the_next(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.latency = 0.02
        assert kill_and_go_on(sandbox, tmp_path, 2, seed=7)
