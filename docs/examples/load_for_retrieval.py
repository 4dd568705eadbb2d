"""Load the sections of a space for retrieval: what LangChain-like pipelines take, without them."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from confluence_connector import Confluence


@dataclass(frozen=True)
class Document:
    page_content: str
    metadata: dict[str, Any]
    id: str


def lazy_load(confluence: Confluence, space: str, folder: Path) -> Iterator[Document]:
    # Run again, this fetches only what has changed, and what is gone is gone from the documents.
    confluence.mirror.export(space, folder, format="jsonl", attachments=False)
    with (folder / "chunks.jsonl").open(encoding="utf-8") as lines:
        for chunk in map(json.loads, lines):
            yield Document(chunk.pop("text"), chunk, chunk["id"])


def main(space: str, folder: str) -> None:
    with Confluence() as confluence:
        for document in lazy_load(confluence, space, Path(folder)):
            print(" > ".join(document.metadata["breadcrumb"]), document.metadata["url"])


if __name__ == "__main__":
    main(*sys.argv[1:])
