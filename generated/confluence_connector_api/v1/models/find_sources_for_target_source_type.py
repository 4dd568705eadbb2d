# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class FindSourcesForTargetSourceType(OpenEnum):
    USER = "user"
    CONTENT = "content"
    SPACE = "space"
