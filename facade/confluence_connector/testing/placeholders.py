"""The placeholders in cassettes, and the lists of what is kept."""

from __future__ import annotations

import re

__all__ = [
    "CREDENTIAL",
    "HOSTS",
    "KINDS",
    "NUMBERED",
    "PERSON_KEYS",
    "REQUEST_HEADERS",
    "RESPONSE_HEADERS",
    "SECRET_FIELDS",
    "SECRET_KEYS",
    "highest_number",
    "is_placeholder",
    "make",
    "names_secret",
    "series",
]

_SITE = r"acme(?:-[a-z0-9]+)?\.atlassian\.net"
CREDENTIAL = "scrubbed"

HOSTS = frozenset(
    {
        "api.atlassian.com",
        "auth.atlassian.com",
        "api.media.atlassian.com",
        "site-admin-avatar-cdn.example",
    }
)
"""Hosts that are kept; any other becomes one below ``.example``."""

REQUEST_HEADERS = frozenset(
    {"accept", "authorization", "content-type", "range", "user-agent", "x-atlassian-token"}
)
RESPONSE_HEADERS = frozenset(
    {
        "atl-request-id",
        "atl-traceid",
        "beta-ratelimit",
        "beta-ratelimit-policy",
        "beta-retry-after",
        "content-disposition",
        "content-range",
        "content-type",
        "link",
        "location",
        "ratelimit-reason",
        "retry-after",
        "www-authenticate",
        "x-failure-category",
        "x-ratelimit-limit",
        "x-ratelimit-nearlimit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
    }
)

SECRET_KEYS = frozenset(
    {
        "access_token",
        "api_token",
        "assertion",
        "client_id",
        "client_secret",
        "id_token",
        "jwt",
        "password",
        "refresh_token",
        "secret",
        "sig",
        "signature",
        "token",
    }
)
"""Fields of objects, forms and queries."""

SECRET_FIELDS = SECRET_KEYS | {"code"}
"""Those of forms and queries only; in objects, a code is that of an error."""

_SQUEEZED = {re.sub(r"\W|_", "", key) for key in SECRET_KEYS} | {
    "apikey",
    "privatekey",
    "sessiontoken",
}


def names_secret(key: str) -> bool:
    """Return whether the name of a field, in any spelling, is that of a secret."""
    return re.sub(r"\W|_", "", key).lower() in _SQUEEZED


PERSON_KEYS = {
    "displayName": "Ann Example",
    "publicName": "Ann",
    "email": "ann@acme.example",
}
"""Fields with data of people, and their placeholders."""

_NUMBER = r"0{8}-0{4}-4000-8000-\d{12}"
_SANDBOX_IDS = (
    "11111111-2222-3333-4444-555555555555",
    "77777777-8888-9999-aaaa-bbbbbbbbbbbb",
    "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
)
_ID = rf"(?:{_NUMBER}|{'|'.join(_SANDBOX_IDS)})"
_PLACEHOLDER = r"scrubbed(?:-\d+)?"

KINDS = {
    "jwt": (_PLACEHOLDER, "scrubbed-{}"),
    "credential": (_PLACEHOLDER, "scrubbed-{}"),
    "api_token": (_PLACEHOLDER, "scrubbed-{}"),
    "opaque": (_PLACEHOLDER, "scrubbed-{}"),
    "secret": (_PLACEHOLDER, "scrubbed-{}"),
    "email": (r"[\w.+-]+@(?:[\w-]+\.)*example", "person{}@acme.example"),
    "account": (rf"712020:{_ID}|0{{18}}\d{{6}}", "712020:00000000-0000-4000-8000-{:012}"),
    "personal_space": (r"~0{20}\d{4}", "~00000000000000000000{:04}"),
    "uuid": (_ID, "00000000-0000-4000-8000-{:012}"),
    "hex": (r"0{24}\d{8}", "000000000000000000000000{:08}"),
    "host": (rf"(?:[\w-]+\.)*example|{'|'.join(map(re.escape, HOSTS))}|{_SITE}", "host{}.example"),
    "site": (_SITE, "acme-{}.atlassian.net"),
}
"""By kind of sensitive text: the pattern and the template of its placeholders."""

_CREDENTIALS = ("jwt", "credential", "api_token", "opaque", "secret")


def _numbered(template: str) -> str:
    prefix, _, rest = template.partition("{")
    width, _, suffix = rest.partition("}")
    digits = width.lstrip(":0")
    return rf"{re.escape(prefix)}\d{{{digits or 1},}}{re.escape(suffix)}"


# The longest first: some contain others.
_TEMPLATES = sorted(
    (template for kind, (_, template) in KINDS.items() if kind not in _CREDENTIALS),
    key=len,
    reverse=True,
)
NUMBERED = re.compile("|".join([*map(_numbered, _TEMPLATES), _PLACEHOLDER]))
"""A placeholder with a number, or that of a credential without one."""


def highest_number(text: str) -> int:
    """Return the highest number of a placeholder in a text, or 0."""
    found = [re.findall(r"\d+", match[0]) for match in NUMBERED.finditer(text)]
    return max((int(digits[-1]) for digits in found if digits), default=0)


def is_placeholder(kind: str, text: str) -> bool:
    """Return whether a text of a kind is already a placeholder."""
    return re.fullmatch(KINDS[kind][0], text, re.IGNORECASE) is not None


def series(kind: str) -> str:
    """Return the series that the placeholders of a kind are numbered in."""
    return KINDS[kind][1]


def make(kind: str, number: int) -> str:
    """Return the placeholder of a kind with a number."""
    return KINDS[kind][1].format(number)
