"""Sign in and out: ``auth login|status|logout``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ...auth import AccessToken, ApiToken
from ...errors import ConfluenceError, MissingScopeError, PermissionDeniedError
from ..inputs import has_piped_input, is_interactive
from ..options import Group, Session
from ..output import Row
from ..profiles import Profile, Profiles, check_name
from ..secret_files import has_keyring
from ..terminal import notice

if TYPE_CHECKING:
    from ... import Confluence
    from ...auth import Credential, Tokens

__all__ = ["DEFAULT_SCOPES", "auth", "login", "logout", "status"]

# What the commands need; `offline_access` brings a refresh token.
DEFAULT_SCOPES = (
    "read:page:confluence",
    "write:page:confluence",
    "delete:page:confluence",
    "read:space:confluence",
    "read:comment:confluence",
    "write:comment:confluence",
    "read:attachment:confluence",
    "write:attachment:confluence",
    "read:label:confluence",
    "write:label:confluence",
    "read:hierarchical-content:confluence",
    "read:content-details:confluence",
    "read:user:confluence",
    "search:confluence",
    "offline_access",
)
_DEFAULT_CALLBACK = "http://127.0.0.1:8765/callback"


@click.group(cls=Group)
def auth() -> None:
    """Sign in, sign out, and show who is signed in."""


@auth.subcommand("login", fields=("profile", "kind", "site", "account"))
@click.option("--site", metavar="SITE", help="The site, where the credential reaches several.")
@click.option("--api-token", is_flag=True, help="Sign in with a personal API token instead.")
@click.option("--email", metavar="EMAIL", help="E-mail address of the account, with --api-token.")
@click.option("--client-id", metavar="ID", help="Id of your OAuth app.")
@click.option("--scopes", metavar="SCOPES", help="Scopes to ask for, separated by blanks.")
@click.option(
    "--callback",
    metavar="URL",
    default=_DEFAULT_CALLBACK,
    show_default=True,
    help="Callback URL, as registered with the app.",
)
@click.option("--paste", is_flag=True, help="Open no browser; paste the callback's address.")
@click.option("--no-keyring", is_flag=True, help="Keep the secrets in a private file.")
def login(
    session: Session,
    site: str | None,
    api_token: bool,
    email: str | None,
    client_id: str | None,
    scopes: str | None,
    callback: str,
    paste: bool,
    no_keyring: bool,
) -> None:
    r"""Sign in with an OAuth app of your own, or with an API token.

    \b
    To create the app:
      1. Open https://developer.atlassian.com/console/myapps and create an OAuth 2.0 app.
      2. Under Authorization, add the callback URL of --callback.
      3. Under Permissions, add the Confluence API with the scopes you need.
      4. Under Settings, copy the client id (for --client-id) and the secret.

    The client secret comes from CONFLUENCE_CLIENT_SECRET, from standard input, or from a hidden
    prompt; an API token from standard input or a hidden prompt. Neither is a flag, since other
    users of the machine can read flags.

    Example: confluence-connector auth login --client-id my-app-id
    """
    name = "default" if session.profile is None else session.profile
    if api_token and not (site and email):
        raise click.UsageError("--api-token needs --site and --email")
    if not api_token and not client_id:
        raise click.UsageError("--client-id is missing; --help says how to create an app")
    profile = Profile(
        name=name,
        kind="api-token" if api_token else "oauth",
        site=site,
        client_id=client_id,
        email=email,
        keyring=not no_keyring and has_keyring(),
    )
    check_name(name)
    # Nothing is kept before it was seen to work.
    if email and api_token:
        secret = _secret("API token", None)
        row = _tried(profile, ApiToken(email, secret))
        profile.secrets.set("api-token", secret)
    else:
        secret = _secret("client secret", "CONFLUENCE_CLIENT_SECRET")
        wanted = tuple(scopes.split()) if scopes else DEFAULT_SCOPES
        tokens = _consent(client_id or "", secret, wanted, callback, paste=paste)
        row = _tried(profile, AccessToken(tokens.access_token))
        profile.secrets.token_store().save(tokens)
        profile.secrets.set("client-secret", secret)
    Profiles().put(profile)
    who = f" as {row['account']}" if row["account"] else ""
    session.output.item(row, f"signed in to {row['site']}{who}")


def _tried(profile: Profile, credential: Credential) -> dict[str, str | None]:
    """Return what a credential opens, before anything is kept of it."""
    from ... import Confluence

    with Confluence(auth=credential, site=profile.site) as confluence:
        return _status(confluence, profile)


@auth.subcommand("status", fields=("profile", "kind", "site", "account", "error"), listing=True)
def status(session: Session) -> None:
    """List the profiles, and whether each still works.

    Example: confluence-connector auth status
    """

    def rows() -> Iterator[Row]:
        for profile in Profiles().all().values():
            session.use_profile(profile.name)
            try:
                yield {**_status(session.confluence, profile), "error": None}
            except ConfluenceError as error:
                yield {
                    "profile": profile.name,
                    "kind": profile.kind,
                    "site": profile.site,
                    "account": None,
                    "error": str(error),
                }

    session.output.rows(list(rows()))


@auth.subcommand("logout", fields=("profile",))
def logout(session: Session) -> None:
    """Remove a profile and its secrets from this machine.

    The grant itself stays until it is revoked at https://id.atlassian.com/manage-profile/apps.

    Example: confluence-connector auth logout --profile acme
    """
    profile = Profiles().get(session.profile or "default")
    profile.secrets.clear()
    Profiles().remove(profile.name)
    session.output.item({"profile": profile.name}, f"removed the profile {profile.name}")


def _secret(what: str, variable: str | None) -> str:
    """Read a secret from the environment, from standard input, or from a hidden prompt."""
    if variable and os.environ.get(variable):
        return os.environ[variable]
    if is_interactive():
        return str(click.prompt(what, hide_input=True, err=True)).strip()
    secret = sys.stdin.readline().strip() if has_piped_input() else ""
    if not secret:
        raise click.UsageError(f"pipe the {what} in, or run this at a terminal")
    return secret


def _consent(
    client_id: str, secret: str, scopes: tuple[str, ...], callback: str, *, paste: bool
) -> Tokens:
    """Send the user to the consent page, and exchange the code that comes back."""
    from ...auth import OAuth2
    from ..callback import wait_for_callback

    api_url = os.environ.get("CONFLUENCE_API_URL")
    request = OAuth2.authorization_url(
        client_id=client_id, redirect_uri=callback, scopes=scopes, api_url=api_url
    )
    if paste:
        notice(f"Open this address, agree, and paste the address you are sent to:\n{request.url}")
        returned = _secret("address that you were sent to", None)
    else:
        returned = wait_for_callback(callback, open_url=request.url)
    code = OAuth2.code_from(returned, state=request.state)
    return OAuth2.exchange(
        client_id=client_id,
        client_secret=secret,
        redirect_uri=callback,
        code=code,
        api_url=api_url,
    )


def _status(confluence: Confluence, profile: Profile) -> dict[str, str | None]:
    site = confluence.site.url
    try:
        account = confluence.users.me().display_name or None
    except (MissingScopeError, PermissionDeniedError):
        account = None  # signed in all the same
    return {"profile": profile.name, "kind": profile.kind, "site": site, "account": account}
