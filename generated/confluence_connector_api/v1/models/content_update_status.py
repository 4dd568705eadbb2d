# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentUpdateStatus(OpenEnum):
    CURRENT = "current"
    TRASHED = "trashed"
    DELETED = "deleted"
    HISTORICAL = "historical"
    DRAFT = "draft"
