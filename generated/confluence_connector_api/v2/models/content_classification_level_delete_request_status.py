# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentClassificationLevelDeleteRequestStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
