"""Derives the sync client from the async one: ``python facade/unasync.py [--check]``.

A text-level converter, so that docstrings and comments are converted as well. The libraries for
this job were tried and left relative imports of renamed classes as they were.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent / "confluence_connector"
SOURCE, TARGET = PACKAGE / "_async", PACKAGE / "_sync"
BANNER = "# Derived from _async/{name} by `nox -s unasync`: change that file instead.\n"

RULES = [
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\bAwaitable\[([^\[\]]*(?:\[[^\[\]]*\])*)\]", r"\1"),
    (r"\bAsyncGenerator\[([^,\[\]]+), ([^,\[\]]+)\]", r"Generator[\1, \2, None]"),
    (r", Awaitable\b", ""),
    (r"\bAwaitable, ", ""),
    (r"\bAsync([A-Z])", r"\1"),
    (r"\basync_(auth_flow|sleep|client)\b", r"\1"),
    (r"\basyncio_detailed\b", "sync_detailed"),
    (r"\b__(a)(iter|next|enter|exit)__", r"__\2__"),
    (r"\ba(read|close|iter_bytes|iter_raw)\(", r"\1("),
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


def formatted(text: str, name: str) -> str:
    """Sort imports and lay the code out again, since renaming changes both."""
    ruff = [sys.executable, "-m", "ruff"]
    for command in (["check", "--quiet", "--fix-only", "--select=I"], ["format", "--quiet"]):
        done = subprocess.run(  # noqa: S603
            [*ruff, *command, f"--stdin-filename={SOURCE / name}", "-"],
            input=text,
            capture_output=True,
            text=True,
            check=True,
        )
        text = done.stdout
    return text


def derived() -> dict[str, str]:
    """Return the text of every file of the sync client, by its name."""
    used: set[str] = set()
    texts = {
        source.name: formatted(
            BANNER.format(name=source.name) + convert(source.read_text("utf-8"), used), source.name
        )
        for source in sorted(SOURCE.glob("*.py"))
    }
    if idle := [pattern for pattern, _ in RULES if pattern not in used]:
        raise SystemExit(f"facade/unasync.py: these rules change nothing, drop them: {idle}")
    return texts


def main(arguments: list[str]) -> int:
    """Write the sync client, or with ``--check`` report where it is not what it should be."""
    texts = derived()
    present = {path.name: path.read_text("utf-8") for path in TARGET.glob("*.py")}
    wrong = sorted(n for n in texts.keys() | present.keys() if texts.get(n) != present.get(n))
    if "--check" in arguments:
        for name in wrong:
            reason = "differs from its source" if name in texts else "has no source"
            print(f"facade/confluence_connector/_sync/{name} {reason}: run nox -s unasync")
        return 1 if wrong else 0
    TARGET.mkdir(exist_ok=True)
    for name in wrong:
        if name in texts:
            (TARGET / name).write_text(texts[name], "utf-8")
        else:
            (TARGET / name).unlink()
    print(f"{len(texts)} files derived, {len(wrong)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
