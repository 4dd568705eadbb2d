# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentRestrictionUpdateRestrictionsGroupItemType(OpenEnum):
    GROUP = "group"
