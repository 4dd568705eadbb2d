# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class LookAndFeelSelectionLookAndFeelType(OpenEnum):
    GLOBAL = "global"
    CUSTOM = "custom"
    THEME = "theme"
