# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PermissionSubjectWithGroupIdType(OpenEnum):
    USER = "user"
    GROUP = "group"
