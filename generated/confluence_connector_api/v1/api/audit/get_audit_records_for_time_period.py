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
    from ...models.get_audit_records_for_time_period_units import GetAuditRecordsForTimePeriodUnits

OPERATION = Operation(
    id="getAuditRecordsForTimePeriod",
    api="v1",
    method="GET",
    path="/wiki/rest/api/audit/since",
    granular_scopes=("read:audit-log:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    limit: int | Unset = UNSET,
    number: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/audit/since"}
    arguments["params"] = given(
        {
            "limit": limit,
            "number": number,
            "searchString": search_string,
            "start": start,
            "units": units,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> AuditRecordArray:
    from ... import models

    return models.AuditRecordArray.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    number: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
) -> Response[AuditRecordArray]:
    """GET /wiki/rest/api/audit/since

    Granular scopes: read:audit-log:confluence
    """
    response = client.send(
        OPERATION,
        _request(limit=limit, number=number, search_string=search_string, start=start, units=units),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    number: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
) -> AuditRecordArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        limit=limit,
        number=number,
        search_string=search_string,
        start=start,
        units=units,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    number: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
) -> Response[AuditRecordArray]:
    """GET /wiki/rest/api/audit/since

    Granular scopes: read:audit-log:confluence
    """
    response = await client.send(
        OPERATION,
        _request(limit=limit, number=number, search_string=search_string, start=start, units=units),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    number: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
) -> AuditRecordArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            number=number,
            search_string=search_string,
            start=start,
            units=units,
        )
    ).parsed
