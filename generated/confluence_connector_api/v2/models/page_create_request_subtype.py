# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PageCreateRequestSubtype(OpenEnum):
    LIVE = "live"
