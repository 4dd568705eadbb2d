"""The wheel contains the product, all of it and nothing else."""

from __future__ import annotations

import os
import subprocess
import tomllib
from configparser import ConfigParser
from email.parser import HeaderParser
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

import confluence_connector
import confluence_connector_api

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PACKAGES = {
    "confluence_connector": ROOT / "facade" / "confluence_connector",
    "confluence_connector_api": ROOT / "generated" / "confluence_connector_api",
}
GIVEN = os.environ.get("PROJECT_WHEEL")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """Return the wheel under test; without one, one built from the tree."""
    if GIVEN:
        return ZipFile(GIVEN)
    folder = tmp_path_factory.mktemp("wheel")
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    return ZipFile(built)


def dist_info(wheel: ZipFile, name: str) -> str:
    (found,) = [path for path in wheel.namelist() if path.endswith(f".dist-info/{name}")]
    return wheel.read(found).decode("utf-8")


def test_every_file_of_both_packages_and_no_other_is_in_the_wheel(wheel: ZipFile) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *map(str, PACKAGES.values())],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    expected = {
        path.split("/", 1)[1] for path in listed.stdout.splitlines() if (ROOT / path).is_file()
    }
    packed = {path for path in wheel.namelist() if ".dist-info/" not in path}
    assert packed == expected


def test_files_in_the_wheel_are_those_of_the_tree(wheel: ZipFile) -> None:
    for path in wheel.namelist():
        package = path.split("/", 1)[0]
        if package in PACKAGES:
            assert wheel.read(path) == (PACKAGES[package].parent / path).read_bytes(), path


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_are_marked_as_typed(wheel: ZipFile, package: str) -> None:
    assert f"{package}/py.typed" in wheel.namelist()


def test_metadata_is_that_of_the_project(wheel: ZipFile) -> None:
    told = HeaderParser().parsestr(dist_info(wheel, "METADATA"))
    assert told["Name"] == PROJECT["name"]
    assert told["Version"] == confluence_connector.__version__
    assert told["Requires-Python"] == PROJECT["requires-python"]
    assert set(told.get_all("Provides-Extra")) == set(PROJECT["optional-dependencies"])
    assert {line.split(", ")[0] for line in told.get_all("Project-URL")} == set(PROJECT["urls"])
    assert "LICENSE" in told.get_all("License-File")


def test_only_attrs_and_httpx_are_required_without_extras(wheel: ZipFile) -> None:
    told = HeaderParser().parsestr(dist_info(wheel, "METADATA")).get_all("Requires-Dist")
    required = [line for line in told if "extra ==" not in line]
    assert {line.split("<")[0].split(">")[0] for line in required} == {"attrs", "httpx"}


def test_commands_and_pytest_plugins_are_registered(wheel: ZipFile) -> None:
    points = ConfigParser(delimiters="=")
    points.optionxform = str  # type: ignore[assignment,method-assign]
    points.read_string(dist_info(wheel, "entry_points.txt"))
    assert dict(points["console_scripts"]) == PROJECT["scripts"]
    assert dict(points["pytest11"]) == PROJECT["entry-points"]["pytest11"]
    for target in (*PROJECT["scripts"].values(), *PROJECT["entry-points"]["pytest11"].values()):
        assert target.split(":")[0].replace(".", "/") + ".py" in wheel.namelist()


@pytest.mark.skipif(GIVEN is None, reason="runs from the tree")
@pytest.mark.parametrize("package", [confluence_connector, confluence_connector_api])
def test_what_these_tests_import_is_the_installed_wheel(package: object) -> None:
    location = Path(str(package.__file__))  # type: ignore[attr-defined]
    assert ROOT / "facade" not in location.parents
    assert ROOT / "generated" not in location.parents
    assert metadata.version("confluence-connector") == confluence_connector.__version__
