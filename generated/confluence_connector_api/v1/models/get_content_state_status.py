# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetContentStateStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
    ARCHIVED = "archived"
