"""What every step of every peer comes to: its result, or the words of its error and the reason."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Refusal:
    """An error that the peer meets on the real cloud, too.

    Attributes:
        words: What stands in it.
        reason: Why the cloud does so.
    """

    words: str
    reason: str


DONE = None
# `...` stands for anything.
ATLASSIAN_PYTHON_API: dict[str, object] = {
    "list spaces": ...,
    "create a page": ...,
    "read it": {"representation": "storage", "value": "<p>Hi</p>"},
    "find it by title": True,
    "update it": 2,
    "append to it": 3,
    "walk children": True,
    "label it": ...,
    "read labels": ["red"],
    "search by CQL": True,
    "take the label off": ...,
    "attach a file": "a.txt",
    "attach it again": "a.txt",
    "list attachments": 1,
    "download them": Refusal("404", "the peer puts its base in front of a whole address"),
    "comment on it": "comment",
    "read comments": 1,
    "set a property": 1,
    "read the property": 1,
    "move it": Refusal("404", "the peer asks a page made for browsers, not the API"),
    "read the history": True,
    "delete it": DONE,
    "read it after that": Refusal(
        "no content with the given id", "v1 does not show what is in the trash"
    ),
    "read a page with OAuth": Refusal(
        "endpoint has been removed", "v1's content routes are gone for OAuth"
    ),
    "search with OAuth": 2,
}
MD2CONF: dict[str, object] = {
    "publish a folder": 2,
    "publish it unchanged": 2,
    "publish a change": 1,
}
_EVERYDAY: dict[str, object] = {
    "create a page": True,
    "read it with all it has": "<p>Hi</p>",
    "update it": 2,
    "update it with an old version": Refusal("409", "a version can be written once"),
    "list pages": 1,
    "list versions": 2,
    "read ancestors": 1,
    "comment on it": True,
    "comment on a word": "open",
    "set a property": {"deep": 1},
    "label it": 1,
    "read labels": "red",
    "attach a file": "a.txt",
    "list attachments": 5,
    "search by CQL": 1,
    "who am I": "Ann Example",
    "read restrictions": 2,
    "copy it": True,
    "copy the tree": True,
    "delete it": DONE,
    "read it in the trash": "trashed",
    "purge it": DONE,
    "read it after that": Refusal("404", "what is purged is gone for good"),
}
CONFLUENCE_JS = {
    f"{step} ({door})": outcome
    for door in ("site", "gateway")
    for step, outcome in _EVERYDAY.items()
}
