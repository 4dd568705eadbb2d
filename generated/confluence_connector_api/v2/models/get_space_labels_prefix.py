# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetSpaceLabelsPrefix(OpenEnum):
    MY = "my"
    TEAM = "team"
