# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
    ARCHIVED = "archived"
    HISTORICAL = "historical"
    TRASHED = "trashed"
    DELETED = "deleted"
    ANY = "any"
