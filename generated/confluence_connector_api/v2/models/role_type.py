# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class RoleType(OpenEnum):
    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"
