# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PrincipalType(OpenEnum):
    USER = "USER"
    GROUP = "GROUP"
    ACCESS_CLASS = "ACCESS_CLASS"
