# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AttachmentUpdateType(OpenEnum):
    ATTACHMENT = "attachment"
