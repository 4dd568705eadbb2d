"""Check a cassette: nothing sensitive in it, and nothing that breaks the documents."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from attrs import asdict

from confluence_connector.contract import Contract

from .audit import audit
from .cassette import Exchange, read_cassette


def check_cassette(path: Path) -> list[str]:
    """Return one line for everything that is wrong with a cassette; none means it is right.

    Args:
        path: The cassette.
    """
    if not path.exists():
        return []
    try:
        cassette = read_cassette(path)
    except ValueError as error:
        return [str(error)]
    broken = [line for one in cassette.exchanges for line in breaches(one)]
    if cassette.breaks:
        broken = [] if broken else ["no exchange breaks the documents, although the head says so"]
    return audit(cassette) + broken


def breaches(exchange: Exchange, contract: Contract | None = None) -> list[str]:
    """Return what breaks the vendor's documents in one exchange with Confluence itself.

    Args:
        exchange: The exchange; one with the token endpoint or a download's second host has no
            document.
        contract: What to judge by; by default the vendored documents.
    """
    if "/wiki/" not in urlsplit(exchange.url).path:
        return []
    report = (contract or Contract.load()).check_exchange(**asdict(exchange))
    if report.operation is None and exchange.status == HTTPStatus.GONE:
        return []  # what v1 has lost, the documents have lost as well
    return [str(finding) for finding in report.errors]
