"""Tell who may really read a page: its own restrictions and those above it."""

import sys

from confluence_connector import Confluence


def main(page: str) -> None:
    with Confluence() as confluence:
        access = confluence.restrictions.effective(page)
        if access.read is None:
            print("everybody who may see the space")
        else:
            print("users:", *access.read.users)
            print("groups:", *access.read.groups)


if __name__ == "__main__":
    main(*sys.argv[1:])
