# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BulkTransitionTaskStatusResponseStatus(OpenEnum):
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
