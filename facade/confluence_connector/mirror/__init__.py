"""A space as a feed of changes, and as files that can be edited and published.

Reached as ``confluence.mirror``; here are the types that it gives and takes.
"""

from .assumptions import Assumptions
from .events import Change, Created, Deleted, Moved, Restored, Updated, Vanished
from .problems import ChangedSincePlanError, FolderError, Problem
from .summary import Summary

__all__ = [
    "Assumptions",
    "Change",
    "ChangedSincePlanError",
    "Created",
    "Deleted",
    "FolderError",
    "Moved",
    "Problem",
    "Restored",
    "Summary",
    "Updated",
    "Vanished",
]
