"""Refuse coined names in code and documents: ``python -m tools.words``.

The list of names, with the standard word for each, is ``tools/words.toml``.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIST = ROOT / "tools" / "words.toml"
_SUFFIXES = {".py", ".md", ".toml", ".yml", ".yaml", ".sql", ".mjs"}
# What a generator, a recorder or another project wrote, and the list with its test.
_SKIPPED = ("generated/", "spec/v1/", "spec/v2/", "tests/cassettes/", "tests/tools/", "tools/words")
_IDENTIFIER = re.compile(r"[^\W\d]\w*")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def coined(text: str, instead: Mapping[str, str]) -> Iterator[tuple[int, str, str]]:
    """Yield each coined name in a text: its line number, the identifier and the standard word.

    Args:
        text: Code or prose.
        instead: The standard word for each coined name, which is written in snake_case.
    """
    for number, line in enumerate(text.splitlines(), 1):
        for found in _IDENTIFIER.finditer(line):
            name = _HUMP.sub("_", found[0]).lower()
            for word, standard in instead.items():
                if word in name and re.search(rf"(?<![a-z0-9]){word}s?(?![a-z0-9])", name):
                    yield number, found[0], standard


def sources(root: Path) -> Iterator[Path]:
    """Yield the files of the project that people write, by their path below the root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    for line in listed.stdout.splitlines():
        path = Path(line)
        is_ours = not line.startswith(_SKIPPED) and "_sync" not in path.parts
        if is_ours and path.suffix in _SUFFIXES and (root / path).is_file():
            yield path


def main(root: Path = ROOT) -> int:
    """Print every coined name and return 1, or return 0 if there is none."""
    instead: dict[str, str] = tomllib.loads(LIST.read_text("utf-8"))["instead"]
    count = 0
    for path in sources(root):
        text = (root / path).read_text("utf-8")
        for line, name, standard in coined(text, instead):
            print(f"{path}:{line}: {name} is a coined name; use: {standard}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
