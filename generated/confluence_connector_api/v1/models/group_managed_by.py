# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GroupManagedBy(OpenEnum):
    ADMINS = "ADMINS"
    EXTERNAL = "EXTERNAL"
    TEAM_MEMBERS = "TEAM_MEMBERS"
    OPEN = "OPEN"
