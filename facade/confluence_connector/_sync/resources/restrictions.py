# Derived from facade/confluence_connector/_async/resources/restrictions.py by `nox -s unasync`: change that file instead.
"""Restrictions: who may read and who may change a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1

from ..._effective_access import Allowed, EffectiveAccess, combined, groups_to_expand
from ..._error_mapping.unexpected import reading
from ..._exactly_once import Expected, Observation, observed
from ..._restrictions import (
    RestrictionSubjects,
    additions,
    extend,
    is_full,
    replacement,
    subjects_of,
)
from ..._validation import Identifier, validate_flag
from ..._write_failures import ambiguous
from ...errors import InvalidInputError, NotFoundError, PermissionDeniedError
from ..exactly_once import result_of, write_exactly_once
from ..identifiers import content_id
from ..operations import OperationClient
from ..tree import ancestors_at
from .groups import Groups
from .users import Users

__all__ = ["Restrictions"]

_EXPANSIONS = ["restrictions.user", "restrictions.group"]
_ROWS = 100


class Restrictions:
    """Restrictions of pages and blog posts, as ``confluence.restrictions``.

    Every response has two rows, ``read`` and ``update``; empty lists mean everybody.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Payroll")
        >>> me = confluence.users.me().account_id
        >>> rows = confluence.restrictions.set(page.id, read_users=[me]).results
        >>> [(row.operation.value, len(row.restrictions.user.results)) for row in rows]
        [('read', 1), ('update', 0)]
    """

    def __init__(self, raw: OperationClient, users: Users, groups: Groups) -> None:
        self._raw = raw
        self._users = users
        self._groups = groups

    def get(self, page_id: Identifier) -> v1.ContentRestrictionArray:
        """Return all users and groups that may read or update a page.

        Args:
            page_id: Id or address of the page or blog post.

        Raises:
            NotFoundError: No such page, or the account may not see it.

        Route: ``GET /wiki/rest/api/content/{id}/restriction`` (v1; v2 has no restrictions).
        Scopes: ``read:confluence-content.all``, or granular
        ``read:content-details:confluence``.
        """
        page_id = content_id(self._raw, page_id, "page")
        start = 0
        whole = last = self._read(page_id, start=start)
        with reading(f"the restrictions of {page_id}"):
            while is_full(last):
                known = subjects_of(whole)
                start += last.limit
                last = self._read(page_id, start=start)
                if subjects_of(last) <= known:
                    raise TypeError("the same names are repeated endlessly")
                extend(whole, last)
            subjects_of(whole)  # raises if a part is missing
        return whole

    def set(
        self,
        page_id: Identifier,
        *,
        read_users: Sequence[str] = (),
        read_groups: Sequence[str] = (),
        update_users: Sequence[str] = (),
        update_groups: Sequence[str] = (),
        force: bool = False,
    ) -> v1.ContentRestrictionArray:
        """Replace all restrictions of a page; an operation without any is open to everybody.

        Args:
            page_id: Id or address of the page or blog post.
            read_users: Account ids of users who may read it.
            read_groups: Ids of groups that may read it.
            update_users: Account ids of users who may update it.
            update_groups: Ids of groups that may update it.
            force: Allow a list of readers without yourself, which locks you out unless you are in
                one of the groups.

        Returns:
            The current restrictions.

        Raises:
            InvalidInputError: You are not among the readers, or no user or group is given.
            NotFoundError: No such page, or the account may not see it.
            PermissionDeniedError: The account may not restrict it, or the plan has no restrictions.
            AmbiguousWriteError: The response was lost, and the restrictions are different.

        Routes: ``PUT /wiki/rest/api/content/{id}/restriction`` (v1; v2 has no restrictions); and
        ``GET …/restriction`` and ``GET /wiki/rest/api/user/current``.
        Scopes: ``write:confluence-content``, ``read:confluence-content.all`` and
        ``read:confluence-user``, or granular ``read:content-details:confluence`` and
        ``write:content.restriction:confluence``.
        """
        names = RestrictionSubjects.of(
            read_users=read_users,
            read_groups=read_groups,
            update_users=update_users,
            update_groups=update_groups,
        )
        page_id = content_id(self._raw, page_id, "page")
        if not validate_flag(force, "force="):
            self._refuse_lock_out(names)

        def write(raw: OperationClient) -> bool:
            v1_api.content_restrictions.update_restrictions.sync(
                page_id, client=raw, body=replacement(names)
            )
            return True

        before = subjects_of(self.get(page_id))
        return self._apply_once("restrictions.set", page_id, before, write, names.__eq__, names)

    def add(
        self,
        page_id: Identifier,
        *,
        read_users: Sequence[str] = (),
        read_groups: Sequence[str] = (),
        update_users: Sequence[str] = (),
        update_groups: Sequence[str] = (),
        force: bool = False,
    ) -> v1.ContentRestrictionArray:
        """Add users and groups to the restrictions of a page.

        Args:
            page_id: Id or address of the page or blog post.
            read_users: Account ids of further users who may read it.
            read_groups: Ids of further groups that may read it.
            update_users: Account ids of further users who may update it.
            update_groups: Ids of further groups that may update it.
            force: Allow the first list of readers to lack yourself.

        Returns:
            The current restrictions.

        Raises:
            InvalidInputError: Everybody could read it until now, and you are not among the
                readers; or no user or group is given.
            NotFoundError: No such page, or the account may not see it.
            PermissionDeniedError: The account may not restrict it, or the plan has no restrictions.
            AmbiguousWriteError: The response was lost and the server's state could not be read.

        Routes: ``POST`` and ``GET /wiki/rest/api/content/{id}/restriction`` (v1; v2 has no
        restrictions), and ``GET /wiki/rest/api/user/current``.
        Scopes: ``write:confluence-content``, ``read:confluence-content.all`` and
        ``read:confluence-user``, or granular ``read:content-details:confluence`` and
        ``write:content.restriction:confluence``.
        """
        names = RestrictionSubjects.of(
            read_users=read_users,
            read_groups=read_groups,
            update_users=update_users,
            update_groups=update_groups,
        )
        page_id = content_id(self._raw, page_id, "page")
        now = self.get(page_id)
        before = subjects_of(now)
        if names <= before:
            return now
        if not validate_flag(force, "force=") and not (before.read_users or before.read_groups):
            self._refuse_lock_out(names)
        body = additions(names.without(before))

        def write(raw: OperationClient) -> bool:
            v1_api.content_restrictions.add_restrictions.sync(page_id, client=raw, body=body)
            return True

        return self._apply_once("restrictions.add", page_id, before, write, names.__le__, names)

    def effective(self, page_id: Identifier) -> EffectiveAccess:
        """Return who may read and update a page, with inherited restrictions.

        Reading needs access to the page and to all of its ancestors; updating needs that and the
        page's own update restriction, which is not inherited. If several lists have to be
        combined, the members of groups are read.

        Args:
            page_id: Id or address of the page or blog post.

        Returns:
            ``.read`` and ``.update``, each with ``.users`` and ``.groups``, or ``None`` for
            everybody who may see the space; and ``.unreadable``, ancestors that the account may
            not see.

        Raises:
            NotFoundError: No such page, or the account may not see it.

        Routes: ``GET /wiki/rest/api/content/{id}/restriction`` (v1) of the page and of each
        ancestor, ``GET /wiki/api/v2/pages/{id}/ancestors``, and
        ``GET /wiki/rest/api/group/{id}/membersByGroupId`` (v1).
        Scopes: ``read:confluence-content.all`` and ``read:confluence-groups``, or granular
        ``read:content-details:confluence``, ``read:group:confluence`` and
        ``read:user:confluence``; and ``read:content.metadata:confluence``.
        """
        page_id = content_id(self._raw, page_id, "page")
        own = subjects_of(self.get(page_id))
        read, unreadable = self._inherited(page_id)
        if own.read_users or own.read_groups:
            read.append(Allowed(own.read_users, own.read_groups))
        update = list(read)
        if own.update_users or own.update_groups:
            update.append(Allowed(own.update_users, own.update_groups))
        members = {
            group: frozenset([user.account_id or "" for user in self._groups.members(group)])
            for group in groups_to_expand(update) | groups_to_expand(read)
        }
        return EffectiveAccess(combined(read, members), combined(update, members), unreadable)

    def _inherited(self, page_id: str) -> tuple[list[Allowed], tuple[str, ...]]:
        """Return the lists of readers of a page's ancestors, and the invisible ancestors."""
        try:
            ancestors = (ancestors_at(self._raw, "page", page_id)).items
        except NotFoundError:
            return [], ()  # a blog post, which has no ancestors
        lists: list[Allowed] = []
        unreadable: list[str] = []
        for ancestor in ancestors:
            try:
                names = subjects_of(self.get(ancestor.id))
            except (NotFoundError, PermissionDeniedError):
                unreadable.append(ancestor.id)
                continue
            if names.read_users or names.read_groups:
                lists.append(Allowed(names.read_users, names.read_groups))
        return lists, tuple(unreadable)

    def clear(self, page_id: Identifier) -> v1.ContentRestrictionArray:
        """Remove all restrictions of a page.

        Args:
            page_id: Id or address of the page or blog post.

        Returns:
            The current restrictions: none.

        Raises:
            NotFoundError: No such page, or the account may not see it.
            PermissionDeniedError: The account may not restrict it.
            AmbiguousWriteError: The response was lost, and there are restrictions.

        Routes: ``DELETE`` and ``GET /wiki/rest/api/content/{id}/restriction`` (v1).
        Scopes: ``write:confluence-content`` and ``read:confluence-content.all``, or granular
        ``read:content-details:confluence`` and ``write:content.restriction:confluence``.
        """
        page_id = content_id(self._raw, page_id, "page")

        def write(raw: OperationClient) -> bool:
            v1_api.content_restrictions.delete_restrictions.sync(page_id, client=raw)
            return True

        before, none = subjects_of(self.get(page_id)), RestrictionSubjects()
        return self._apply_once("restrictions.clear", page_id, before, write, none.__eq__, none)

    def _apply_once(
        self,
        name: str,
        page_id: Identifier,
        before: RestrictionSubjects,
        write: Callable[[OperationClient], bool],
        is_done: Callable[[RestrictionSubjects], bool],
        wanted: RestrictionSubjects,
    ) -> v1.ContentRestrictionArray:
        """Apply a change once, and return the restrictions after it.

        Args:
            name: The facade's method, for errors.
            page_id: Id of the page.
            before: The restrictions before.
            write: Sends the change.
            is_done: Returns whether restrictions are as they were to be.
            wanted: What they must contain at least, if others add to them.
        """

        def verify(_: Expected) -> Observation[bool]:
            now = subjects_of(self.get(page_id))
            what = f"the list of page {page_id}"
            return observed(is_done=is_done(now), is_untouched=now == before, what=what)

        write_exactly_once(self._raw, name, write, verify)
        done = f"the restrictions of {page_id} were changed"
        result = result_of(name, done, lambda: self.get(page_id))
        # The response to the write does not show them all. Others may have added to them.
        now = subjects_of(result)
        if not is_done(now) and (now == before or not wanted <= now):
            raise ambiguous(name, f"the restrictions of {page_id} are not as they were to be")
        return result

    def _read(self, page_id: Identifier, *, start: int) -> v1.ContentRestrictionArray:
        return v1_api.content_restrictions.get_restrictions.sync(
            page_id,
            client=self._raw,
            expand=_EXPANSIONS,
            limit=_ROWS,
            start=start,
        )

    def _refuse_lock_out(self, names: RestrictionSubjects) -> None:
        if not (names.read_users or names.read_groups):
            return
        if (self._users.me()).account_id not in names.read_users:
            raise InvalidInputError(
                "you are not among the readers and would lock yourself out: include your own "
                "account in read_users=, or pass force=True if you are in one of the groups"
            )
