# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetRestrictionsExpandItem(OpenEnum):
    RESTRICTIONS_USER = "restrictions.user"
    READ_RESTRICTIONS_USER = "read.restrictions.user"
    UPDATE_RESTRICTIONS_USER = "update.restrictions.user"
    RESTRICTIONS_GROUP = "restrictions.group"
    READ_RESTRICTIONS_GROUP = "read.restrictions.group"
    UPDATE_RESTRICTIONS_GROUP = "update.restrictions.group"
    CONTENT = "content"
