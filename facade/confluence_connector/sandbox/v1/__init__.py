"""The wire forms of v1: contents, spaces and users with their expansions, offset lists."""
