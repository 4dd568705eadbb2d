"""No account at all, for sites that let anybody read."""

from __future__ import annotations

import attrs

from .._secret import Secret
from ..errors import ConfigurationError

__all__ = ["Anonymous"]


@attrs.frozen
class Anonymous:
    """Read a public site without an account, where its administrator allows it.

    Requests go to the site's host, so ``site=`` is needed, and carry no credential. Only reading is
    possible. The vendor documents anonymous access to sites, but not which routes of the API serve
    it: expect pages and spaces of v2, and not search, users or anything of v1.

    Example:
        >>> Anonymous()
        Anonymous()
    """

    @property
    def reconnect(self) -> None:
        """Nobody is signed in."""
        return

    def authorization(self) -> Secret:
        """Refuse: there is no header to write."""
        raise ConfigurationError("Anonymous() has no Authorization header")
