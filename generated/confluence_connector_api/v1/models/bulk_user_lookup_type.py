# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BulkUserLookupType(OpenEnum):
    KNOWN = "known"
    UNKNOWN = "unknown"
    ANONYMOUS = "anonymous"
    USER = "user"
