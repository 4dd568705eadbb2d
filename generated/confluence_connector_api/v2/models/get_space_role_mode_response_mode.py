# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetSpaceRoleModeResponseMode(OpenEnum):
    PRE_ROLES = "PRE_ROLES"
    ROLES_TRANSITION = "ROLES_TRANSITION"
    ROLES = "ROLES"
