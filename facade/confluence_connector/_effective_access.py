"""Who is let through by several lists of restrictions at once. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

__all__ = ["Allowed", "EffectiveAccess", "combined", "groups_to_expand"]


@attrs.frozen
class Allowed:
    """A list of restrictions: these and nobody else.

    Attributes:
        users: Account ids.
        groups: Ids of groups, all of whose members are meant.
    """

    users: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.users or self.groups)


@attrs.frozen
class EffectiveAccess:
    """Who may really read and change a page: its own restrictions with those that it inherits.

    Permissions of the space come on top: nobody named here gets in who may not see the space.

    Attributes:
        read: Who may read it, or ``None`` if everybody may who sees the space.
        update: Who may change it, likewise.
        unreadable: Ids of ancestors whose restrictions the account may not see: there may be
            fewer people than named.
    """

    read: Allowed | None
    update: Allowed | None
    unreadable: tuple[str, ...] = ()


def groups_to_expand(lists: Sequence[Allowed]) -> frozenset[str]:
    """Return the groups whose members have to be known before the lists can be combined.

    A group that stands on every list passes as a whole, whoever is in it.
    """
    named = [one.groups for one in lists]
    return frozenset[str]().union(*named) - _common(named)


def combined(lists: Sequence[Allowed], members: Mapping[str, frozenset[str]]) -> Allowed | None:
    """Return who is on every one of the lists, by name or by group; ``None`` of no lists.

    Args:
        lists: The lists, none of them empty.
        members: The members of each group of `groups_to_expand`.
    """
    if not lists:
        return None
    if len(lists) == 1:
        return lists[0]
    # Who gets past some list only as a member of a group that is on all of them need not be
    # named: the group is.
    people = [one.users.union(*(members.get(g, frozenset()) for g in one.groups)) for one in lists]
    return Allowed(
        users=_common(people),
        groups=_common([one.groups for one in lists]),
    )


def _common(sets: Sequence[frozenset[str]]) -> frozenset[str]:
    return sets[0].intersection(*sets[1:]) if sets else frozenset()
