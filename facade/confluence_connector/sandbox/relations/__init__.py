"""Relations between people, contents and spaces."""
