# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentPropertySortOrder(OpenEnum):
    KEY = "key"
    KEY_DESC = "-key"
