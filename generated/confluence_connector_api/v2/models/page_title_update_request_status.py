# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PageTitleUpdateRequestStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
