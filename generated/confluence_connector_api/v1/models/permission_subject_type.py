# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PermissionSubjectType(OpenEnum):
    USER = "user"
    GROUP = "group"
