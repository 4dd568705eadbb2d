"""Anonymous access, for sites that allow it."""

from __future__ import annotations

import attrs

from .._secret import Secret
from ..errors import ConfigurationError

__all__ = ["Anonymous"]


@attrs.frozen
class Anonymous:
    """Read a public site without an account, if its administrator allows it.

    Requests go to the site's host, so ``site=`` is needed, and carry no credential. Only reads are
    possible. The vendor documents anonymous access to sites, but not which routes of the API serve
    it: expect pages and spaces of v2, and not search, users or anything of v1.

    Example:
        >>> Anonymous()
        Anonymous()
    """

    @property
    def reconnect(self) -> None:
        """``None``: there is no account to reconnect."""
        return

    def authorization(self) -> Secret:
        """Refuse, as there is no header."""
        raise ConfigurationError("Anonymous() has no Authorization header")
