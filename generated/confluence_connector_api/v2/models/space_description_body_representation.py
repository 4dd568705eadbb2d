# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpaceDescriptionBodyRepresentation(OpenEnum):
    PLAIN = "plain"
    VIEW = "view"
