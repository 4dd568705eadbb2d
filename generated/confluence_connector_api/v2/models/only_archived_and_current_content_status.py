# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class OnlyArchivedAndCurrentContentStatus(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
