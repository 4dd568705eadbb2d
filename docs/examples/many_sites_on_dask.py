"""Export spaces of several sites on a Dask cluster: by default on one of this machine.

Each site is named in the environment: ``ACME_SITE``, ``ACME_TOKEN`` and, for a gateway of your
own, ``ACME_URL``. A worker reads the token when it sends, so that no secret travels. Each site
has an account of its own, and is one task: its requests wait for its own quota. A task whose
worker is lost runs again elsewhere, and the export goes on where it was, as long as all workers
see the same folder.
"""

import os
import sys
from functools import partial
from pathlib import Path

from distributed import Client, as_completed

from confluence_connector import Confluence
from confluence_connector.auth import AccessToken


def token_of(name: str) -> str:
    return os.environ[f"{name}_TOKEN"]


def client_of(name: str) -> Confluence:
    return Confluence(
        AccessToken(partial(token_of, name)),
        site=os.environ.get(f"{name}_SITE"),
        api_url=os.environ.get(f"{name}_URL"),
    )


def export(confluence: Confluence, space: str, folder: Path) -> str:
    with confluence:
        return str(confluence.mirror.export(space, folder))


def export_all(cluster: Client, names: list[str], space: str, folder: Path) -> dict[str, str]:
    tasks = {
        cluster.submit(
            export, client_of(name), space, folder / name, key=f"{folder}/{name}", retries=3
        ): name
        for name in names
    }
    return {tasks[done]: summary for done, summary in as_completed(tasks, with_results=True)}


def main(space: str, folder: str, *names: str) -> None:
    with Client(os.environ.get("DASK_SCHEDULER_ADDRESS")) as cluster:
        for name, summary in export_all(cluster, [*names], space, Path(folder)).items():
            print(name, summary, sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
