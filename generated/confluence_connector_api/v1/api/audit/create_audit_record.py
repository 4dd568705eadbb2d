# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.audit_record import AuditRecord
    from ...models.audit_record_create import AuditRecordCreate

OPERATION = Operation(
    id="createAuditRecord",
    api="v1",
    method="POST",
    path="/wiki/rest/api/audit",
    granular_scopes=("read:audit-log:confluence", "write:audit-log:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(*, body: AuditRecordCreate) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/audit"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> AuditRecord:
    from ... import models

    return models.AuditRecord.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: AuditRecordCreate) -> Response[AuditRecord]:
    """POST /wiki/rest/api/audit

    Granular scopes: read:audit-log:confluence, write:audit-log:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: AuditRecordCreate) -> AuditRecord:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AuditRecordCreate
) -> Response[AuditRecord]:
    """POST /wiki/rest/api/audit

    Granular scopes: read:audit-log:confluence, write:audit-log:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: AuditRecordCreate) -> AuditRecord:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
