"""Every task of the project, for people and for CI alike.

Plain ``nox`` is what CI needs: lint, types, tests and the checks that nothing derived has drifted.
Sessions that write files take ``-- --check``.
"""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.10.16"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "typecheck", "drift", "tests", "contract"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
UNASYNC = "facade/unasync.py"
README = "facade/readme.py"
GENERATE = "spec.pipeline.generate"
# Exact, as what it finds and how it is configured differ from release to release.
FUZZER = "schemathesis==4.32.5"


def install(session: nox.Session, *groups: str) -> None:
    """Install the project with all extras, editable, and some dependency groups."""
    session.install("-e", ".[all]", *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session
def lint(session: nox.Session) -> None:
    """Style and likely mistakes (ruff)."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types: mypy strict on all code, generated too, and pyright strict on the facade."""
    install(session, "typing")
    session.run("mypy")
    session.run("mypy", "--strict", "generated/confluence_connector_api")
    session.run("pyright")


@nox.session
def tests(session: nox.Session) -> None:
    """The default tests, without network; arguments go to pytest."""
    install(session, "test")
    session.run("pytest", "-n", "2", *(session.posargs or ["--ignore=tests/contract"]))


@nox.session
def contract(session: nox.Session) -> None:
    """Check documents, generated code, facade and sandbox against the cassettes, offline."""
    install(session, "test")
    session.run("pytest", "-n", "2", "--block-network", "tests/contract", *session.posargs)
    session.run("python", "-m", "tests.contract.record", "--check")
    session.run("python", "-m", "tests.contract.coverage")


@nox.session(default=False)
def record(session: nox.Session) -> None:
    """Record the cassettes anew: from the sandbox, or with --live from a real site."""
    install(session, "test")
    session.run("python", "-m", "tests.contract.record", *session.posargs)


@nox.session(default=False)
def unasync(session: nox.Session) -> None:
    """Derive the sync client from the async one."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("python", UNASYNC, *session.posargs)


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Rebuild the low-level client from the vendored documents."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", "-m", GENERATE, *session.posargs)


@nox.session(default=False)
def readme(session: nox.Session) -> None:
    """Write the README's tables that follow from code."""
    session.install("-e", ".[sandbox]")
    session.run("python", README, *session.posargs)


@nox.session(default=False)
def refresh(session: nox.Session) -> None:
    """Take over the vendor's newest documents: -- [--v1 FILE] [--v2 FILE] [--accept-removals]."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", "-m", "spec.pipeline.refresh", *session.posargs)


@nox.session(default=False)
def changes(session: nox.Session) -> None:
    """Say what changed since HEAD, and for whom: -- [--from FILE --to FILE]; fails on breaking."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", "-m", "spec.changes", *session.posargs)


@nox.session(default=False)
def history(session: nox.Session) -> None:
    """Send older publications through the pipeline: -- FILE FILE..., oldest first."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", "-m", "spec.changes.history", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Check that derived and generated code, and the README's tables, are what they should be."""
    session.install("-e", ".[sandbox]", *nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", UNASYNC, "--check")
    session.run("python", README, "--check")
    session.run("python", "-m", GENERATE, "--check")


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Fuzz the sandbox for eight minutes: -- [--seconds N] [--seed N]."""
    session.install("-e", ".[sandbox]", FUZZER)
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Show the six everyday calls: on the sandbox, or with a token on the real site."""
    session.install("-e", ".[sandbox]")
    session.run("python", "-m", "confluence_connector.cli.demo", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed, memory and points against httpx and peers: -- [--quick] [--row NAME]."""
    install(session, "test")
    session.run("python", "-m", "tests.bench", *session.posargs)


@nox.session(default=False)
def build(session: nox.Session) -> None:
    """Build the wheel and the sdist, and look into the wheel."""
    session.install("build")
    session.run("python", "-m", "build", "--outdir", "dist", ".")
