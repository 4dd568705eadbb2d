"""Label every page that a query finds."""

import sys

from confluence_connector import Confluence, cql


def main(space: str, word: str, label: str) -> None:
    query = (
        (cql.field("space") == space)
        & (cql.field("type") == "page")
        & cql.field("text").contains(word)
    )
    with Confluence() as confluence:
        ids = [hit.content.id for hit in confluence.search(query) if hit.content]
        for result in confluence.labels.add_many(ids, label):
            print(result.id, result.error or "labelled")


if __name__ == "__main__":
    main(*sys.argv[1:])
