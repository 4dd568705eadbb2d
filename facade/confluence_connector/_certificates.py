"""What certificates are verified with."""

from __future__ import annotations

import os
import ssl

import httpx

from .errors import ConfigurationError

__all__ = ["certificate_context"]


def certificate_context() -> ssl.SSLContext:
    """Return the context of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``, else that of the HTTP library.

    Raises:
        ConfigurationError: The variable names nothing that holds certificates.
    """
    name = next((n for n in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(n)), None)
    if name == "SSL_CERT_DIR" and not os.path.isdir(os.environ[name]):
        raise ConfigurationError(f"{name} names no folder")
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # SSLError is an OSError
        reason = "the file does not exist" if isinstance(error, FileNotFoundError) else str(error)
    raise ConfigurationError(
        f"{name or 'the certificate store'} holds no certificates that can be read: {reason}"
    )
