# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.audit_record_array import AuditRecordArray

OPERATION = Operation(
    id="getAuditRecords",
    api="v1",
    method="GET",
    path="/wiki/rest/api/audit",
    granular_scopes=("read:audit-log:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403),
)


def _request(
    *,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/audit"}
    arguments["params"] = given(
        {
            "endDate": end_date,
            "limit": limit,
            "searchString": search_string,
            "start": start,
            "startDate": start_date,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> AuditRecordArray:
    from ... import models

    return models.AuditRecordArray.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[AuditRecordArray]:
    """GET /wiki/rest/api/audit

    Granular scopes: read:audit-log:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            end_date=end_date,
            limit=limit,
            search_string=search_string,
            start=start,
            start_date=start_date,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> AuditRecordArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        end_date=end_date,
        limit=limit,
        search_string=search_string,
        start=start,
        start_date=start_date,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[AuditRecordArray]:
    """GET /wiki/rest/api/audit

    Granular scopes: read:audit-log:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            end_date=end_date,
            limit=limit,
            search_string=search_string,
            start=start,
            start_date=start_date,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    end_date: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> AuditRecordArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            end_date=end_date,
            limit=limit,
            search_string=search_string,
            start=start,
            start_date=start_date,
        )
    ).parsed
