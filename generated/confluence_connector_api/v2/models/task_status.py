# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class TaskStatus(OpenEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
