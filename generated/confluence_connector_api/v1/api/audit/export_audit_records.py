# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, File, Response, Unset
from ....wire import given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.export_audit_records_format import ExportAuditRecordsFormat

OPERATION = Operation(
    id="exportAuditRecords",
    api="v1",
    method="GET",
    path="/wiki/rest/api/audit/export",
    granular_scopes=("read:audit-log:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    end_date: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/audit/export"}
    arguments["params"] = given(
        {
            "endDate": end_date,
            "format": format_,
            "searchString": search_string,
            "startDate": start_date,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> File:
    return File(payload=BytesIO(response.content))


def sync_detailed(
    *,
    client: Client,
    end_date: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[File]:
    """GET /wiki/rest/api/audit/export

    Granular scopes: read:audit-log:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            end_date=end_date, format_=format_, search_string=search_string, start_date=start_date
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    end_date: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> File:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        end_date=end_date,
        format_=format_,
        search_string=search_string,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    end_date: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[File]:
    """GET /wiki/rest/api/audit/export

    Granular scopes: read:audit-log:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            end_date=end_date, format_=format_, search_string=search_string, start_date=start_date
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    end_date: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> File:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            end_date=end_date,
            format_=format_,
            search_string=search_string,
            start_date=start_date,
        )
    ).parsed
