# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetGroupsAccessType(OpenEnum):
    USER = "user"
    ADMIN = "admin"
    SITE_ADMIN = "site-admin"
