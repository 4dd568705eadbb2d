# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.account_id_email_record import AccountIdEmailRecord

OPERATION = Operation(
    id="getPrivacyUnsafeUserEmail",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user/email",
    granular_scopes=("read:email-address:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 501),
)


def _request(*, account_id: str) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/user/email"}
    arguments["params"] = given({"accountId": account_id})
    return arguments


def _parse(response: httpx.Response) -> AccountIdEmailRecord:
    from ... import models

    return models.AccountIdEmailRecord.from_dict(json_object(response))


def sync_detailed(*, client: Client, account_id: str) -> Response[AccountIdEmailRecord]:
    """GET /wiki/rest/api/user/email

    Granular scopes: read:email-address:confluence
    """
    response = client.send(OPERATION, _request(account_id=account_id))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, account_id: str) -> AccountIdEmailRecord:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, account_id=account_id).parsed


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str
) -> Response[AccountIdEmailRecord]:
    """GET /wiki/rest/api/user/email

    Granular scopes: read:email-address:confluence
    """
    response = await client.send(OPERATION, _request(account_id=account_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, account_id: str) -> AccountIdEmailRecord:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, account_id=account_id)).parsed
