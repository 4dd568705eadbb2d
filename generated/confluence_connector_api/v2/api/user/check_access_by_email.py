# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.check_access_by_email_response import CheckAccessByEmailResponse
    from ...models.check_access_or_invite_by_email_request import CheckAccessOrInviteByEmailRequest

OPERATION = Operation(
    id="checkAccessByEmail",
    api="v2",
    method="POST",
    path="/wiki/api/v2/user/access/check-access-by-email",
    granular_scopes=("read:configuration:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 503),
)


def _request(*, body: CheckAccessOrInviteByEmailRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/user/access/check-access-by-email"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> CheckAccessByEmailResponse:
    from ... import models

    return models.CheckAccessByEmailResponse.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: CheckAccessOrInviteByEmailRequest
) -> Response[CheckAccessByEmailResponse]:
    """POST /wiki/api/v2/user/access/check-access-by-email

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: CheckAccessOrInviteByEmailRequest) -> CheckAccessByEmailResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CheckAccessOrInviteByEmailRequest
) -> Response[CheckAccessByEmailResponse]:
    """POST /wiki/api/v2/user/access/check-access-by-email

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: CheckAccessOrInviteByEmailRequest
) -> CheckAccessByEmailResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
