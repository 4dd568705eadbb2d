"""What is to be said against a cassette: the gate's objections and the contract's."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from attrs import asdict

from confluence_connector.contract import Contract

from .gate import inspect
from .tape import Exchange, read_tape


def verdict(path: Path) -> list[str]:
    """Return one line for everything that is wrong with a cassette; none means it is right.

    Args:
        path: The cassette.
    """
    if not path.exists():
        return []
    try:
        tape = read_tape(path)
    except ValueError as error:
        return [str(error)]
    broken = [line for one in tape.exchanges for line in breaches(one)]
    if tape.breaks:
        broken = [] if broken else ["no exchange breaks the documents, although the head says so"]
    return inspect(tape) + broken


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
