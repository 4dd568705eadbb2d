"""How requests come in: inside the process, over a port, as an ASGI application."""
