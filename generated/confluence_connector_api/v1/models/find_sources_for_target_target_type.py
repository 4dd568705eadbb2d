# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class FindSourcesForTargetTargetType(OpenEnum):
    USER = "user"
    CONTENT = "content"
    SPACE = "space"
