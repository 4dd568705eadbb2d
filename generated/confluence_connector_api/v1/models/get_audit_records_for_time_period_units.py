# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetAuditRecordsForTimePeriodUnits(OpenEnum):
    NANOS = "NANOS"
    MICROS = "MICROS"
    MILLIS = "MILLIS"
    SECONDS = "SECONDS"
    MINUTES = "MINUTES"
    HOURS = "HOURS"
    HALF_DAYS = "HALF_DAYS"
    DAYS = "DAYS"
    WEEKS = "WEEKS"
    MONTHS = "MONTHS"
    YEARS = "YEARS"
    DECADES = "DECADES"
    CENTURIES = "CENTURIES"
