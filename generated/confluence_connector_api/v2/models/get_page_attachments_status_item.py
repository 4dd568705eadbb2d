# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPageAttachmentsStatusItem(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
    TRASHED = "trashed"
