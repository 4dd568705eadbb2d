"""Converts texts with another tool; runs in the environment of the tools, without this project.

    python peer_worker.py TOOL DIRECTION < TEXTS

``DIRECTION`` is ``read``, storage to Markdown, or ``write``, Markdown to storage. The texts are a
list in JSON, and so is what is printed; a text that the tool refuses is ``null``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

Convert = Callable[[str], str]


def cfxmark() -> tuple[Convert, Convert]:
    from cfxmark import to_cfx, to_md

    return lambda text: str(to_md(text).markdown), lambda text: str(to_cfx(text).xhtml)


def mcp_atlassian() -> tuple[Convert, Convert]:
    from mcp_atlassian.preprocessing.confluence import ConfluencePreprocessor

    tool = ConfluencePreprocessor("https://acme.example")
    return lambda text: tool.process_html_content(text)[1], tool.markdown_to_confluence_storage


def markdownify() -> tuple[Convert, Convert]:
    from markdownify import markdownify as convert

    return convert, mcp_atlassian()[1]


def md2cf() -> tuple[Convert, Convert]:
    from md2cf.document import parse_page

    return str, lambda text: parse_page([text]).body


TOOLS = {
    "cfxmark": cfxmark,
    "mcp-atlassian": mcp_atlassian,
    "markdownify": markdownify,
    "md2cf": md2cf,
}


def main() -> None:
    """Convert what is read from standard input."""
    _, name, direction = sys.argv
    convert = TOOLS[name]()[direction == "write"]
    results: list[str | None] = []
    for text in json.load(sys.stdin):
        try:
            results.append(None if text is None else str(convert(text)))
        except Exception as error:
            sys.stderr.write(f"{name}: {type(error).__name__}: {error}\n"[:200])
            results.append(None)
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
