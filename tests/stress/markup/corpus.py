"""Tries markup on many bodies: python -m tests.stress.markup.corpus FOLDER

Every line of a file ``*.jsonl`` is a JSON object with a ``body``: text in storage format, or a
document of the editor. Printed is, for every promise of ``markup``, how many bodies or edits kept
it, and the first ones that did not. The exit code is 1 if a body did not come back as it was.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.stress.markup.adf_schema import normal
from tests.stress.markup.edits import STRUCTURAL, words_once
from tests.stress.markup.mutations import mutations

from confluence_connector import markup

__all__ = ["main"]


class Report:
    """Counts outcomes, and keeps the first failures to show."""

    def __init__(self, shown: int) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self.failures: list[str] = []
        self._shown = shown

    def add(self, check: str, outcome: str, detail: str = "") -> None:
        self.counts.setdefault(check, Counter())[outcome] += 1
        if detail and sum(one.startswith(f"{check}:") for one in self.failures) < self._shown:
            self.failures.append(f"{check}: {outcome}\n{detail}")

    def has(self, *outcomes: str) -> bool:
        """Tell whether one of these outcomes was counted."""
        return any(counts[one] for counts in self.counts.values() for one in outcomes)

    def __str__(self) -> str:
        lines = [
            f"{check:28} {sum(counts.values()):6}  "
            + ", ".join(f"{outcome} {count}" for outcome, count in counts.most_common())
            for check, counts in self.counts.items()
        ]
        return "\n".join([*self.failures, *lines])


def check_identity(body: str, report: Report) -> None:
    report.add("parse", "same" if str(markup.parse(body)) == body else "DIFFERENT")
    markdown = markup.to_markdown(body)
    report.add(
        "edit of nothing", "same" if markup.edit(body, lambda text: text) == body else "DIFFERENT"
    )
    outcome = markup.edit(body, markdown)
    report.add("to_markdown, edit", "same" if outcome == body else "DIFFERENT")


def check_words(body: str, report: Report, luck: random.Random, most: int) -> None:
    markdown = markup.to_markdown(body)
    words = words_once(body, markdown)
    for word, at in luck.sample(words, min(most, len(words))):
        expected = body[:at] + "Zebra" + body[at + len(word) :]
        check = "a changed word"
        try:
            outcome = markup.edit(body, markdown.replace(word, "Zebra"))
        except Exception as error:
            report.add(check, type(error).__name__, f"{word!r}: {error}\n{body[:600]}")
            continue
        if outcome == expected:
            report.add(check, "exact")
        else:
            report.add(check, "NOT EXACT", f"{word!r}\n{body[:600]}\n-> {outcome[:600]}")


def check_structure(body: str, report: Report, luck: random.Random) -> None:
    for name, change in STRUCTURAL.items():
        new = change(body, luck)
        if new is None:
            continue
        try:
            outcome = markup.edit(body, new)
            markup.parse(outcome)
            report.add(name, "reads back")
        except markup.EditLossError as error:
            unwritable = "could not be written" in str(error)
            detail = f"{error}\n{body[:900]}\n=====\n{new[:900]}" if unwritable else ""
            report.add(name, "unwritable" if unwritable else "refused as a loss", detail)
        except Exception as error:
            report.add(name, type(error).__name__, f"{error!r}\n{body[:900]}\n=====\n{new[:900]}")


def check_mutations(body: str, report: Report, luck: random.Random) -> None:
    for name, new, shown in mutations(markup.to_markdown(body), luck):
        try:
            preview = markup.preview(body, new)
        except markup.EditLossError as error:
            named = any(shown.split("{")[0] in lost or lost in shown for lost in error.lost)
            report.add(name, "named" if named else "refused", "")
        except Exception as error:
            report.add(name, type(error).__name__, f"{error!r}\n{shown}\n{body[:600]}")
        else:
            kinds = {change.kind for change in preview.changes}
            report.add(name, "+".join(sorted(kinds)) or "silent", "")


def check_adf(body: str, report: Report) -> None:
    """Turn a body into ADF and back: the second turn changes nothing, and no word is lost."""
    document = markup.to_adf(body)
    again = markup.from_adf(document)
    same = markup.to_adf(again) == document
    report.add("ADF after a turn", "same" if same else "DIFFERENT", "" if same else body[:600])
    shown = [" ".join(markup.to_text(one).split()) for one in (body, again)]
    kept = shown[0] == shown[1]
    detail = "" if kept else f"{body[:600]}\n-> {again[:600]}"
    report.add("text after ADF", "same" if kept else "other", detail)


def check_document(document: dict[str, Any], report: Report) -> None:
    """Turn a document into storage and back."""
    try:
        storage = markup.from_adf(document)
    except markup.AdfError:
        report.add("document", "refused")
        return
    again = markup.to_adf(storage)
    same = normal(again) == normal(document)
    report.add("document after a turn", "same" if same else "other")
    check_identity(storage, report)


def bodies_of(path: Path) -> Iterator[Any]:
    for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
        for line in file.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["body"]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bodies", type=Path)
    parser.add_argument("--words", type=int, default=1_000_000, help="at most so many a body")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shown", type=int, default=1, help="failures shown of each check")
    parser.add_argument("--only", default="identity,words,adf,structure,mutations")
    options = parser.parse_args(arguments)
    report, luck = Report(options.shown), random.Random(options.seed)
    started = time.process_time()
    checks: dict[str, Callable[[str], None]] = {
        "identity": lambda body: check_identity(body, report),
        "words": lambda body: check_words(body, report, luck, options.words),
        "adf": lambda body: check_adf(body, report),
        "structure": lambda body: check_structure(body, report, luck),
        "mutations": lambda body: check_mutations(body, report, luck),
    }
    for body in bodies_of(options.bodies):
        if isinstance(body, dict):
            check_document(body, report)
            continue
        for name in options.only.split(","):
            checks[name](body)
    sys.stdout.write(f"{report}\n{time.process_time() - started:.1f} s of processor\n")
    return int(report.has("DIFFERENT", "NOT EXACT"))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
