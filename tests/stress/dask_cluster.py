"""Runs the example for a Dask cluster on two sandboxes, and kills a worker on the way.

``python -m tests.stress.dask_cluster``
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

from distributed import Client, LocalCluster
from tests.mirror.killing import files_of
from tests.mirror.test_killed_export import fill

from confluence_connector.sandbox import Sandbox

_EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "many_sites_on_dask.py"
_NAMES = ["ACME", "BETA"]


def example() -> ModuleType:
    """Import the example by the name that the workers find it under as well."""
    sys.path.insert(0, str(_EXAMPLE.parent))
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    return importlib.import_module(_EXAMPLE.stem)


def main() -> None:
    """Export both sites undisturbed, then with a worker that is lost, and compare."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for name, pages in zip(_NAMES, (30, 40), strict=True):
            sandbox = stack.enter_context(Sandbox())
            fill(sandbox, pages)
            sandbox.latency = 0.05
            server = stack.enter_context(sandbox.serve())
            os.environ[f"{name}_URL"], os.environ[f"{name}_TOKEN"] = (
                server.url,
                sandbox.issue_token(),
            )
        module = example()
        cluster = stack.enter_context(
            LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
        )
        client = stack.enter_context(Client(cluster))
        started = time.monotonic()
        module.export_all(client, _NAMES, "DOCS", folder / "whole")
        longest = time.monotonic() - started
        worker = next(iter(cluster.workers.values()))
        threading.Timer(longest / 2, lambda: os.kill(worker.pid, signal.SIGKILL)).start()
        told = module.export_all(client, _NAMES, "DOCS", folder / "cut")
        for name in _NAMES:
            assert files_of(folder / "cut" / name) == files_of(folder / "whole" / name), name
        print(f"{len(told)} sites exported, one worker lost, the same files")


if __name__ == "__main__":
    main()
