"""Record exchanges with Confluence without secrets, check the cassettes and replay them.

The pytest plugin brings the fixtures. For more than that there are ``scrubber.Scrubber``,
``recording.record``, ``cassette.read_cassette``, ``audit.audit`` and ``check.check_cassette``.
Nothing is imported here: pytest loads the plugin before the libraries that recording takes.
"""
