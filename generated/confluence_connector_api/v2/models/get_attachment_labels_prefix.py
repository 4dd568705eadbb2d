# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetAttachmentLabelsPrefix(OpenEnum):
    MY = "my"
    TEAM = "team"
    GLOBAL = "global"
    SYSTEM = "system"
