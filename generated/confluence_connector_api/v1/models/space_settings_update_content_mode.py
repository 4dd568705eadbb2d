# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpaceSettingsUpdateContentMode(OpenEnum):
    STANDARD = "standard"
    COMPACT = "compact"
