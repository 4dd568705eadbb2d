"""Classification levels of contents and spaces."""
