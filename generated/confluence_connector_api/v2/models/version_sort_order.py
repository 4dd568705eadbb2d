# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class VersionSortOrder(OpenEnum):
    MODIFIED_DATE = "modified-date"
    MODIFIED_DATE_DESC = "-modified-date"
