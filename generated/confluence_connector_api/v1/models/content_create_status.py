# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentCreateStatus(OpenEnum):
    CURRENT = "current"
    DELETED = "deleted"
    HISTORICAL = "historical"
    DRAFT = "draft"
