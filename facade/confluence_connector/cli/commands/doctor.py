"""Check what signing in depends on: ``doctor``."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import click

from ...errors import ConfluenceError
from ..exits import code_of
from ..options import Session, command
from ..output import Row
from ..profiles import Profiles, chosen_profile

__all__ = ["Finding", "doctor"]

_VARIABLES = (
    "CONFLUENCE_ACCESS_TOKEN",
    "CONFLUENCE_EMAIL",
    "CONFLUENCE_API_TOKEN",
    "CONFLUENCE_SITE",
    "CONFLUENCE_CLOUD_ID",
    "CONFLUENCE_API_URL",
)
_WITH_API_TOKEN = ("CONFLUENCE_EMAIL", "CONFLUENCE_SITE")
_KINDS = {"oauth": "OAuth, refreshed when it expires", "api-token": "a personal API token"}
_SECRET = {"CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_API_TOKEN"}
_API_URL = "https://api.atlassian.com"
_WORST_CLOCK = 60.0  # seconds that the clock may differ before tokens seem expired
_SIGN_IN = 3

Finding = tuple[bool, str]


@command(fields=("check", "ok", "found"), listing=True)
def doctor(session: Session) -> None:
    """Check environment, profile, proxy, certificates, sign-in, site, clock and scopes.

    Exits with 0 if everything works, else with 3 and what to do next.

    Example: confluence-connector doctor
    """
    rows = list(_examine(session))
    session.output.rows(rows)
    if not all(row["ok"] for row in rows):
        click.get_current_context().exit(_SIGN_IN)


def _examine(session: Session) -> Iterator[Row]:
    """Yield a row for each check; those that need a connection are left out after a failure."""
    local: dict[str, Callable[[], Finding]] = {
        "environment": _environment,
        "profile": lambda: _profile(session.profile),
        "credential": lambda: _credential(session.profile),
        "proxy": _proxy,
        "certificates": _certificates,
    }
    remote: dict[str, Callable[[], Finding]] = {
        "clock": _clock,
        "sign-in": lambda: (True, f"as {session.confluence.users.me().display_name}"),
        "site": lambda: (True, session.confluence.site.url),
        "scopes": lambda: _scopes(session),
    }
    all_ok = True
    for name, check in local.items():
        ok, found = check()
        all_ok = all_ok and ok
        yield {"check": name, "ok": ok, "found": found}
    if not all_ok:
        return
    for name, check in remote.items():
        try:
            ok, found = check()
        except ConfluenceError as error:
            yield {"check": name, "ok": False, "found": f"{_advice(error)}: {error}"}
            return
        yield {"check": name, "ok": ok, "found": found}


def _environment() -> Finding:
    shown = [
        f"{name}={'(set)' if name in _SECRET else os.environ[name]}"
        for name in _VARIABLES
        if os.environ.get(name)
    ]
    return True, ", ".join(shown) or "no variable is set"


def _profile(named: str | None) -> Finding:
    try:
        profiles = Profiles()
        chosen = profiles.get(named) if named else next(iter(profiles.all().values()), None)
    except ConfluenceError as error:
        return False, str(error)
    return True, "none" if chosen is None else f"{chosen.name} ({chosen.kind})"


def _credential(named: str | None) -> Finding:
    """Say of which kind the credential is that commands sign in with."""
    try:
        profile = chosen_profile(named)
    except ConfluenceError as error:
        return False, str(error)
    if profile is not None:
        return True, _KINDS[profile.kind]
    if os.environ.get("CONFLUENCE_ACCESS_TOKEN"):
        return True, "an OAuth access token of the environment"
    if os.environ.get("CONFLUENCE_API_TOKEN"):
        missing = [name for name in _WITH_API_TOKEN if not os.environ.get(name)]
        if missing:
            return False, f"CONFLUENCE_API_TOKEN also needs {' and '.join(missing)}: set it"
        return True, "a personal API token of the environment"
    return False, "none: set CONFLUENCE_ACCESS_TOKEN, or run confluence-connector auth login"


def _proxy() -> Finding:
    proxies = {name: url for name, url in urllib.request.getproxies().items() if name != "no"}
    return True, ", ".join(sorted(proxies)) + " through a proxy" if proxies else "none"


def _certificates() -> Finding:
    path = os.environ.get("SSL_CERT_FILE")
    if path and not os.path.exists(path):
        return False, f"SSL_CERT_FILE names {path}, which does not exist: correct or unset it"
    return True, path or "those of the Python package certifi"


def _clock() -> Finding:
    import httpx

    try:
        response = httpx.head(os.environ.get("CONFLUENCE_API_URL", _API_URL), timeout=10)
        server = parsedate_to_datetime(response.headers["date"])
    except (httpx.HTTPError, KeyError, ValueError):
        return True, "the server does not say what time it is"
    behind = (server - datetime.now(UTC)).total_seconds()
    if abs(behind) > _WORST_CLOCK:
        return False, f"this clock differs from the server's by {behind:.0f} s: set it"
    return True, "agrees with the server's"


def _scopes(session: Session) -> Finding:
    access = session.confluence.check_access()
    missing = sorted({scope for each in access.values() for scope in each.missing})
    usable = sum(each.usable is not False for each in access.values())
    found = f"{usable} of {len(access)} methods can be used"
    return True, f"{found}; for all of them add: {' '.join(missing)}" if missing else found


def _advice(error: ConfluenceError) -> str:
    match code_of(error):
        case 3:
            return "sign in again (confluence-connector auth login, or reconnect the integration)"
        case 5:
            return "the server cannot be reached; check the network and the proxy"
        case 7:
            return "add the scope to the app and sign in again"
        case _:
            return "failed"
