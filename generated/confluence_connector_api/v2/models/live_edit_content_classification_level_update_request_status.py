# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class LiveEditContentClassificationLevelUpdateRequestStatus(OpenEnum):
    CURRENT = "current"
