# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class LookAndFeelSettingsSelected(OpenEnum):
    GLOBAL = "global"
    CUSTOM = "custom"
