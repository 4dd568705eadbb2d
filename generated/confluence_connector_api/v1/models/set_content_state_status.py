# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SetContentStateStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
