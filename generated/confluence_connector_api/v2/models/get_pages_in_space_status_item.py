# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPagesInSpaceStatusItem(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
    DELETED = "deleted"
    TRASHED = "trashed"
