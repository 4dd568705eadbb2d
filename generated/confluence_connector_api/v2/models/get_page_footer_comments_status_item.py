# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPageFooterCommentsStatusItem(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
    TRASHED = "trashed"
    DELETED = "deleted"
    HISTORICAL = "historical"
    DRAFT = "draft"
