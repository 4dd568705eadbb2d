# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ClassificationLevelColor(OpenEnum):
    RED = "RED"
    RED_BOLD = "RED_BOLD"
    ORANGE = "ORANGE"
    YELLOW = "YELLOW"
    GREEN = "GREEN"
    BLUE = "BLUE"
    NAVY = "NAVY"
    TEAL = "TEAL"
    PURPLE = "PURPLE"
    GREY = "GREY"
    LIME = "LIME"
