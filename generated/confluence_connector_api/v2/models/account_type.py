# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AccountType(OpenEnum):
    ATLASSIAN = "atlassian"
    APP = "app"
    CUSTOMER = "customer"
    UNKNOWN = "unknown"
