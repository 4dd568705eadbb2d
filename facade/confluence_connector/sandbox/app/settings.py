"""What a test may turn while the sandbox runs."""

from __future__ import annotations

from attrs import define, field

__all__ = ["MEBIBYTE", "Settings"]

MEBIBYTE = 1024 * 1024


@define(eq=False, slots=False)
class Settings:
    """The sandbox's settings; a ``Sandbox`` is one of these, so they are its attributes.

    Attributes:
        strict: Whether every response is checked against the vendored documents too.
        latency: Seconds that every response waits.
        index_delay: Seconds until a search finds what was written.
        task_seconds: Seconds until a long task tells that it is finished.
        removed_v1: Whether OAuth callers get 410 on the routes that v1 has lost.
        xsrf_for_scripts: Whether v1 writes need ``X-Atlassian-Token`` although no browser could
            send them. By default not: the live tests of several clients write JSON without
            the header, and the one report of a refusal came from requests that looked a
            browser's. Forms, and what looks like a browser, need it in any case.
        anonymous_access: Whether the site lets anybody read its v2 without a credential.
        points_limit: Points that OAuth callers may spend in an hour.
        body_limit: Bytes that a body may have which is not a form.
        upload_limit: Bytes that one attachment may have; all files of one form together may
            have as many.
        other_sites: Names and cloud ids of sites that discovery tells of, too.
    """

    strict: bool = False
    latency: float = 0.0
    index_delay: float = 0.0
    task_seconds: float = 0.0
    removed_v1: bool = True
    xsrf_for_scripts: bool = False
    anonymous_access: bool = False
    points_limit: int = 65_000
    body_limit: int = 5 * MEBIBYTE
    upload_limit: int = 100 * MEBIBYTE
    other_sites: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
