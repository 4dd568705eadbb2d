"""The site that the skill's commands work on."""

from tests.cli.conftest import site

__all__ = ["site"]
