"""Footer and inline comments."""
