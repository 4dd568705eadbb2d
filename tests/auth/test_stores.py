"""Token stores: whole or not at all, private, and shared between processes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

import pytest

from confluence_connector.auth import FileTokenStore, Tokens
from confluence_connector.errors import ConfigurationError

ONE = Tokens("access-token-one", "refresh-token-one", datetime(2027, 1, 1, tzinfo=UTC))
TWO = Tokens("access-token-two", None, None)


def test_tokens_come_back_as_they_were_saved(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    assert store.load() is None
    for tokens in (ONE, TWO):
        store.save(tokens)
        assert FileTokenStore(tmp_path / "ann.json").load() == tokens
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ann.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ann.json"
    store = FileTokenStore(path)
    store.save(ONE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    with pytest.raises(ConfigurationError, match="can be read by others"):
        store.load()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b'{"format": 1, "access_token": "access-to',
        b"[]",
        b'{"format": 2, "access_token": "a", "refresh_token": null, "expires_at": null}',
        b'{"format": 1, "access_token": 7, "refresh_token": null, "expires_at": null}',
        b'{"format": 1, "access_token": "a", "refresh_token": null, "expires_at": "soon"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_file_without_tokens_is_refused_and_not_shown(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "ann.json"
    path.write_bytes(text)
    path.chmod(0o600)
    with pytest.raises(ConfigurationError, match="does not contain tokens") as caught:
        FileTokenStore(path).load()
    assert "access-to" not in str(caught.value)
    assert path.read_bytes() == text


def test_paths_that_cannot_hold_tokens_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="does not exist: create it first"):
        FileTokenStore(tmp_path / "missing" / "ann.json")
    with pytest.raises(ConfigurationError, match="not a regular file"):
        FileTokenStore(tmp_path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_keeps_the_earlier_tokens(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    store.save(ONE)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ConfigurationError, match="cannot be written"):
            store.save(TWO)
        assert store.load() == ONE
    finally:
        tmp_path.chmod(0o700)


def test_the_lock_admits_one_thread_at_a_time(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    inside = 0
    most = 0

    def enter() -> None:
        nonlocal inside, most
        with store.lock():
            inside += 1
            most = max(most, inside)
            inside -= 1

    threads = [threading.Thread(target=enter) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_a_lock_that_another_process_holds_is_waited_for_until_the_timeout(tmp_path: Path) -> None:
    other = _process_that_holds_the_lock(tmp_path)
    try:
        store = FileTokenStore(tmp_path / "ann.json", lock_timeout=0.1)
        refused = pytest.raises(ConfigurationError, match="another process has held the lock")
        with refused, store.lock():
            raise AssertionError("two processes hold the lock")
    finally:
        other.kill()
        other.communicate()


def test_a_process_that_ends_releases_the_lock(tmp_path: Path) -> None:
    other = _process_that_holds_the_lock(tmp_path)
    os.kill(other.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    other.communicate()
    with FileTokenStore(tmp_path / "ann.json", lock_timeout=5).lock():
        pass


def test_a_process_that_is_killed_while_it_saves_leaves_whole_tokens(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    store.save(ONE)
    code = """
import sys
from confluence_connector.auth import FileTokenStore, Tokens
store = FileTokenStore(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in "ab":
        store.save(Tokens(letter * 5_000, letter * 5_000))
"""
    for _ in range(3):
        writer = _started(code, tmp_path)
        for _ in range(20):
            assert store.load() is not None
        writer.kill()
        writer.communicate()
        held = store.load()
        assert held is not None
        assert len(set(held.access_token)) == 1 or held == ONE


def _process_that_holds_the_lock(folder: Path) -> subprocess.Popen[str]:
    return _started(
        """
import sys
from confluence_connector.auth import FileTokenStore
with FileTokenStore(sys.argv[1]).lock():
    print("ready", flush=True)
    sys.stdin.read()
""",
        folder,
    )


def _started(code: str, folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder / "ann.json")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_path_that_became_a_folder_is_reported_and_left_alone(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    (tmp_path / "ann.json").mkdir()
    with pytest.raises(ConfigurationError, match=r"ann\.json cannot be read: "):
        store.load()
    with pytest.raises(ConfigurationError, match=r"ann\.json cannot be written: "):
        store.save(ONE)
    assert [path.name for path in tmp_path.iterdir()] == ["ann.json"]


def test_a_lock_that_cannot_be_opened_is_reported(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    (tmp_path / "ann.json.lock").mkdir()
    refused = pytest.raises(ConfigurationError, match=r"ann\.json\.lock cannot be opened: ")
    with refused, store.lock():
        raise AssertionError("a folder was locked")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_child_of_a_fork_does_not_release_the_lock(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json", lock_timeout=0.05)
    lock = store.lock()
    with lock:
        ours, theirs = os.pipe()
        child = os.fork()
        if child == 0:
            lock.__exit__(None, None, None)
            os.write(theirs, b"!")
            signal.pause()
        os.read(ours, 1)
        refused = pytest.raises(ConfigurationError, match="another process has held the lock")
        with refused, store.lock():
            raise AssertionError("the child released the lock")
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_child_of_a_fork_does_not_keep_the_lock(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json", lock_timeout=0.05)
    with store.lock():
        child = os.fork()
        if child == 0:
            signal.pause()
    try:
        with store.lock():
            pass
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


class SignalError(Exception):
    """Raised by a signal handler."""


# A file that was just opened is closed when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_exception_of_a_signal_handler_leaves_no_other_file(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    places = 0
    while _save_interrupted_at(places, store):
        assert {path.name for path in tmp_path.iterdir()} <= {"ann.json"}
        places += 1
    assert places > 5


def _save_interrupted_at(place: int, store: FileTokenStore) -> bool:
    """Raise an exception in one line of ``replace_file``; return whether there is such a line."""
    lines = 0

    def trace(frame: FrameType, event: str, _: object) -> object:
        nonlocal lines
        if not frame.f_code.co_filename.endswith("_replace_file.py"):
            return None
        if event == "line":
            if lines == place:
                sys.settrace(None)
                raise SignalError
            lines += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        store.save(ONE)
    except SignalError:
        return True
    finally:
        sys.settrace(before)
    return False
