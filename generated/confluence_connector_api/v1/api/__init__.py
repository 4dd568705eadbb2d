# Written by `nox -s generate`; never edit by hand.
"""Operations by group."""
