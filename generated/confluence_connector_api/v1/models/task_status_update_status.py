# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class TaskStatusUpdateStatus(OpenEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
