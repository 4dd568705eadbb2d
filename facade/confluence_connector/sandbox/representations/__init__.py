"""A body's representations: storage format is kept, the others are made from it or into it."""
