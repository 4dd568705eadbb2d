# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class CustomContentUpdateRequestStatus(OpenEnum):
    CURRENT = "current"
