"""Ways into the core: inside the process, over a port, as an ASGI app."""
