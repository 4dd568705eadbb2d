# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlueprintTemplatesExpandItem(OpenEnum):
    BODY = "body"
    BODY_STORAGE = "body.storage"
