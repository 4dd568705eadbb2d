# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class MovePagePosition(OpenEnum):
    BEFORE = "before"
    AFTER = "after"
    APPEND = "append"
