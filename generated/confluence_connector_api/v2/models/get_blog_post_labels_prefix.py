# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostLabelsPrefix(OpenEnum):
    MY = "my"
    TEAM = "team"
    GLOBAL = "global"
    SYSTEM = "system"
