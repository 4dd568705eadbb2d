# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPagesInSpaceDepth(OpenEnum):
    ALL = "all"
    ROOT = "root"
