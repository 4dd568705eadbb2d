# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AsyncContentBodyStatus(OpenEnum):
    WORKING = "WORKING"
    QUEUED = "QUEUED"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
    RERUNNING = "RERUNNING"
