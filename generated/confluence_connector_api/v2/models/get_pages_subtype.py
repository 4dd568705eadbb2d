# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPagesSubtype(OpenEnum):
    LIVE = "live"
    PAGE = "page"
