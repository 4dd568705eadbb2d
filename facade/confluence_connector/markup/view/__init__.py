"""Storage format as the HTML that people read."""
