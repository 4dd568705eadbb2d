"""Check a cassette: for sensitive content, and against the documents."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from attrs import asdict

from confluence_connector.contract import Contract

from .audit import audit
from .cassette import Cassette, Exchange, read_cassette

__all__ = ["breaches", "check_cassette"]


def check_cassette(path: Path) -> list[str]:
    """Return one line per problem of a cassette.

    Args:
        path: The cassette.
    """
    if not path.exists():
        return []
    try:
        cassette = read_cassette(path)
    except ValueError as error:
        return [str(error)]
    return problems_of(cassette)


def problems_of(cassette: Cassette) -> list[str]:
    """Return one line for everything that is wrong with the content of a cassette."""
    broken = [line for one in cassette.exchanges for line in breaches(one)]
    if cassette.breaks:
        broken = [] if broken else ["no exchange breaks the documents, although the head says so"]
    return audit(cassette) + broken


def breaches(exchange: Exchange, contract: Contract | None = None) -> list[str]:
    """Return how an exchange with Confluence violates the vendor's documents.

    Args:
        exchange: The exchange; one with the token endpoint or a download's second host has no
            document.
        contract: The documents to check against; by default the vendored ones.
    """
    if "/wiki/" not in urlsplit(exchange.url).path:
        return []
    report = (contract or Contract.load()).check_exchange(**asdict(exchange))
    if report.operation is None and exchange.status == HTTPStatus.GONE:
        return []  # routes removed from v1 are removed from the documents, too
    return [str(finding) for finding in report.errors]
