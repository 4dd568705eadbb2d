"""Long-running tasks."""
