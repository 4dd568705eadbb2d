"""Publish a folder of Markdown as a tree of pages, after showing the plan."""

import sys

from confluence_connector import Confluence


def main(folder: str, space: str) -> None:
    with Confluence() as confluence:
        plan = confluence.mirror.plan(folder, space)
        print(plan)
        print(plan.apply())


if __name__ == "__main__":
    main(*sys.argv[1:])
