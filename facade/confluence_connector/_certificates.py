"""The SSL context that certificates are verified with."""

from __future__ import annotations

import os
import ssl

import httpx

from .errors import ConfigurationError

__all__ = ["certificate_context"]


def certificate_context() -> ssl.SSLContext:
    """Return a context for ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``, else that of the HTTP library.

    Raises:
        ConfigurationError: The variable does not name a file or folder with certificates.
    """
    name = next((n for n in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(n)), None)
    if name == "SSL_CERT_DIR" and not os.path.isdir(os.environ[name]):
        raise ConfigurationError(f"{name} is not a folder")
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # SSLError is an OSError
        reason = "the file does not exist" if isinstance(error, FileNotFoundError) else str(error)
    raise ConfigurationError(
        f"{name or 'the certificate store'} contains no readable certificates: {reason}"
    )
