"""The console script: commands for people, for scripts and for agents."""
