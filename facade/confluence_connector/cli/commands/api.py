"""Call any operation of the vendor's documents: ``api METHOD PATH``."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

import click

from ..._json import is_array, is_object
from ...errors import InvalidInputError
from ..inputs import read_body
from ..options import Session, command, dry_run, say_dry_run
from ..terminal import print_json, write_text

if TYPE_CHECKING:
    import httpx

    from confluence_connector_api.operation import Operation

__all__ = ["api"]

_METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")


@command()
@click.argument("method", type=click.Choice(_METHODS, case_sensitive=False))
@click.argument("path")
@click.option("--query", "-q", multiple=True, metavar="NAME=VALUE", help="A query parameter.")
@click.option("--data", metavar="JSON", help="The JSON body; '-' or a pipe for standard input.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path, allow_dash=True),
    metavar="F",
    help="Read the JSON body from this file.",
)
@click.option("--paginate", is_flag=True, help="Collect the results of all result pages.")
@dry_run
def api(
    session: Session,
    method: str,
    path: str,
    query: tuple[str, ...],
    data: str | None,
    file: Path | None,
    paginate: bool,
    dry_run: bool,
) -> None:
    """Send METHOD to PATH and print the JSON of the response.

    PATH starts with /wiki, as in the vendor's documents. The request is checked against them
    before it is sent: the path and method must exist, and so must each query parameter.

    Example: confluence-connector api GET /wiki/api/v2/spaces --paginate
    """
    method = method.upper()
    bare, parameters = _target(path, query)
    operation = _operation(method, bare, parameters)
    if paginate and method != "GET":
        raise click.UsageError("--paginate reads: use it with GET")
    body = _json_body(data, file)
    if dry_run:
        say_dry_run(
            session,
            {"method": method, "path": bare, "query": parameters, "body": body},
            f"send {method} {bare} ({operation.id})",
        )
        return
    arguments: dict[str, Any] = {"path": bare, "params": parameters}
    if body is not None:
        arguments["json"] = body
    responses = _all_pages(session, operation, arguments) if paginate else None
    _print(responses if paginate else _send(session, operation, arguments))


def _target(path: str, query: tuple[str, ...]) -> tuple[str, dict[str, Any]]:
    """Return the path without its query, and all query parameters."""
    parts = urlsplit(path)
    if parts.scheme or parts.netloc or not parts.path.startswith("/wiki/"):
        raise click.UsageError("PATH starts with /wiki/, without scheme and host")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for each in query:
        name, equals, value = each.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--query {each!r} is not NAME=VALUE")
        pairs.append((name, value))
    parameters: dict[str, Any] = {}
    for name, value in pairs:
        earlier = parameters.get(name)
        parameters[name] = value if earlier is None else [*_listed(earlier), value]
    if {".", ".."} & {unquote(segment) for segment in parts.path.split("/")}:
        raise InvalidInputError(f"{parts.path} has a segment that would lead to another path")
    return parts.path, parameters


def _listed(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


def _operation(method: str, path: str, parameters: dict[str, Any]) -> Operation:
    """Return the documented operation, or refuse what the documents do not have."""
    from confluence_connector_api.registry import operations

    from ...contract import Contract

    contract = Contract.load()
    match = contract.match(method, path)
    if match is None:
        allowed = sorted(contract.allowed_methods(path))
        if allowed:
            raise InvalidInputError(f"{path} takes {', '.join(allowed)}, not {method}")
        known = [each.path for each in contract.operations().values()]
        near = difflib.get_close_matches(path, known, n=1, cutoff=0.4)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise InvalidInputError(f"the documents have no path {path}{hint}")
    documented = {each.name for each in match.operation.parameters if each.location == "query"}
    unknown = sorted(parameters.keys() - documented)
    if unknown:
        raise InvalidInputError(
            f"{match.operation.id} has no query parameter {', '.join(unknown)}; "
            f"it has {', '.join(sorted(documented)) or 'none'}"
        )
    return operations()[match.operation.id]


def _json_body(data: str | None, file: Path | None) -> Any:
    if data is None and file is None:
        return None
    if data is not None and file is not None:
        raise click.UsageError("give --data or --file, not both")
    text = read_body(file) if data in {None, "-"} else data
    try:
        return json.loads(text or "")
    except ValueError as error:
        raise InvalidInputError(f"the body is not JSON: {error}") from None


def _send(session: Session, operation: Operation, arguments: dict[str, Any]) -> Any:
    response: httpx.Response = session.confluence.raw.send(operation, arguments)  # type: ignore[arg-type]
    if not response.content:
        return None
    try:
        return response.json()
    except ValueError:
        return response.text


def _all_pages(session: Session, operation: Operation, arguments: dict[str, Any]) -> list[Any]:
    """Return the results of every result page. Only the position is taken from a next link."""
    results: list[Any] = []
    seen: set[str] = set()
    while True:
        rows, link = _result_page(_send(session, operation, arguments), operation)
        results += rows
        position = {
            name: values[-1]
            for name, values in parse_qs(urlsplit(link).query).items()
            if name in {"cursor", "start"}
        }
        if not position or link in seen:
            return results
        seen.add(link)
        arguments = {**arguments, "params": {**arguments["params"], **position}}


def _result_page(response: Any, operation: Operation) -> tuple[list[Any], str]:
    """Return the rows of a result page and its next link, empty for the last one."""
    rows = response.get("results") if is_object(response) else None
    if not is_array(rows):
        raise InvalidInputError(f"{operation.id} does not return result pages")
    links = response.get("_links")
    return rows, str(links.get("next") or "") if is_object(links) else ""


def _print(value: Any) -> None:
    if isinstance(value, str):
        write_text(value + "\n")
    elif value is not None:
        print_json(value)
