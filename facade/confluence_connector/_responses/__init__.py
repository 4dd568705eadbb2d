"""What came back: read and judged. Pure."""
