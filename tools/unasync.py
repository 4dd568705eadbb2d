"""Derive the sync client from the async one: ``python tools/unasync.py [--check]``.

A text-level converter, so that docstrings and comments are converted as well. The libraries for
this job were tried and left relative imports of renamed classes as they were.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
# The client, and the tests that speak to it. In each folder _async/ is written, _sync/ derived.
HOMES = (
    "facade/confluence_connector",
    "facade/confluence_connector/mirror",
    "tests/facade",
    "tests/mirror",
    "tests/contract/scenarios",
    "tests/typing",
    "tests/stress/reliability",
)
BANNER = "# Derived from {source} by `nox -s unasync`: change that file instead.\n"

RULES = [
    (r"\b_async\.", "_sync."),
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\bAsyncGenerator\[([^,\[\]]+), ([^,\[\]]+)\]", r"Generator[\1, \2, None]"),
    (r", Awaitable\b", ""),
    (r"\bAwaitable, ", ""),
    (r"\bAsyncByteStream\b", "SyncByteStream"),
    (r"\bAsync([A-Z])", r"\1"),
    (
        r"\basync_(auth_flow|run_in_thread|client|close|evict_orphaned_connections|for_each|in_time|iter_any|of_each|refuse_waiting_for|maybe_await|shield_cancellation|sleep|to_completion|watch_runner)\b",
        r"\1",
    ),
    (r"\bhandle_async_request\b", "handle_request"),
    (r"\.asyncio(_detailed)?\b", r".sync\1"),
    (r"\b__(a)(iter|next|enter|exit)__", r"__\2__"),
    (r"\ba(read|close|iter|iter_bytes|iter_raw|next)(?=[()])", r"\1"),
]
# After the rule for async_(…): httpx names the sync flow with its colour.
RULES.append((r"\bauth_flow\b", "sync_auth_flow"))


def convert(text: str, used: set[str]) -> str:
    """Apply every rule in order, and note which of them changed something."""
    for pattern, replacement in RULES:
        text, count = re.subn(pattern, replacement, text)
        if count:
            used.add(pattern)
    return text


def formatted(texts: dict[Path, str], root: Path) -> dict[Path, str]:
    """Sort imports and lay the code out again, since renaming changes both."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            written = Path(folder, path)
            written.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(text, "utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        for command in (["check", "--fix-only", "--select=I"], ["format"]):
            # From the root, so that its settings hold and its packages count as our own.
            options = ["--quiet", "--no-cache", "--config=pyproject.toml"]
            subprocess.run([*ruff, *command, *options, folder], cwd=root, check=True)
        return {path: Path(folder, path).read_text("utf-8") for path in texts}


def derived(root: Path) -> dict[Path, str]:
    """Return the text that each sync file has to have, by its path below the root."""
    used: set[str] = set()
    texts: dict[Path, str] = {}
    for home in HOMES:
        folder = root / home / "_async"
        for source in sorted(folder.rglob("*.py")):
            banner = BANNER.format(source=source.relative_to(root).as_posix())
            text = convert(source.read_text("utf-8"), used)
            texts[Path(home, "_sync", source.relative_to(folder))] = banner + text
    if idle := [pattern for pattern, _ in RULES if pattern not in used]:
        raise SystemExit(f"tools/unasync.py: these rules change nothing, drop them: {idle}")
    return formatted(texts, root)


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the sync files, or with ``--check`` report where one is not what it should be."""
    texts = derived(root)
    present = {
        path.relative_to(root): path.read_text("utf-8")
        for home in HOMES
        for path in (root / home / "_sync").rglob("*.py")
    }
    wrong = sorted(p for p in texts.keys() | present.keys() if texts.get(p) != present.get(p))
    if "--check" in arguments:
        for path in wrong:
            reason = "differs from its source" if path in texts else "has no source"
            print(f"{path.as_posix()} {reason}: run nox -s unasync")
        return 1 if wrong else 0
    for path in wrong:
        if path in texts:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(texts[path], "utf-8")
        else:
            (root / path).unlink()
    print(f"{len(texts)} files derived, {len(wrong)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
