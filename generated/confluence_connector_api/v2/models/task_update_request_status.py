# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class TaskUpdateRequestStatus(OpenEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
