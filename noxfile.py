"""Every task of the project, for people and for CI alike.

Plain ``nox`` is what CI needs: lint, types, tests and the checks that nothing derived has drifted.
Sessions that write files take ``-- --check``.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.10.16"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
# The tests start dozens of processes, which share what was compiled once.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# A missing Python is skipped; CI has a job for each.
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["lint", "typecheck", "drift", "tests", "contract", "coverage"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"
UNASYNC = "tools/unasync.py"
GENERATE = "spec.pipeline.generate"
LOCK = "requirements-dev.txt"
BUILD = Path("build")
COVERAGE = BUILD / "coverage"
# Parts of the package beside the client core.
OUTSIDE_CORE = ("cli", "contract", "markup", "mcp", "mirror", "sandbox", "skill", "testing")
# Percentages of lines and branches below which `coverage` fails: raise them, never lower them.
CORE_FLOOR = 99
REST_FLOOR = 94
# Third-party clients by the environments in which they agree, each with the Python it needs.
PEERS = {
    "newest": "3.13",
    "api4": "3.13",
    "atlassian-client": "3.11",
    "airbyte": "3.10",
    "node": "3.11",
}
# Exact, as what is valid differs from release to release.
ADF_SCHEMA = "@atlaskit/adf-schema@57.7.22"
PLAYWRIGHT = "playwright-core@1.65.1"
# Exact, as the figures say of each what it keeps.
CONVERTERS = ("cfxmark==0.6.1", "markdownify==1.2.3", "mcp-atlassian==0.23.1", "md2cf==1.5.1")

# They execute nothing of the package that other tests do not, and would take twice as long with
# their lines counted: derived tests, those of the generator, and long computations.
UNMEASURED = (
    "tests/facade/_sync",
    "tests/generated",
    "tests/markup/test_slow_inputs.py",
    "tests/mirror/_sync",
    "tests/sandbox/test_bad_input.py",
    "tests/sandbox/test_big_files.py",
    "tests/spec",
    "tests/stress",
    "tests/test_docstrings.py",
    "tests/test_unasync.py",
)
# The tests of the benchmarks start dozens of processes: `bench` runs them.
ELSEWHERE = ("tests/bench", "tests/contract", *UNMEASURED)
MEASURED_TESTS = ("-n", "2", "tests", *(f"--ignore={path}" for path in ELSEWHERE))
UNMEASURED_TESTS = ("-n", "2", *UNMEASURED)
# In one process, as each example of a document continues the one before.
DOCS_TESTS = ("README.md", "docs")
CONTRACT_TESTS = ("-n", "2", "--block-network", "tests/contract")

# What one run of nox shares between its sessions.
wheels: list[Path] = []


def install(session: nox.Session, lock: str = LOCK) -> None:
    """Install the locked dependencies, by hash, and the project, editable."""
    session.install("--require-hashes", "-r", lock)
    session.install("--no-build-isolation", "--no-deps", "-e", ".")


def install_wheel(session: nox.Session) -> None:
    """Install the locked dependencies, and the built wheel."""
    session.install("--require-hashes", "-r", LOCK)
    if not wheels:
        wheels.append(build_distribution(session, "--wheel", BUILD / "wheel"))
    session.install("--no-deps", "--force-reinstall", str(wheels[0]))


def build_distribution(session: nox.Session, kind: str, folder: Path) -> Path:
    """Build a wheel or an sdist with the locked build back end; the session has uv."""
    shutil.rmtree(folder, ignore_errors=True)
    locked = ["--build-constraints", LOCK, "--require-hashes"]
    session.run("uv", "build", "--quiet", kind, *locked, "--out-dir", str(folder), ".")
    (built,) = folder.glob("confluence_connector-*")
    return built


def run_measured(session: nox.Session, name: str, *arguments: str) -> None:
    """Run pytest; on the Python that runs nox, keep what it executes for `coverage`."""
    if session.python not in (None, CURRENT):
        session.run("pytest", *arguments)
        return
    folder = COVERAGE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # Absolute, as tests start commands in other folders.
    data = {"COVERAGE_FILE": str((folder / ".coverage").resolve())}
    session.run("coverage", "run", "-m", "pytest", *arguments, env=data)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, spelling, wording, metadata and the direction of imports."""
    install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("python", "-m", "tools.words")
    session.run("lint-imports", "--no-cache")
    session.run("python", "-m", "tools.cycles")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types: mypy strict on all code, generated too, and pyright strict on the facade."""
    install(session)
    session.run("mypy")
    session.run("mypy", "--strict", "generated/confluence_connector_api")
    session.run("pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the default tests, without network, against the wheel; arguments go to pytest."""
    if session.posargs:
        if session.python != CURRENT:
            session.skip("arguments go to the tests on the Python that runs nox")
        install(session)
        session.run("pytest", "-n", "2", *session.posargs)
        return
    install_wheel(session)
    session.env["PROJECT_WHEEL"] = str(wheels[0].resolve())
    run_measured(session, "tests", *MEASURED_TESTS)
    session.run("pytest", *UNMEASURED_TESTS)
    session.run("pytest", *DOCS_TESTS)


@nox.session
def contract(session: nox.Session) -> None:
    """Check documents, generated code, facade and sandbox against the cassettes, offline."""
    if session.posargs:
        install(session)
        session.run("pytest", "-n", "2", "--block-network", "tests/contract", *session.posargs)
        return
    install_wheel(session)
    run_measured(session, "contract", *CONTRACT_TESTS)
    session.run("python", "-m", "tests.contract.record", "--check")
    session.run("python", "-m", "tests.contract.coverage")


@nox.session(requires=[f"tests-{CURRENT}", "contract"])
def coverage(session: nox.Session) -> None:
    """Report the lines and branches that `tests` and `contract` executed."""
    install(session)
    session.run("coverage", "combine", "--quiet", "--keep", *map(str, COVERAGE.iterdir()))
    outside = ",".join(f"*/confluence_connector/{part}/*" for part in OUTSIDE_CORE)
    for select, floor in ((f"--include={outside}", REST_FLOOR), (f"--omit={outside}", CORE_FLOOR)):
        session.run("coverage", "report", select, f"--fail-under={floor}")


@nox.session(default=False)
def record(session: nox.Session) -> None:
    """Record the cassettes again: from the sandbox, or with --live from a real site."""
    install(session)
    session.run("python", "-m", "tests.contract.record", *session.posargs)


@nox.session(default=False)
def unasync(session: nox.Session) -> None:
    """Derive the sync client from the async one."""
    install(session)
    session.run("python", UNASYNC, *session.posargs)


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Rebuild the low-level client from the vendored documents."""
    install(session)
    session.run("python", "-m", GENERATE, *session.posargs)


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the documentation site; a warning or a broken link fails: -- [--output DIR]."""
    install(session)
    session.run("python", "-m", "tools.docs", *session.posargs)


@nox.session(default=False)
def refresh(session: nox.Session) -> None:
    """Update the vendored documents: -- [--v1 FILE] [--v2 FILE] [--accept-removals]."""
    install(session)
    session.run("python", "-m", "spec.pipeline.refresh", *session.posargs)


@nox.session(default=False)
def changes(session: nox.Session) -> None:
    """Report API changes since HEAD: -- [--from FILE --to FILE]; fails on breaking."""
    install(session)
    session.run("python", "-m", "spec.changes", *session.posargs)


@nox.session(default=False)
def history(session: nox.Session) -> None:
    """Run older publications through the pipeline: -- FILE FILE..., oldest first."""
    install(session)
    session.run("python", "-m", "spec.changes.history", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Check that derived and generated code and tables are up to date."""
    install(session)
    session.run("python", UNASYNC, "--check")
    session.run("python", "-m", GENERATE, "--check")
    session.run("python", "-m", "tests.bench.page", "--check")
    session.run("python", "-m", "tools.markup_constructs", "--check")


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Stress-test the sandbox with writers, kills, large files: -- [--seconds N] [--seed N]."""
    install(session, ".ci/fuzz.txt")
    session.run("python", "-m", "tests.stress.endurance")
    session.run("python", "-m", "tests.stress.big_files")
    session.run("python", "-m", "tests.stress.fuzz", *session.posargs)


@nox.session(default=False)
def terminal(session: nox.Session) -> None:
    """Drive the command in tmux, which must be installed: widths, progress, Ctrl-C, prompts."""
    install(session)
    session.run("python", "-m", "tests.stress.terminal", *session.posargs)


@nox.session(default=False)
def peers(session: nox.Session) -> None:
    """Run third-party clients against the sandbox (npm registry, openssl): -- [CLIENT...]."""
    install(session)
    environments = Path(session.create_tmp())
    for name, python in PEERS.items():
        folder = environments / name
        session.run("uv", "venv", "--quiet", "--clear", "--python", python, str(folder))
        target = ("--python", str(folder / "bin" / "python"))
        locked = ("--require-hashes", "-r", f".ci/peers/{name}.txt")
        session.run("uv", "pip", "install", "--quiet", *target, *locked)
    node = environments / "node"
    shutil.copytree(".ci/peers/node", node, dirs_exist_ok=True)
    path = {"PATH": f"{(node / 'bin').resolve()}{os.pathsep}{os.environ['PATH']}"}
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund")
    session.run("npm", "ci", "--prefix", str(node), *quiet, env=path, external=True)
    where = ("--environments", str(environments))
    session.run("python", "-m", "tests.stress.third_party_clients", *where, *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Sign in through the sandbox's consent page in Chromium (node, npm registry, chromium)."""
    packages = session.create_tmp()
    install(session)
    session.run(
        *("npm", "install", "--prefix", packages, "--no-audit", "--no-fund"),
        *("--ignore-scripts", "--no-save", "--no-package-lock"),
        PLAYWRIGHT,
        external=True,
    )
    session.run("python", "-m", "tests.stress.browser", "--packages", packages, *session.posargs)


@nox.session(name="adf-schema", default=False)
def adf_schema(session: nox.Session) -> None:
    """Check what the converter of ADF returns by the vendor's schema (node, npm registry)."""
    packages = session.create_tmp()
    install(session)
    session.run(
        *("npm", "install", "--prefix", packages, "--no-audit", "--no-fund"),
        *("--ignore-scripts", "--no-save", "--omit=peer", "--omit=dev", "--no-package-lock"),
        ADF_SCHEMA,
        external=True,
    )
    schema = f"{packages}/node_modules/@atlaskit/adf-schema/dist/json-schema/v1/full.json"
    session.run("python", "-m", "tests.stress.markup.adf_schema", schema, *session.posargs)


@nox.session(default=False)
def markup(session: nox.Session) -> None:
    """Try markup on bodies of your own: -- FILE.jsonl or a folder of them [--words N]."""
    install(session)
    session.run("python", "-m", "tests.stress.markup.corpus", *session.posargs)


@nox.session(name="markup-peers", default=False)
def markup_peers(session: nox.Session) -> None:
    """Compare markup with other converters, each in an environment beside the project's."""
    install(session)
    tools = f"{session.create_tmp()}/tools"
    session.run(
        "uv",
        "venv",
        "--quiet",
        "--clear",
        "--python",
        session.virtualenv.location + "/bin/python",
        tools,
    )
    session.run("uv", "pip", "install", "--quiet", "--python", f"{tools}/bin/python", *CONVERTERS)
    session.run("python", "-m", "tests.stress.markup.peers", "--python", f"{tools}/bin/python")


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Show the six everyday calls: on the sandbox, or with a token on the real site."""
    install(session)
    session.run("python", "-m", "confluence_connector.cli.demo", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed, memory and points next to httpx and to other clients: -- [--help]."""
    install(session)
    session.run("pytest", "-n", "2", "tests/bench")
    session.run("python", "-m", "tests.bench", *session.posargs)


@nox.session(default=False)
def reliability(session: nox.Session) -> None:
    """Inject faults into every call, and write RELIABILITY.md; a quarter hour, or -- --long."""
    install(session)
    session.run("python", "-m", "tests.stress.reliability", *session.posargs)


@nox.session(default=False)
def mirror(session: nox.Session) -> None:
    """Kill exports and publications 50 times each, and follow long random histories."""
    install(session)
    session.run("python", "-m", "tests.stress.mirror", *session.posargs)


@nox.session(default=False)
def dask(session: nox.Session) -> None:
    """Export several sites on a Dask cluster of this machine, and kill a worker meanwhile."""
    install(session, ".ci/dask.txt")
    session.run("python", "-m", "tests.stress.dask_cluster", *session.posargs)


@nox.session(default=False)
def tables(session: nox.Session) -> None:
    """Read the chunks of an export as tables, with DuckDB."""
    install(session, ".ci/tables.txt")
    session.run("pytest", "-n0", "tests/mirror/test_tables.py", *session.posargs)


@nox.session(default=False)
def minimums(session: nox.Session) -> None:
    """Run the tests with the oldest supported versions of the dependencies."""
    install(session, ".ci/minimums.txt")
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session(default=False)
def audit(session: nox.Session) -> None:
    """Check all locked dependencies for known vulnerabilities; needs the network."""
    session.install("--require-hashes", "-r", ".ci/audit.txt")
    # Strict: a package that cannot be looked up does not count as safe.
    for lock in (LOCK, *(f".ci/{name}.txt" for name in ("nox", "audit"))):
        session.run("pip-audit", "--strict", "--require-hashes", "--disable-pip", "-r", lock)


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Lock the dependencies of development and CI to the newest versions, with hashes."""
    session.install("--require-hashes", "-r", ".ci/nox.txt")
    project = "pyproject.toml"
    common = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade"]
    common += ["--no-header", "--no-annotate", "--quiet"]
    everything, lowest = ["--all-extras", "--group"], ["--resolution", "lowest-direct"]
    for output, options in {
        LOCK: [project, *everything, "dev"],
        ".ci/nox.txt": ["--group", "ci"],
        ".ci/audit.txt": ["--group", "audit"],
        ".ci/fuzz.txt": [project, "--extra", "sandbox", "--group", "fuzz"],
        ".ci/dask.txt": [project, "--extra", "sandbox", "--extra", "markdown", "--group", "dask"],
        ".ci/tables.txt": [project, "--all-extras", "--group", "tables"],
        ".ci/minimums.txt": [project, *everything, "test", "--group", "build", *lowest],
    }.items():
        session.run("uv", "pip", "compile", *options, *common, "-o", output)
    # The versions of the clients themselves stay: what each can do is in its script.
    for name, python in PEERS.items():
        wanted = f".ci/peers/{name}.in"
        locked = ("--python-version", python, *common[3:], "-o", f".ci/peers/{name}.txt")
        session.run("uv", "pip", "compile", wanted, *locked)


@nox.session(default=False)
def build(session: nox.Session) -> None:
    """Build the wheel and the sdist for a release, and test what the wheel contains."""
    session.install("--require-hashes", "-r", LOCK)
    dist = Path("dist")
    built = [
        build_distribution(session, kind, BUILD / "release" / kind.strip("-"))
        for kind in ("--wheel", "--sdist")
    ]
    session.install("--no-deps", "--force-reinstall", str(built[0]))
    session.env["PROJECT_WHEEL"] = str(built[0].resolve())
    session.run("pytest", "-n0", "tests/test_packaging.py")
    dist.mkdir(exist_ok=True)
    for path in built:
        shutil.copy2(path, dist)
