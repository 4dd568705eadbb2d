# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class CreateAttachmentBodyMinorEdit(OpenEnum):
    TRUE = "true"
    FALSE = "false"
