# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetCustomContentAttachmentsStatusItem(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
    TRASHED = "trashed"
