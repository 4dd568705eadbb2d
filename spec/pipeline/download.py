"""Read a publication from the vendor's address, never more than one could be."""

from __future__ import annotations

import httpx

from spec.pipeline.published import LARGEST, PublishedError, check_size

_SECONDS = 30.0


def download(address: str) -> bytes:
    """Return what the address serves.

    Raises:
        PublishedError: The response is not the document, is too large, or is cut off.
    """
    try:
        with httpx.stream("GET", address, timeout=_SECONDS) as response:
            if response.status_code != httpx.codes.OK:
                raise PublishedError(f"{address} returned {response.status_code}, expected 200")
            read = bytearray()
            for piece in response.iter_bytes():
                read += piece
                if len(read) > LARGEST:
                    check_size(len(read), address)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PublishedError(f"{address} could not be read to the end: {error}") from error
    return bytes(read)
