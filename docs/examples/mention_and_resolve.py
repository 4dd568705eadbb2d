"""Mention a person in an inline comment, then resolve it."""

import sys

from confluence_connector import Confluence


def main(page: str, text: str) -> None:
    with Confluence() as confluence:
        me = confluence.users.me()
        comment = confluence.comments.create_inline(
            page,
            text=text,
            body=f"[@{me.display_name}](user:{me.account_id}) please check",
            representation="markdown",
        )
        print(confluence.url_for(comment))
        confluence.comments.resolve(comment.id)


if __name__ == "__main__":
    main(*sys.argv[1:])
