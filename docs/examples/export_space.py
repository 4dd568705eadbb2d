"""Write a space as Markdown files; run again, fetch only what changed."""

import sys

from confluence_connector import Confluence


def main(space: str, folder: str) -> None:
    with Confluence() as confluence:
        summary = confluence.mirror.export(space, folder, format="markdown")
        print(summary)


if __name__ == "__main__":
    main(*sys.argv[1:])
