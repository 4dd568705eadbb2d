"""What a test may turn while the sandbox runs."""

from __future__ import annotations

from dataclasses import dataclass, field

MEBIBYTE = 1024 * 1024


@dataclass(slots=True)
class Controls:
    """The sandbox's knobs; `Sandbox` documents those that users turn."""

    strict: bool = False
    latency: float = 0.0
    index_delay: float = 0.0
    task_seconds: float = 0.0
    removed_v1: bool = True
    xsrf_for_scripts: bool = True
    points_limit: int = 65_000
    body_limit: int = 5 * MEBIBYTE
    upload_limit: int = 100 * MEBIBYTE
    other_sites: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
