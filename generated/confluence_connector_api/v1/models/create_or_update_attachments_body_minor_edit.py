# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class CreateOrUpdateAttachmentsBodyMinorEdit(OpenEnum):
    TRUE = "true"
    FALSE = "false"
