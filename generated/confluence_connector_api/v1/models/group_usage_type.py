# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GroupUsageType(OpenEnum):
    USERBASE_GROUP = "USERBASE_GROUP"
    TEAM_COLLABORATION = "TEAM_COLLABORATION"
