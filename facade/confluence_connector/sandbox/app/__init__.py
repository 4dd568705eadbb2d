"""What every request passes, whatever it is about: the dispatcher and its steps."""
