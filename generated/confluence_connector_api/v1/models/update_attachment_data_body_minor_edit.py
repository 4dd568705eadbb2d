# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class UpdateAttachmentDataBodyMinorEdit(OpenEnum):
    TRUE = "true"
    FALSE = "false"
