# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AuditRecordAuthorType(OpenEnum):
    USER = "user"
