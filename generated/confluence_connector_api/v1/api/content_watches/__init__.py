# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        add_content_watcher,
        add_label_watcher,
        add_space_watcher,
        get_content_watch_status,
        get_watchers_for_space,
        get_watches_for_page,
        get_watches_for_space,
        is_watching_label,
        is_watching_space,
        remove_content_watcher,
        remove_label_watcher,
        remove_space_watch,
    )

__all__ = (
    "add_content_watcher",
    "add_label_watcher",
    "add_space_watcher",
    "get_content_watch_status",
    "get_watchers_for_space",
    "get_watches_for_page",
    "get_watches_for_space",
    "is_watching_label",
    "is_watching_space",
    "remove_content_watcher",
    "remove_label_watcher",
    "remove_space_watch",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
