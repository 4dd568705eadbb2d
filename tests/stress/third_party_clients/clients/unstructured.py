"""unstructured-ingest's source, with which pages get into an index."""

from pathlib import Path
from typing import Any

from tests.stress.third_party_clients.steps import read_scene, step
from unstructured_ingest.processes.connectors.confluence import (
    ConfluenceAccessConfig,
    ConfluenceConnectionConfig,
    ConfluenceDownloader,
    ConfluenceDownloaderConfig,
    ConfluenceIndexer,
    ConfluenceIndexerConfig,
)

scene = read_scene()
connection = ConfluenceConnectionConfig(
    url=f"{scene.site_url}/wiki",
    username=scene.email,
    cloud=True,
    access_config=ConfluenceAccessConfig(api_token=scene.api_token),
)


def indexer(**options: Any) -> ConfluenceIndexer:
    """Make the part that lists pages."""
    config = ConfluenceIndexerConfig(**options)
    return ConfluenceIndexer(connection_config=connection, index_config=config)


def download(found: Any) -> str:
    """Write a page to a file; return the file's text."""
    downloader = ConfluenceDownloader(
        connection_config=connection,
        download_config=ConfluenceDownloaderConfig(download_dir=Path(scene.folder)),
    )
    response = downloader.run(file_data=found)
    responses = response if isinstance(response, list) else [response]
    return responses[0]["path"].read_text()


step("check the connection", lambda: indexer().precheck(), True)
step("check the connection to a space", lambda: indexer(spaces=["DOCS"]).precheck(), True)
everything = step("list all pages", lambda: list(indexer().run()))
some = step("list pages of a space", lambda: list(indexer(spaces=["DOCS"]).run()))
step(
    "list one page",
    lambda: len(list(indexer(max_num_of_docs_from_each_space=1, spaces=["DOCS"]).run())),
    1,
)
step("download a page", lambda: "Welcome" in download(some[0]), True)
step("read who may see it", lambda: "read" in str(some[0].metadata.permissions_data), True)
