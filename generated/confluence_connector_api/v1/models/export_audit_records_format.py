# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ExportAuditRecordsFormat(OpenEnum):
    CSV = "csv"
    ZIP = "zip"
