"""The users and groups that several lists of restrictions all admit. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

__all__ = ["Allowed", "EffectiveAccess", "combined", "groups_to_expand"]


@attrs.frozen
class Allowed:
    """A list of restrictions: only these are admitted.

    Attributes:
        users: Account ids.
        groups: Ids of groups.
    """

    users: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.users or self.groups)


@attrs.frozen
class EffectiveAccess:
    """Who may read and change a page: its own restrictions combined with inherited ones.

    Permissions of the space apply as well: who may not see the space may not see the page.

    Attributes:
        read: Who may read it, or ``None`` if everybody who sees the space may.
        update: Who may change it, likewise.
        unreadable: Ids of ancestors whose restrictions the account may not see: there may be
            fewer people than named.
    """

    read: Allowed | None
    update: Allowed | None
    unreadable: tuple[str, ...] = ()


def groups_to_expand(lists: Sequence[Allowed]) -> frozenset[str]:
    """Return the groups whose members have to be known before the lists can be combined.

    A group that is on every list is admitted as a whole.
    """
    named = [one.groups for one in lists]
    return frozenset[str]().union(*named) - _common(named)


def combined(lists: Sequence[Allowed], members: Mapping[str, frozenset[str]]) -> Allowed | None:
    """Return who is on all of the lists, directly or by group; ``None`` without lists.

    Args:
        lists: The lists, none of them empty.
        members: The members of each group of `groups_to_expand`.
    """
    if not lists:
        return None
    if len(lists) == 1:
        return lists[0]
    # Members of a group that is on all lists need not be named: the group is.
    people = [one.users.union(*(members.get(g, frozenset()) for g in one.groups)) for one in lists]
    return Allowed(
        users=_common(people),
        groups=_common([one.groups for one in lists]),
    )


def _common(sets: Sequence[frozenset[str]]) -> frozenset[str]:
    return sets[0].intersection(*sets[1:]) if sets else frozenset()
