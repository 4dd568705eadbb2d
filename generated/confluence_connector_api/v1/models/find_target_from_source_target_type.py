# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class FindTargetFromSourceTargetType(OpenEnum):
    USER = "user"
    CONTENT = "content"
    SPACE = "space"
