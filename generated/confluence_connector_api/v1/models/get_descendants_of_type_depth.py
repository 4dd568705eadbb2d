# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetDescendantsOfTypeDepth(OpenEnum):
    ALL = "all"
    ROOT = "root"
    ANY_POSITIVE_INTEGER_ARGUMENT_IN_THE_RANGE_OF_1_AND_100 = (
        "<any positive integer argument in the range of 1 and 100>"
    )
