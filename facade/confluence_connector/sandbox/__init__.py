"""A stateful stand-in for Confluence Cloud, for demos, tests and work without an account."""

from .sandbox import Notification, Sandbox, Snapshot
from .seeding import SeedError
from .store import StoreFileError

__all__ = ["Notification", "Sandbox", "SeedError", "Snapshot", "StoreFileError"]
