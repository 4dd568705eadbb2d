# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each."""
