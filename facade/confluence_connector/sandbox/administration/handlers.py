"""What administrators see and turn: admin key, access, data policies, the site itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..app import links
from ..app.clock import from_timestamp, timestamp
from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..lists.v2 import computed_list_response
from ..server.messages import Response
from ..spaces.queries import SELECT_SPACES, SpaceRow
from ..store.kept import get_kept, keep, remove_kept
from ..users.accounts import account_with_email, insert_account

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = [
    "check_access",
    "disable_admin_key",
    "enable_admin_key",
    "get_admin_key",
    "get_data_policy",
    "get_email",
    "get_system_info",
    "invite",
    "list_emails",
    "list_space_policies",
]

_ADMIN_KEY = "admin-key"
_KEY_MINUTES = 10


@operation("getAdminKey")
def get_admin_key(context: RequestContext) -> Response:
    """Return the caller's admin key while it is enabled."""
    expires = get_kept(context.db, _ADMIN_KEY, context.account_id)
    if expires is None or from_timestamp(str(expires)) <= context.clock.now():
        raise HTTPError(404, "Admin key is not enabled")
    return json_response({"accountId": context.account_id, "expirationTime": expires})


@operation("enableAdminKey")
def enable_admin_key(context: RequestContext) -> Response:
    """Enable the caller's admin key for a time."""
    minutes = _KEY_MINUTES
    if context.request.body:
        minutes = context.body.integer("durationInMinutes") or _KEY_MINUTES
    expires = timestamp(context.clock.now() + timedelta(minutes=minutes))
    keep(context.db, _ADMIN_KEY, context.account_id, "", expires)
    return json_response({"accountId": context.account_id, "expirationTime": expires})


@operation("disableAdminKey")
def disable_admin_key(context: RequestContext) -> Response:
    """Disable the caller's admin key."""
    remove_kept(context.db, _ADMIN_KEY, context.account_id)
    return no_content()


@operation("getDataPolicyMetadata")
def get_data_policy(_: RequestContext) -> Response:
    """Whether a policy blocks content from apps: none does here."""
    return json_response({"anyContentBlocked": False})


@operation("getDataPolicySpaces")
def list_space_policies(context: RequestContext) -> Response:
    """Spaces with their policies."""
    keys, ids = context.query.many("keys"), context.query.ids("ids")
    spaces = [SpaceRow._make(row) for row in context.db.execute(f"{SELECT_SPACES} ORDER BY c.id")]
    rows: list[JsonObject] = [
        {
            "id": str(space.id),
            "key": space.key,
            "name": space.name,
            "dataPolicy": {"anyContentBlocked": False},
            "_links": {"webui": links.space(space.key)},
        }
        for space in spaces
        if (not keys or space.key in keys) and (not ids or space.id in ids)
    ]
    return computed_list_response(context, rows)


@operation("checkAccessByEmail")
def check_access(context: RequestContext) -> Response:
    """Which of some people cannot use the site."""
    emails = [str(email) for email in context.body.items("emails")]
    invalid = [email for email in emails if not _is_email(email)]
    unknown = [e for e in emails if e not in invalid and account_with_email(context.db, e) is None]
    return json_response({"emailsWithoutAccess": unknown, "invalidEmails": invalid})


@operation("inviteByEmail")
def invite(context: RequestContext) -> Response:
    """Give people access; they have an account from now on."""
    for email in (str(email) for email in context.body.items("emails")):
        if not _is_email(email):
            raise HTTPError(400, f"Email address is not valid: {email}")
        if account_with_email(context.db, email) is None:
            insert_account(context.db, email, email.partition("@")[0], context.now)
    return Response(200)


@operation("getPrivacyUnsafeUserEmail")
def get_email(context: RequestContext) -> Response:
    """Return a person's address."""
    account_id = context.query.text("accountId") or ""
    found = _emails(context, [account_id])
    if not found:
        raise HTTPError(404, f"No user found with key : {account_id}")
    return json_response(found[0])


@operation("getPrivacyUnsafeUserEmailBulk")
def list_emails(context: RequestContext) -> Response:
    """Addresses of some people; unknown ones are left out."""
    return json_response(_emails(context, context.query.many("accountId")))


@operation("getSystemInfo")
def get_system_info(context: RequestContext) -> Response:
    """Return the site's information."""
    return json_response(
        {
            "cloudId": links.CLOUD_ID,
            "commitHash": "sandbox",
            "baseUrl": links.base(context.request.hosts),
            "edition": "standard",
            "siteTitle": "acme",
            "defaultLocale": "en_GB",
            "defaultTimeZone": "UTC",
        }
    )


def _is_email(text: str) -> bool:
    name, at, host = text.rpartition("@")
    return bool(name and at and "." in host and not text.split()[1:])


def _emails(context: RequestContext, account_ids: list[str]) -> list[JsonObject]:
    query = "SELECT email FROM account WHERE account_id = ?"
    rows = [(one, context.db.execute(query, (one,)).fetchone()) for one in account_ids]
    return [{"accountId": one, "email": row[0]} for one, row in rows if row is not None]
