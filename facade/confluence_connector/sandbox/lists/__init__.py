"""Lists and their pages: by cursor in v2, by offset in v1."""
