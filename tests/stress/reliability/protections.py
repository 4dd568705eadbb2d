"""Disables one protection after the other, and shows that a test of the default suite notices.

``python -m tests.stress.reliability.protections [NAME …]`` copies the library, changes one place of
the copy, and runs the tests that are to fail. It ends with 1 if one of them does not.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[3]
_FACADE = _ROOT / "facade"


@dataclass(frozen=True)
class Protection:
    """One place that keeps a promise.

    Attributes:
        name: What is protected.
        module: Its file below the package; ``_async`` stands for both variants.
        held: The lines that do it, as a regular expression.
        broken: What stands there instead.
        tests: Where a test has to fail; files, with ``::`` one test of them.
    """

    name: str
    module: str
    held: str
    broken: str
    tests: tuple[str, ...]


_FACADE_TESTS = "tests/facade/_sync"

PROTECTIONS = [
    Protection(
        "a write returned 503 is looked for before it is repeated",
        "_exactly_once.py",
        r"self\._worst >= Failed\.UNAVAILABLE",
        "self._worst >= Failed.LOST",
        (f"{_FACADE_TESTS}/test_write_outcomes.py",),
    ),
    Protection(
        "what others changed since a 503 is left alone",
        "_exactly_once.py",
        r"    if is_untouched:",
        "    if True:",
        (f"{_FACADE_TESTS}/test_third_parties.py",),
    ),
    Protection(
        "a lost write without a version is not repeated",
        "_exactly_once.py",
        r"self\._may_send and \(is_guarded or not is_lost\)",
        "self._may_send",
        ("tests/stress/reliability/test_histories.py", "tests/stress/reliability/test_matrix.py"),
    ),
    Protection(
        "the same words of another program are not taken for an edit",
        "_exactly_once.py",
        r'return "alike" if actual\.likeness == "equal" else "unclear"',
        'return "ours" if actual.likeness == "equal" else "unclear"',
        (f"{_FACADE_TESTS}/test_write_outcomes.py",),
    ),
    Protection(
        "the message tells a version from another's",
        "_exactly_once.py",
        r'if expected\.message and \(actual\.message or ""\) != expected\.message:',
        "if False:",
        (f"{_FACADE_TESTS}/test_write_outcomes.py", "tests/stress/reliability/test_histories.py"),
    ),
    Protection(
        "the response to an update is compared with the request",
        "_async/versioned.py",
        r"        is_draft = \"draft\" in \(held\.status, sent\.status\)\n        is_same",
        "        return item\n        is_draft = False\n        is_same",
        (f"{_FACADE_TESTS}/test_write_outcomes.py",),
    ),
    Protection(
        "a copy of another title is not the one that was asked for",
        "_async/resources/pages.py",
        r'require_same\("title", response\.title, title\)',
        "pass",
        (f"{_FACADE_TESTS}/test_responses_to_writes.py",),
    ),
    Protection(
        "the result of an earlier write is not that of a later one",
        "_async/exactly_once.py",
        r"if name in raw\.results:",
        "if False:",
        (f"{_FACADE_TESTS}/test_responses_to_writes.py",),
    ),
    Protection(
        "a version of a property that is not the next one is not the one that was set",
        "_async/resources/properties.py",
        r"if number != \(1 if held is None else held\.version\.number \+ 1\):",
        "if False:",
        (f"{_FACADE_TESTS}/test_responses_to_writes.py",),
    ),
    Protection(
        "restrictions that are as before were not changed",
        "_async/resources/restrictions.py",
        r"if not is_done\(now\) and \(now == before or not wanted <= now\):",
        "if False:",
        (f"{_FACADE_TESTS}/test_responses_to_writes.py",),
    ),
    Protection(
        "a response about another id is refused",
        "_error_mapping/unexpected.py",
        r"if isinstance\(received, str \| int\) and ",
        "if False and ",
        (f"{_FACADE_TESTS}/test_write_outcomes.py",),
    ),
    Protection(
        "a connection with bytes nobody asked for is given up",
        "_compat.py",
        r"return bool\(trailing and trailing\[0\]\)",
        "return False",
        (f"{_FACADE_TESTS}/test_stalls.py",),
    ),
    Protection(
        "a new page is looked for among the newest, too",
        "_async/versioned.py",
        r"for row in newest:",
        "for row in newest[:0]:",
        (f"{_FACADE_TESTS}/test_third_parties.py",),
    ),
    Protection(
        "a failed read of a result says that the write happened",
        "_async/exactly_once.py",
        r"    raise ResultUnavailableError\(",
        "    raise failure\n    raise ResultUnavailableError(",
        ("tests/contract/scenarios/_sync/test_errors.py::test_result_unavailable",),
    ),
    Protection(
        "drafts are not edited",
        "_async/versioned.py",
        r'if held\.status == "draft":\n            raise',
        "if False:\n            raise",
        (f"{_FACADE_TESTS}/test_editing.py",),
    ),
    Protection(
        "transactions that were rolled back are repeated",
        "_retry.py",
        r"return any\(lock in text for",
        "return False and any(lock in text for",
        (f"{_FACADE_TESTS}/test_write_outcomes.py",),
    ),
    Protection(
        "titles are trimmed as the server trims them",
        "_revisions.py",
        r"return title\.strip\(\)",
        "return title",
        (f"{_FACADE_TESTS}/test_upserts.py",),
    ),
    Protection(
        "bodies are compared past what the server adds",
        "_revisions.py",
        r"return same_body\(stored, sent, representation=representation\)",
        'return "equal" if stored == sent else "different"',
        (f"{_FACADE_TESTS}/test_upserts.py",),
    ),
    Protection(
        "texts are redacted before they are shortened",
        "_redaction.py",
        r"_WIDEST = 12",
        "_WIDEST = 0",
        (f"{_FACADE_TESTS}/test_response_texts.py",),
    ),
    Protection(
        "credentials are found in encodings",
        "_encodings.py",
        r"yield plain  #[^\n]*",
        "yield plain\n    return",
        ("tests/unit/test_encodings.py",),
    ),
    Protection(
        "the charset that a server names is not trusted",
        "_async/bodies.py",
        r'return named if named in _ENCODINGS else "utf-8"',
        'return named or "utf-8"',
        (f"{_FACADE_TESTS}/test_response_texts.py",),
    ),
    Protection(
        "no frame of the HTTP libraries stays on an error",
        "_error_mapping/transport.py",
        r"seen\.__traceback__ = None",
        "pass",
        (f"{_FACADE_TESTS}/test_secrets.py",),
    ),
    Protection(
        "a cassette that the check refuses is not written",
        "testing/recording.py",
        r"if not self\._recording\.refusals:",
        "if True:",
        ("tests/contract/test_recording.py",),
    ),
    Protection(
        "cassettes are scrubbed again at the end",
        "testing/recording.py",
        r"            self\._scrub_again\(exchange\)",
        "            pass",
        ("tests/contract/test_recording.py",),
    ),
    Protection(
        "a refresh outlives a cancellation",
        "_concurrency.py",
        r"return await run_to_completion\(function\(\*args, \*\*kwargs\), within=within\)",
        "return await function(*args, **kwargs)",
        ("tests/facade/test_cancelled_refresh.py",),
    ),
    Protection(
        "tokens that could not be stored are kept",
        "auth/renewal.py",
        r"        self\._pending = tokens\n",
        "        pass\n",
        (f"{_FACADE_TESTS}/test_refresh.py",),
    ),
    Protection(
        "a token that is refused before its time is replaced",
        "auth/renewal.py",
        r"held\._replace\(is_refused=True\)",
        "held",
        (f"{_FACADE_TESTS}/test_refresh.py",),
    ),
    Protection(
        "those that wait for a refresh share its failure",
        "_async/renewal.py",
        r"if flight\.failure is not None:",
        "if False:",
        ("tests/facade/test_shared_signin.py",),
    ),
    Protection(
        "a token's response has its own time limit",
        "_async/transport.py",
        r"Extensions\(request\)\.most_seconds or most_seconds\(\)",
        "most_seconds()",
        (f"{_FACADE_TESTS}/test_stalls.py",),
    ),
    Protection(
        "a pause counts against the deadline",
        "_async/transport.py",
        r"if now - started \+ remaining > self\.retry\.deadline:",
        "if False:",
        (f"{_FACADE_TESTS}/test_waits.py",),
    ),
    Protection(
        "a response is bounded in time",
        "_async/bodies.py",
        r"if time\.monotonic\(\) > until:",
        "if False:",
        (f"{_FACADE_TESTS}/test_bodies.py",),
    ),
    Protection(
        "a response is bounded in its compression ratio",
        "_async/bodies.py",
        r"_MOST_RATIO = 200",
        "_MOST_RATIO = 10**9",
        (f"{_FACADE_TESTS}/test_bodies.py",),
    ),
    Protection(
        "a listing without progress is stopped",
        "_async/pagination.py",
        r"if stalled > _MOST",
        "if stalled > 10**9 * _MOST",
        (f"{_FACADE_TESTS}/test_stalls.py::test_a_listing_that_makes_no_progress_is_stopped",),
    ),
    Protection(
        "a download ends where its size says",
        "_async/downloads.py",
        r"if total is not None and done > total:",
        "if False:",
        (f"{_FACADE_TESTS}/test_endless_downloads.py",),
    ),
    Protection(
        "an unreadable response is an error of ours",
        "_error_mapping/unexpected.py",
        r"except \(AttributeError, TypeError, KeyError, ValueError, RecursionError\) as error:",
        "except RecursionError as error:",
        ("tests/stress/reliability/test_hostile.py",),
    ),
    Protection(
        "a cancelled call gives its connection back",
        "_compat.py",
        r"return await _ShieldedCall\(function\(\*args, \*\*kwargs\)\)",
        "return await function(*args, **kwargs)",
        ("tests/facade/test_cancelling.py",),
    ),
    Protection(
        "a download is not led into a private network",
        "_async/auth.py",
        r"elif not is_local and is_private_address\(url\.host\):",
        "elif False:",
        (f"{_FACADE_TESTS}/test_download_redirects.py",),
    ),
    Protection(
        "a device or a pipe is not replaced by a download",
        "_partial.py",
        r"    raise InvalidInputError\(\n        f\"\{path\} is not a regular",
        '    return None\n    raise InvalidInputError(\n        f"{path} is not a regular',
        ("tests/unit/test_filenames.py",),
    ),
    Protection(
        "names within a folder do not collide",
        "_filenames.py",
        r"digest = hashlib\.sha256\([^\n]*\)\.hexdigest\(\)",
        'digest = "0" * 8',
        ("tests/unit/test_filenames.py",),
    ),
    Protection(
        "settings of the environment are understood or refused",
        "_proxies.py",
        r"if made is None or made\.url\.scheme not in _SCHEMES or not _is_of_host\(made\.url\):",
        "if False:",
        ("tests/unit/test_proxies.py",),
    ),
    Protection(
        "the sandbox bounds what it reads",
        "sandbox/server/request_body.py",
        r"if self\._size > self\.limit:",
        "if False:",
        ("tests/sandbox/test_untrusted_bodies.py",),
    ),
]


def main(names: list[str]) -> int:
    """Try each, or those whose names contain one of the words; return 1 if nobody noticed one."""
    return 1 if unnoticed(names) else 0


def unnoticed(names: list[str] | None = None) -> list[str]:
    """Return a line for each protection without which every test passes.

    Args:
        names: Only those whose names contain one of these words.
    """
    chosen = [one for one in PROTECTIONS if not names or any(name in one.name for name in names)]
    missed = []
    for protection in chosen:
        started = time.monotonic()
        failed = noticed_by(protection)
        if not failed:
            missed.append(f"no test notices that this is missing: {protection.name}")
        shown = failed or "nobody"
        print(f"{protection.name} | {shown} | {time.monotonic() - started:.0f} s", flush=True)
    print(f"{len(chosen) - len(missed)} of {len(chosen)} noticed")
    return missed


def noticed_by(protection: Protection) -> str:
    """Return the first test that fails without a protection; nothing if none does."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "facade")
        shutil.copytree(_FACADE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        for module, text in broken(protection).items():
            (copy / "confluence_connector" / module).write_text(text)
        environment = {**os.environ, "PYTHONPATH": f"{copy}{os.pathsep}{_ROOT}"}
        options = ["-n0", "-x", "-q", "--no-header", "--timeout=120", "-p", "no:cacheprovider"]
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *protection.tests],
            cwd=_ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    if ended.returncode == 0:
        return ""
    found = re.search(r"^(?:FAILED|ERROR) (\S+)", ended.stdout, re.MULTILINE)
    return found[1] if found else f"pytest ended with {ended.returncode}"


def broken(protection: Protection) -> dict[str, str]:
    """Return the modules without a protection, by their path below the package.

    Raises:
        LookupError: The lines that protect are not there once: the table is out of date.
    """
    texts = {}
    for module in (protection.module, protection.module.replace("_async/", "_sync/")):
        held = (_FACADE / "confluence_connector" / module).read_text("utf-8")
        texts[module], count = re.subn(protection.held, lambda _: protection.broken, held)
        if count != 1:
            raise LookupError(f"{module} has the lines of {protection.name!r} {count} times")
    return texts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
