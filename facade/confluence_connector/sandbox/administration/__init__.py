"""Settings of the site and of spaces, which are stored as they are given."""
