"""Read and build the restrictions of a page in the form of v1. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from confluence_connector_api.v1 import models as v1

from ._validation import validate_items, validate_text
from .errors import InvalidInputError

__all__ = ["RestrictionSubjects", "additions", "extend", "is_full", "replacement", "subjects_of"]

Right = Literal["read", "update"]


@attrs.frozen
class RestrictionSubjects:
    """The users and groups in the restrictions of a page; an empty set is no restriction.

    Attributes:
        read_users: Account ids of users who may read.
        read_groups: Ids of groups that may read.
        update_users: Account ids of users who may update.
        update_groups: Ids of groups that may update.
    """

    read_users: frozenset[str] = frozenset()
    read_groups: frozenset[str] = frozenset()
    update_users: frozenset[str] = frozenset()
    update_groups: frozenset[str] = frozenset()

    @classmethod
    def of(cls, **lists: Sequence[str]) -> RestrictionSubjects:
        """Return the given subjects; at least one, since none would open the page to everybody.

        Raises:
            InvalidInputError: None at all, a blank id, or a string instead of a list.
        """
        given: dict[str, frozenset[str]] = {}
        for name, ids in lists.items():
            given[name] = frozenset(validate_items(ids, f"{name}="))
            if not all(validate_text(id, f"{name}=").strip() for id in given[name]):
                raise InvalidInputError(f"{name}= contains a blank id")
        if not any(given.values()):
            raise InvalidInputError("pass at least one user or group; clear() removes them all")
        return cls(**given)

    def __le__(self, other: RestrictionSubjects) -> bool:
        return not any(attrs.astuple(self.without(other)))

    def without(self, other: RestrictionSubjects) -> RestrictionSubjects:
        """Return the subjects that the other one lacks."""
        return RestrictionSubjects(
            read_users=self.read_users - other.read_users,
            read_groups=self.read_groups - other.read_groups,
            update_users=self.update_users - other.update_users,
            update_groups=self.update_groups - other.update_groups,
        )


def subjects_of(response: v1.ContentRestrictionArray) -> RestrictionSubjects:
    """Return the subjects of a response; raise `TypeError` and the like if it is malformed."""
    users: dict[str, frozenset[str]] = {}
    groups: dict[str, frozenset[str]] = {}
    for row in response.results:
        right, lists = row.operation.value, row.restrictions
        users[right] = frozenset(user.account_id or "" for user in lists.user.results)
        groups[right] = frozenset(group.id for group in lists.group.results)
    none: frozenset[str] = frozenset()
    return RestrictionSubjects(
        read_users=users.get("read", none),
        read_groups=groups.get("read", none),
        update_users=users.get("update", none),
        update_groups=groups.get("update", none),
    )


def replacement(names: RestrictionSubjects) -> list[v1.ContentRestrictionUpdate]:
    """Return the request body that replaces the restrictions of both operations."""
    return [
        _update("read", names.read_users, names.read_groups),
        _update("update", names.update_users, names.update_groups),
    ]


def additions(names: RestrictionSubjects) -> list[v1.ContentRestrictionUpdate]:
    """Return the request body that adds these subjects; operations without any are left out."""
    return [row for row in replacement(names) if row.restrictions.user or row.restrictions.group]


def is_full(response: v1.ContentRestrictionArray) -> bool:
    """Return whether a list of the response has the maximum length, so that more may follow."""
    lengths = [length for row in response.results for length in _lengths(row)]
    return bool(response.limit) and max(lengths, default=0) >= response.limit


def extend(response: v1.ContentRestrictionArray, more: v1.ContentRestrictionArray) -> None:
    """Append the users and groups of a later response to those of the first."""
    for row, further in zip(response.results, more.results, strict=True):
        row.restrictions.user.results.extend(further.restrictions.user.results)
        row.restrictions.group.results.extend(further.restrictions.group.results)


def _lengths(row: v1.ContentRestriction) -> tuple[int, int]:
    return len(row.restrictions.user.results), len(row.restrictions.group.results)


def _update(
    right: Right, users: frozenset[str], groups: frozenset[str]
) -> v1.ContentRestrictionUpdate:
    return v1.ContentRestrictionUpdate(
        operation=v1.ContentRestrictionUpdateOperation(right),
        restrictions=v1.ContentRestrictionUpdateRestrictions(
            user=[v1.User(type_=v1.UserType.KNOWN, account_id=id) for id in sorted(users)],
            group=[
                v1.ContentRestrictionUpdateRestrictionsGroupItem(
                    type_=v1.ContentRestrictionUpdateRestrictionsGroupItemType.GROUP, id=id
                )
                for id in sorted(groups)
            ],
        ),
    )
