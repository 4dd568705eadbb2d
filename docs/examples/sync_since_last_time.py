"""Print what changed in a space since this program ran last."""

import json
import sys
from pathlib import Path

from confluence_connector import Confluence


def main(space: str, mark_file: str) -> None:
    path = Path(mark_file)
    mark = json.loads(path.read_text()) if path.exists() else None
    with Confluence() as confluence:
        changes = confluence.mirror.changes(space, since=mark)
        for change in changes:
            print(type(change).__name__, change.kind, change.id)
        path.write_text(json.dumps(changes.mark))


if __name__ == "__main__":
    main(*sys.argv[1:])
