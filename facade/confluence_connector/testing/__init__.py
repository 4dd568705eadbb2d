"""Recorded exchanges with Confluence: taken down without secrets, looked over, replayed.

The pytest plugin brings the fixtures. For more than that there are `scrubber.Scrubber`,
`recording.record`, `tape.read_tape`, `gate.inspect` and `verdict.verdict`. Nothing is imported
here: pytest loads the plugin before the libraries that recording takes.
"""
