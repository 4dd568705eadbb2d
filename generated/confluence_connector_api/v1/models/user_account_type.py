# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class UserAccountType(OpenEnum):
    ATLASSIAN = "atlassian"
    APP = "app"
    VALUE = ""
