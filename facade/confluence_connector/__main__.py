"""Runs the commands: ``python -m confluence_connector``."""

from .cli.main import cli

if __name__ == "__main__":
    cli(prog_name="python -m confluence_connector")
