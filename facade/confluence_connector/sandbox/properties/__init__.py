"""Properties of contents and spaces."""
