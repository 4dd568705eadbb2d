"""The console script ``confluence-connector``: looking around, and the sandbox.

Reading only; what writes belongs into a script of yours, where it can be tested on the sandbox.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

try:
    import click

    from .output import Row, print_json, print_table
except ModuleNotFoundError:  # pragma: no cover  the message is all there is to it
    sys.exit("the commands need an extra: pip install 'confluence-connector[cli]'")

from .. import __version__

if TYPE_CHECKING:
    from .. import Confluence

T = TypeVar("T")


@click.group()
@click.version_option(__version__)
def cli() -> None:
    """Look around in Confluence Cloud, or run a sandbox of it.

    Signs in with CONFLUENCE_ACCESS_TOKEN, or CONFLUENCE_EMAIL, CONFLUENCE_API_TOKEN and
    CONFLUENCE_SITE.
    """


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
at_most = click.option(
    "--at-most",
    type=click.IntRange(min=0),
    default=25,
    show_default=True,
    help="Rows to print as a table or as JSON; 0 prints all.",
)


@cli.command()
@as_json
def sites(as_json: bool) -> None:
    """List the sites that the token reaches."""

    def rows(confluence: Confluence) -> Iterable[Row]:
        for site in confluence.sites():
            scopes = site.scopes if as_json else len(site.scopes)
            yield {"id": site.id, "url": site.url, "name": site.name, "scopes": scopes}

    _show(rows, as_json, at_most=0)


@cli.command()
@as_json
def access(as_json: bool) -> None:
    """Which methods the token opens; what to add."""

    def rows(confluence: Confluence) -> Iterable[Row]:
        for method, access in confluence.check_access().items():
            yield {"method": method, "usable": access.usable, "missing": access.missing}

    _show(rows, as_json, at_most=0)


@cli.command()
@click.argument("cql")
@at_most
@as_json
def search(cql: str, at_most: int, as_json: bool) -> None:
    """Search with CQL.

    For example: confluence-connector search 'type = page and title ~ "plan"'
    """

    def rows(confluence: Confluence) -> Iterable[Row]:
        wiki = f"{confluence.site.url}/wiki"
        for hit in confluence.search(cql):
            content = hit.content
            yield {
                "id": content.id if content else None,
                "type": str(content.type_) if content else hit.entity_type,
                "title": content.title if content else hit.title,
                "url": f"{wiki}{hit.url}",
            }

    _show(rows, as_json, at_most)


@cli.command()
@at_most
@as_json
def spaces(at_most: int, as_json: bool) -> None:
    """List the spaces of the site."""

    def rows(confluence: Confluence) -> Iterable[Row]:
        for space in confluence.spaces.list():
            yield {
                "id": space.id,
                "key": space.key,
                "type": str(space.type_),
                "status": str(space.status),
                "name": space.name,
            }

    _show(rows, as_json, at_most)


@cli.command()
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print the whole page as JSON.")
def page(id: str, as_json: bool) -> None:
    """Print the storage body of a page."""

    def body(confluence: Confluence) -> str:
        page = confluence.pages.get(id)
        return json.dumps(page.to_dict(), indent=2) if as_json else page.body.storage.value

    click.echo(_with_client(body))


@cli.command(context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def demo(arguments: tuple[str, ...]) -> None:
    """Show the six everyday calls; --help tells more."""
    from .demo import main as run

    sys.exit(run(list(arguments)))


@cli.command(context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sandbox(arguments: tuple[str, ...]) -> None:
    """Serve a sandbox on a port; --help tells more."""
    from ..sandbox.__main__ import main as run

    sys.exit(run(list(arguments)))


def _show(rows: Callable[[Confluence], Iterable[Row]], as_json: bool, at_most: int) -> None:
    def show(confluence: Confluence) -> None:
        if as_json:
            print_json(islice(rows(confluence), at_most or None))
        else:
            print_table(rows(confluence), at_most)

    _with_client(show)


def _with_client(use: Callable[[Confluence], T]) -> T:
    from .. import Confluence, ConfluenceError

    try:
        with Confluence() as confluence:
            return use(confluence)
    except ConfluenceError as error:
        raise click.ClickException(f"{type(error).__name__}: {error}") from None


if __name__ == "__main__":
    cli()
