"""A stateful stand-in for Confluence Cloud, for demos, tests and work without an account."""

from .sandbox import Sandbox, Snapshot
from .seeding import SeedError
from .store import StoreFileError

__all__ = ["Sandbox", "SeedError", "Snapshot", "StoreFileError"]
