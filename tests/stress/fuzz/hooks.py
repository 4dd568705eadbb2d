"""Makes half of the bodies plausible: what is written at random is nearly always refused."""

from zlib import crc32

import schemathesis
from tests.sandbox.wire import HOME_ID, SPACE_ID, storage

CONTAINERS = ("blogPostId", "attachmentId", "customContentId", "parentCommentId")
TEXTS = (
    storage("<p>Hi</p>"),
    storage("<p>Hi</b>"),
    storage('<ac:structured-macro ac:name="toc" /><h2>Hi</h2><hr></hr>'),
    {"storage": storage("<p>Ho</p>")},
    {"representation": "wiki", "value": "h1. Hi"},
    {"representation": "atlas_doc_format", "value": '{"type":"doc","version":1,"content":[]}'},
    {"representation": "atlas_doc_format", "value": '{"type":"doc","content":[{"type":"?"}]}'},
)


@schemathesis.hook
def before_call(context: object, case: schemathesis.Case, kwargs: object) -> None:
    """Put in what exists, where the member says what it is about."""
    chance = crc32(repr(case.body).encode("utf-8", "replace"))  # the same body, the same choice
    if not isinstance(case.body, dict) or chance % 2:
        return
    plausible = {
        "spaceId": SPACE_ID,
        "parentId": HOME_ID,
        "pageId": HOME_ID,
        "id": str((case.path_parameters or {}).get("id", HOME_ID)),
        "key": "state",
        "status": "current",
        "title": f"Title {chance % 1000}",
        "body": TEXTS[chance % len(TEXTS)],
        "version": {"number": 2 + chance % 3, "message": "again"},
    }
    kept = {name: value for name, value in case.body.items() if name not in CONTAINERS}
    case.body = {name: plausible.get(name, value) for name, value in kept.items()}
