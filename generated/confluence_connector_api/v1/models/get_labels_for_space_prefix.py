# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetLabelsForSpacePrefix(OpenEnum):
    GLOBAL = "global"
    MY = "my"
    TEAM = "team"
