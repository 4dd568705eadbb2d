"""Count up one cell of a table with eight writers at once; no edit is lost."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor

from confluence_connector import Confluence


def count_up(markdown: str) -> str:
    return re.sub(r"\| ribs +\| (\d+)", lambda m: f"| ribs | {int(m[1]) + 1}", markdown)


def main(page: str) -> None:
    with Confluence() as confluence, ThreadPoolExecutor(8) as pool:

        def write(number: int) -> None:
            message = f"writer {number}"
            confluence.pages.edit(page, count_up, representation="markdown", message=message)

        list(pool.map(write, range(8)))


if __name__ == "__main__":
    main(*sys.argv[1:])
