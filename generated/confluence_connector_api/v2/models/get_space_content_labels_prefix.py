# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetSpaceContentLabelsPrefix(OpenEnum):
    MY = "my"
    TEAM = "team"
