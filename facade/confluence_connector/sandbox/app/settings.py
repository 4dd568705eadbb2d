"""What a test may turn while the sandbox runs."""

from __future__ import annotations

from attrs import define, field
from attrs.validators import in_

from .profiles import PROFILES

__all__ = ["MEBIBYTE", "Settings"]

MEBIBYTE = 1024 * 1024


@define(eq=False, slots=False)
class Settings:
    """The sandbox's settings; a ``Sandbox`` is one of these, so they are its attributes.

    Attributes:
        strict: Whether every response is checked against the vendored documents too.
        profile: A named way to be in trouble: ``slow``, ``flaky`` (each fourth request fails, and
            one in four of these was carried out), ``rate-limited`` (each third gets 429),
            ``maintenance`` (all get 503). By default none.
        latency: Seconds that every response waits.
        index_delay: Seconds until a search finds what was written.
        task_seconds: Seconds until a long task reports that it is finished.
        removed_v1: Whether OAuth callers get 410 on the routes that v1 has lost.
        xsrf_for_scripts: Whether v1 writes need ``X-Atlassian-Token`` although no browser could
            send them. By default not: the live tests of several clients write JSON without
            the header, and the one report of a refusal came from requests that looked a
            browser's. Forms, and what looks like a browser, need it in any case.
        anonymous_access: Whether the site lets anybody read its v2 without a credential.
        lenient_binding: Whether values are bound as the cloud's frameworks do it, where the
            documents are stricter: a number for a documented string and the other way round
            (one client in daily use sends ``"spaceId"`` as a number, another ids of pages to
            archive as strings), booleans of a query in any case (Python clients send
            ``True``), labels without a prefix (a documentation builder sends them for every
            new page), and text fields of a form that come with a file name (one client sends
            every field so). Nothing of it has been measured on a live site.
        attachments_are_contents: Whether v1's routes for watches and restrictions take an
            attachment. Responses recorded on a live site name these routes for attachments,
            and a client in daily use calls them after every upload.
        drafts_in_descendants: Whether lists of descendants name drafts. An integration in daily
            use met them there on the cloud, and could not read them by id; the documents know
            no such status of a descendant.
        archived_writes: Whether archived pages can be updated. By default not: a client in daily
            use was told that there is no draft with the current content, as 404. That was v1;
            what v2 says has not been measured.
        draft_files_need_status: Whether files reach a draft that was never published only with
            ``status=draft``. The documents have the parameter, whose default is ``current``;
            what the cloud does without it has not been measured.
        attachment_sizes: Whether attachments have a ``fileSize``; some recorded responses lack it.
        relation_search: Whether v1's searches for relations respond as documented. By default
            they get 501, as the live tests of a client do.
        points_limit: Points that OAuth callers may spend in an hour.
        body_limit: Bytes that a body may have which is not a form.
        upload_limit: Bytes that one attachment may have; all files of one form together may
            have as many.
        other_sites: Names and cloud ids of further sites that discovery lists.
    """

    strict: bool = False
    profile: str = field(default="", validator=in_(PROFILES))
    latency: float = 0.0
    index_delay: float = 0.0
    task_seconds: float = 0.0
    removed_v1: bool = True
    xsrf_for_scripts: bool = False
    anonymous_access: bool = False
    lenient_binding: bool = True
    attachments_are_contents: bool = True
    drafts_in_descendants: bool = True
    archived_writes: bool = False
    draft_files_need_status: bool = True
    attachment_sizes: bool = True
    relation_search: bool = False
    points_limit: int = 65_000
    body_limit: int = 5 * MEBIBYTE
    upload_limit: int = 100 * MEBIBYTE
    other_sites: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
