# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPageClassificationLevelStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
    ARCHIVED = "archived"
