"""A stateful stand-in for Confluence Cloud, for demos, tests and work without an account."""

from .sandbox import Sandbox

__all__ = ["Sandbox"]
