"""A whole sign-in in a real browser."""
