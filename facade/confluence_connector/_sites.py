"""Choose the Confluence site among the resources that a token can access. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import attrs

from ._json import is_array, is_object
from .errors import SiteSelectionError, UnexpectedResponseError

__all__ = ["Site", "choose_site", "read_sites"]


@attrs.frozen
class Site:
    """A Confluence site that the token can access.

    Attributes:
        id: The Cloud ID, a UUID.
        url: Its address, e.g. ``https://acme.atlassian.net``.
        name: Its short name, e.g. ``acme``.
        scopes: OAuth scopes granted on it, sorted; the user's permissions are independent of them.
    """

    id: str
    url: str
    name: str
    scopes: tuple[str, ...] = attrs.field(default=(), repr=lambda all: f"<{len(all)} scopes>")


def read_sites(resources: object) -> list[Site]:
    """Return the sites of an accessible-resources response, one per Confluence site.

    A site may be listed twice, once per product, and only the scopes show which product an entry is
    for: entries without a Confluence scope are dropped, the rest merged by id.
    """
    if not is_array(resources):
        raise UnexpectedResponseError("the list of accessible resources is not a list")
    merged: dict[str, Site] = {}
    for entry in resources:
        site = _read_site(entry)
        if not any("confluence" in scope for scope in site.scopes):
            continue
        if known := merged.get(site.id):
            site = attrs.evolve(known, scopes=tuple(sorted({*known.scopes, *site.scopes})))
        merged[site.id] = site
    return sorted(merged.values(), key=lambda site: site.url)


def _read_site(entry: object) -> Site:
    fields = entry if is_object(entry) else {}
    scopes = fields.get("scopes")
    site = Site(
        id=str(fields.get("id") or ""),
        url=str(fields.get("url") or "").rstrip("/"),
        name=str(fields.get("name") or ""),
        scopes=tuple(sorted(map(str, scopes))) if is_array(scopes) else (),
    )
    if not site.id or not _has_host(site.url):
        raise UnexpectedResponseError("an accessible resource has no id or url")
    return site


def _has_host(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False


def choose_site(sites: Sequence[Site], *, origin: str | None, cloud_id: str | None) -> Site:
    """Return the one site that matches; never guess among several.

    Args:
        sites: The sites that the token can access.
        origin: Scheme and host of the site, or ``None`` for any.
        cloud_id: Cloud ID of the site, or ``None`` for any.

    Raises:
        SiteSelectionError: No site matches, or more than one does.
    """
    fitting = [
        site
        for site in sites
        if (origin is None or urlsplit(site.url).netloc.lower() == urlsplit(origin).netloc)
        and (cloud_id is None or site.id == cloud_id)
    ]
    if len(fitting) == 1:
        return fitting[0]
    addresses = tuple(site.url for site in sites)
    if not sites:
        raise SiteSelectionError(
            "the token can access no Confluence site: it has no Confluence scope, or its account "
            "is not a member of one; connect again with the scopes in the documentation"
        )
    wanted = origin or cloud_id
    problem = f"the token cannot access {wanted}" if not fitting else "the token can access several"
    raise SiteSelectionError(
        f"{problem}: choose one of {_listed(sites)} with site= or cloud_id=",
        sites=addresses,
    )


def _listed(sites: Iterable[Site]) -> str:
    return ", ".join(f"{site.url} ({site.id})" for site in sites)
