"""Says where the time of a task, or its memory, goes: by package, and the hottest functions.

Standard library only. ``python profiling.py -c CODE`` does it for the CPU time of a program,
``-m MODULE ARGUMENTS...`` for the wall time of a module; the last line of output is the profile, as
JSON.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import runpy
import sys
import time
import tracemalloc
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

_HOTTEST = 6
_WAITING = "waiting for the other side"

Profile = dict[str, Any]
"""``groups``: of each package what it took itself; ``hottest``: of each function or line."""


def time_profile(profile: cProfile.Profile) -> Profile:
    """Return milliseconds by package, what builtins take counted where they are called."""
    groups: Counter[str] = Counter()
    functions: Counter[str] = Counter()
    for function, (*_, own, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if function[0] != "~":
            _count(groups, functions, function, own)
        elif _waits(function[2]):
            groups[_WAITING] += own
        else:
            for caller, calls in callers.items():
                _count(groups, functions, caller, calls[2])
    return _told(groups, functions, 1000)


def memory_profile() -> Profile:
    """Return megabytes by package that are held now, of what was taken since tracing began."""
    groups: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    for held in tracemalloc.take_snapshot().statistics("lineno"):
        frame = held.traceback[0]
        groups[_package(frame.filename)] += held.size
        lines[f"{_short(frame.filename)}:{frame.lineno}"] += held.size
    return _told(groups, lines, 1e-6)


def _told(groups: Counter[str], hottest: Counter[str], factor: float) -> Profile:
    return {
        "groups": {name: own * factor for name, own in groups.most_common()},
        "hottest": {name: own * factor for name, own in hottest.most_common(_HOTTEST)},
    }


def _count(
    groups: Counter[str], functions: Counter[str], function: tuple[str, int, str], own: float
) -> None:
    file, _, name = function
    groups[_package(file)] += own
    functions[f"{_short(file)}:{name}"] += own


def _waits(builtin: str) -> bool:
    return any(each in builtin for each in ("_socket", "select.", "time.sleep", "_thread.lock"))


def _short(file: str) -> str:
    path = Path(file)
    for folder in sorted(filter(None, sys.path), key=len, reverse=True):
        with suppress(ValueError):
            return path.relative_to(folder).as_posix()
    return file


def _package(file: str) -> str:
    """Return the package that a file belongs to: the folder below the import path."""
    if file.startswith("<attrs"):
        return "attr"
    if file == "~" or file.startswith("<"):
        return "importlib" if "importlib" in file else "Python"
    return _short(file).partition("/")[0].removesuffix(".py")


def _run(kind: str, what: str, arguments: list[str]) -> None:
    sys.argv = [what, *arguments]
    if kind == "-c":
        exec(compile(what, "<program>", "exec"), {"__name__": "__main__"})
    else:
        sys.path.insert(0, str(Path.cwd()))
        runpy.run_module(what, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    kind, what, *arguments = sys.argv[1:]
    profile = cProfile.Profile(time.process_time if kind == "-c" else time.perf_counter)
    with profile, suppress(SystemExit):
        _run(kind, what, arguments)
    print(f"\n{json.dumps(time_profile(profile))}")
