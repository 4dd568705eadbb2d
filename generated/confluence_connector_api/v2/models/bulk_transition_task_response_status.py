# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BulkTransitionTaskResponseStatus(OpenEnum):
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
