"""The mirror's I/O, on the public client alone; ``_sync`` is derived from it."""
