# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpaceDescriptionRepresentation(OpenEnum):
    PLAIN = "plain"
    VIEW = "view"
