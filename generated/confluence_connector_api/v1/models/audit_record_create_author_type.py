# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AuditRecordCreateAuthorType(OpenEnum):
    USER = "user"
