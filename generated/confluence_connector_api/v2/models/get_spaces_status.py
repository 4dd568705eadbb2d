# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetSpacesStatus(OpenEnum):
    CURRENT = "current"
    ARCHIVED = "archived"
