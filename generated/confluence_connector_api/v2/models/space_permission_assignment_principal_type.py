# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionAssignmentPrincipalType(OpenEnum):
    USER = "user"
    GROUP = "group"
    ROLE = "role"
    ACCESS_CLASS = "access-class"
