"""Shows the six everyday calls: ``python -m confluence_connector.cli.demo``.

Without a credential they run on a sandbox in this process. With ``CONFLUENCE_ACCESS_TOKEN`` set
the reading calls run on the real site, and the writing ones only with ``--write SPACEKEY``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from .. import Confluence, ConfluenceError, cql
from .._redaction import redact_text, redact_url

if TYPE_CHECKING:
    import httpx

__all__ = ["Demo", "main"]

T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    """Run the demo and return the exit status."""
    parser = argparse.ArgumentParser(prog="confluence-connector demo", description=__doc__)
    parser.add_argument(
        "--write", metavar="SPACEKEY", help="on a real site, also create and update a page there"
    )
    options = parser.parse_args(arguments)
    try:
        with _client() as (confluence, is_sandbox):
            Demo(confluence).run(write_to=options.write or ("DOCS" if is_sandbox else None))
    except ConfluenceError as error:
        print(f"\n{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # e.g. piped into head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


@contextmanager
def _client() -> Generator[tuple[Confluence, bool]]:
    if os.environ.get("CONFLUENCE_ACCESS_TOKEN"):
        with Confluence() as confluence:
            yield confluence, False
        return
    from ..sandbox import Sandbox

    print("No CONFLUENCE_ACCESS_TOKEN is set: this runs on a sandbox in this process.")
    with Sandbox() as sandbox, sandbox.client() as confluence:
        yield confluence, True


class Demo:
    """Makes the calls one after the other and shows what went over the wire."""

    def __init__(self, confluence: Confluence) -> None:
        self._confluence = confluence
        self._step = 0
        self._gateway_named = False
        self._width = shutil.get_terminal_size((100, 24)).columns
        hooks = confluence.raw.httpx_client.event_hooks
        hooks["request"].append(self._show_request)
        hooks["response"].append(self._show_response)
        confluence.raw.httpx_client.event_hooks = hooks

    def run(self, *, write_to: str | None) -> None:
        """Run the reading calls, and the writing ones if there is a space to write to."""
        confluence = self._confluence
        self._call("discover the site", "confluence.site", lambda: confluence.site.url)
        query = cql.field("type") == "page"
        hit = self._call(
            "search content",
            f"hit = confluence.search({str(query)!r}).first()",
            lambda: confluence.search(query, page_size=5).first(),
        )
        if hit and hit.content:
            self._read(hit.content.id)
        else:
            print("   nothing found: the token may see no page")
        if write_to is None:
            print("\nNothing is written to a real site without --write SPACEKEY.")
        else:
            self._write(write_to)
        self._call(
            "list spaces",
            "for space in confluence.spaces.list(): ...",
            lambda: "\n".join(f"{space.key}: {space.name}" for space in confluence.spaces.list()),
        )

    def _read(self, page_id: str) -> None:
        page = self._call(
            "get a page with its storage body",
            f"page = confluence.pages.get({page_id!r})",
            lambda: self._confluence.pages.get(page_id),
        )
        print(f"   page.title                {page.title!r}")
        print(f"   page.version.number       {page.version.number}")
        print(f"   page.body.storage.value   {page.body.storage.value!r}")

    def _write(self, space: str) -> None:
        title = f"Grill plan {datetime.now():%Y-%m-%d %H:%M:%S}"
        created = self._call(
            "create a page in a space given by key",
            f"confluence.pages.create(space={space!r}, title={title!r}, body='<p>Ribs.</p>')",
            lambda: self._confluence.pages.create(space=space, title=title, body="<p>Ribs.</p>"),
        )
        print(f"   page {created.id}, version {created.version.number}")
        updated = self._call(
            "update it; the version is read and incremented",
            f"confluence.pages.update({created.id!r}, body='<p>Ribs and corn.</p>')",
            lambda: self._confluence.pages.update(created.id, body="<p>Ribs and corn.</p>"),
        )
        print(f"   page {updated.id}, version {updated.version.number}")

    def _call(self, what: str, line: str, call: Callable[[], T]) -> T:
        self._step += 1
        print(f"\n{self._step}. {what}\n   >>> {line}")
        result = call()
        if isinstance(result, str):
            for text in result.splitlines():
                print(f"   {text}")
        return result

    def _show_request(self, request: httpx.Request) -> None:
        url = redact_url(str(request.url))
        gateway = self._confluence.raw.base_url
        if gateway and url.startswith(gateway):
            if not self._gateway_named:
                print(f"   GATEWAY = {gateway}")
                self._gateway_named = True
            url = "GATEWAY" + url.removeprefix(gateway)
        self._show("sent     ", f"{request.method} {url}")
        if body := request.content:
            self._show("         ", redact_text(body.decode(errors="replace")))

    def _show_response(self, response: httpx.Response) -> None:
        body = response.read().decode(errors="replace")
        try:
            body = json.dumps(json.loads(body), ensure_ascii=False)
        except ValueError:
            body = " ".join(body.split())
        self._show("came back", f"{response.status_code} {redact_text(body)}")

    def _show(self, label: str, text: str) -> None:
        lines = textwrap.wrap(
            text, self._width - 14, max_lines=3, placeholder=" …", break_on_hyphens=False
        )
        for line in lines:
            print(f"   {label} {line}")
            label = "         "


if __name__ == "__main__":
    sys.exit(main())
