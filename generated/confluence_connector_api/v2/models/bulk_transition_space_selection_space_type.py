# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BulkTransitionSpaceSelectionSpaceType(OpenEnum):
    ALL = "ALL"
    ALL_EXCEPT_PERSONAL = "ALL_EXCEPT_PERSONAL"
    ALL_EXCEPT_SPECIFIC = "ALL_EXCEPT_SPECIFIC"
    PERSONAL = "PERSONAL"
    SPECIFIC = "SPECIFIC"
