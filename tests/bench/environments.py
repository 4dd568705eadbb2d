"""The environments that contestants run in: made once, of pinned packages, with nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


class BenchError(Exception):
    """Something could not be measured; the text says what."""


@dataclass(frozen=True)
class Environment:
    """Packages that are installed together.

    Attributes:
        name: Of its folder.
        requirements: What pip is told, versions included.
        checkout: Whether this library is there as well, built from this checkout as users get it.
    """

    name: str
    requirements: tuple[str, ...]
    checkout: bool = False


class Environments:
    """Interpreters with their packages.

    Args:
        folder: Where they stand from one run to the next.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def prepare(self, wanted: Iterable[Environment]) -> dict[Environment, str]:
        """Install what is not there yet; gives a sentence for each that could not be installed."""
        refused: dict[Environment, str] = {}

        def install(environment: Environment) -> None:
            try:
                self._install(environment)
            except subprocess.CalledProcessError as error:
                lines = error.stderr.strip().splitlines() or ["no reason was given"]
                refused[environment] = f"could not be installed: {lines[-1]}"

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(install, dict.fromkeys(wanted)))
        return refused

    def python(self, environment: Environment) -> str:
        """Return the path of its interpreter."""
        return str(self._folder / environment.name / "bin" / "python")

    def version(self, environment: Environment, package: str) -> str:
        """Return the version of a package there."""
        code = f"from importlib.metadata import version; print(version({package!r}))"
        return subprocess.check_output([self.python(environment), "-c", code], text=True).strip()

    def _install(self, environment: Environment) -> None:
        home = self._folder / environment.name
        python, mark = self.python(environment), home / "installed.txt"
        text = "\n".join((sys.version, *environment.requirements))
        if not mark.exists() or mark.read_text("utf-8") != text:
            _run(sys.executable, "-m", "venv", "--clear", str(home))
            _run(python, "-m", "pip", "install", "-q", *environment.requirements)
            mark.write_text(text, "utf-8")
        if environment.checkout:
            # Each time, since the checkout changes under the same version.
            _run(python, "-m", "pip", "install", "-q", "--force-reinstall", "--no-deps", str(ROOT))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)
