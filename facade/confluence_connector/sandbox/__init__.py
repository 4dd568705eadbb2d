"""A stateful stand-in for Confluence Cloud, for demos, tests and work without an account."""

from .sandbox import Sandbox
from .store import StoreFileError

__all__ = ["Sandbox", "StoreFileError"]
