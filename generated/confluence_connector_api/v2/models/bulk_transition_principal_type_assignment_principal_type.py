# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BulkTransitionPrincipalTypeAssignmentPrincipalType(OpenEnum):
    USER = "USER"
    GROUP = "GROUP"
    GUEST = "GUEST"
    ANONYMOUS = "ANONYMOUS"
    ALL_LICENSED_USERS_USER_CLASS = "ALL_LICENSED_USERS_USER_CLASS"
    ALL_PRODUCT_ADMINS_USER_CLASS = "ALL_PRODUCT_ADMINS_USER_CLASS"
    APP = "APP"
