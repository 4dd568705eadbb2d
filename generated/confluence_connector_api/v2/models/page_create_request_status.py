# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PageCreateRequestStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
