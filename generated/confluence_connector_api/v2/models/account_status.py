# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AccountStatus(OpenEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    CLOSED = "closed"
    UNKNOWN = "unknown"
