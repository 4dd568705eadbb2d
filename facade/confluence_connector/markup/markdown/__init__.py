"""Storage as Markdown: shown, written, read, and edited without loss."""
