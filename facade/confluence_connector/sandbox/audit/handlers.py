"""The audit log, v1: what happened in the sandbox, and what clients add to it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..lists.v1 import rows_response
from ..server.messages import Response
from ..store.kept import get_kept, keep
from .rules import insert_record

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = [
    "create_record",
    "export_records",
    "get_retention",
    "list_recent_records",
    "list_records",
    "set_retention",
]

_RETENTION = "audit-retention"
_DEFAULT_RETENTION = {"number": 3, "units": "YEARS"}
_SECONDS = {
    "NANOS": 1e-9,
    "MICROS": 1e-6,
    "MILLIS": 1e-3,
    "SECONDS": 1,
    "MINUTES": 60,
    "HOURS": 3600,
    "HALF_DAYS": 43_200,
    "DAYS": 86_400,
    "WEEKS": 604_800,
    "MONTHS": 2_629_746,
    "YEARS": 31_556_952,
    "DECADES": 315_569_520,
    "CENTURIES": 3_155_695_200,
}
_DEFAULT_LIMIT = 1000
_DEFAULT_MONTHS = 3


@operation("getAuditRecords")
def list_records(context: RequestContext) -> Response:
    """List records between two moments, the newest first."""
    records = _find(context, _moment(context, "startDate"), _moment(context, "endDate"))
    return rows_response(context, records, default=_DEFAULT_LIMIT)


@operation("getAuditRecordsForTimePeriod")
def list_recent_records(context: RequestContext) -> Response:
    """List the records of a time until now, by default of three months."""
    number = context.query.integer("number") or _DEFAULT_MONTHS
    seconds = _SECONDS.get(context.query.text("units") or "MONTHS")
    since = 0
    if seconds is not None and number * seconds < _SECONDS["CENTURIES"]:
        start = context.clock.now() - timedelta(seconds=number * seconds)
        since = int(start.timestamp() * 1000)
    return rows_response(context, _find(context, since, None), default=_DEFAULT_LIMIT)


@operation("createAuditRecord")
def create_record(context: RequestContext) -> Response:
    """Add a record."""
    sent = context.body.values
    given = {
        name: sent.get(name)
        for name in ("remoteAddress", "description", "creationDate", "sysAdmin", "changedValues")
    }
    given["associatedObjects"] = sent.get("associatedObjects")
    affected = context.body.child("affectedObject")
    record = insert_record(
        context,
        summary=context.body.text("summary") or "",
        category=context.body.text("category") or "",
        affected=None if affected is None else dict(affected.values),
        **given,
    )
    return json_response(record)


@operation("exportAuditRecords")
def export_records(context: RequestContext) -> Response:
    """Return records as a table, packed if asked for."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("Date", "Author", "Category", "Summary", "Affected object"))
    for record in _find(context, _moment(context, "startDate"), _moment(context, "endDate")):
        moment = datetime.fromtimestamp(int(str(record["creationDate"])) / 1000, UTC)
        author, affected = (
            cast("JsonObject", record[name]) for name in ("author", "affectedObject")
        )
        row = (author["displayName"], record["category"], record["summary"], affected["name"])
        writer.writerow((moment.isoformat(), *row))
    table = text.getvalue().encode()
    if context.query.text("format") != "zip":
        return Response(200, table, {"content-type": "text/csv"})
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("audit.csv", table)
    return Response(200, packed.getvalue(), {"content-type": "application/zip"})


@operation("getRetentionPeriod")
def get_retention(context: RequestContext) -> Response:
    """How long records are kept."""
    return json_response(get_kept(context.db, _RETENTION, "") or _DEFAULT_RETENTION)


@operation("setRetentionPeriod")
def set_retention(context: RequestContext) -> Response:
    """Set how long records are kept."""
    period = {name: context.body.values[name] for name in ("number", "units")}
    keep(context.db, _RETENTION, "", "", period)
    return json_response(period)


def _find(context: RequestContext, start: int | None, end: int | None) -> list[JsonObject]:
    rows = context.db.execute(
        "SELECT value FROM audit_record WHERE created_at >= ? AND created_at <= ?"
        " ORDER BY created_at DESC, number DESC",
        (start or 0, 2**62 if end is None else end),
    )
    wanted = (context.query.text("searchString") or "").casefold()
    return [json.loads(value) for (value,) in rows if wanted in value.casefold()]


def _moment(context: RequestContext, name: str) -> int | None:
    """Return a moment in milliseconds since 1970, from such a number or from an ISO date."""
    text = context.query.text(name)
    if not text:
        return None
    if text.isascii() and text.isdecimal():
        return min(int(text[:19]), 2**62)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise HTTPError(400, f"{name} is not a date : {text}") from None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
