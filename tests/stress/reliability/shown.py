"""Everything that a value, an error or a run shows of itself, as text to be searched."""

from __future__ import annotations

import copy
import html
import json
import logging
import pickle
import pprint
import traceback
import warnings
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from urllib.parse import quote, quote_plus

from rich.traceback import Traceback

_TESTS = Path(__file__).parent


def leaks(secret: str, texts: list[str]) -> list[str]:
    """Return where texts hold a secret in any of the forms that people and programs read."""
    forms = {
        secret,
        repr(secret)[1:-1],
        repr(secret.encode())[2:-1],
        json.dumps(secret)[1:-1],
        html.escape(secret),
        quote(secret, safe=""),
        quote(secret),
        quote_plus(secret),
        b64encode(secret.encode()).decode().rstrip("="),
    }
    found = ((text, text.find(form)) for text in texts for form in forms)
    return [text[max(0, place - 300) : place + 100] for text, place in found if place >= 0]


def of_value(thing: object) -> Iterator[str]:
    """Yield what a value shows of itself, its copies and its pickle."""
    yield from (repr(thing), str(thing), f"{thing}", ascii(thing), pprint.pformat(thing))
    yield repr(getattr(thing, "__dict__", ""))
    yield repr([getattr(thing, name, "") for name in getattr(thing, "__slots__", ())])
    for way in (copy.copy, copy.deepcopy, pickle.dumps):
        try:
            made = way(thing)
        except (TypeError, AttributeError, pickle.PicklingError) as refusal:  # ours, and pickle's
            yield str(refusal)
        else:
            yield made.decode("latin-1") if isinstance(made, bytes) else repr(made)
            yield repr(getattr(made, "__dict__", ""))


def of_error(error: BaseException) -> Iterator[str]:
    """Yield what an error shows, with everything it was raised from and all locals on its way."""
    yield from of_value(error)
    yield repr(error.args)
    trace = _without_tests(error.__traceback__)
    chained = traceback.TracebackException(type(error), error, trace, capture_locals=True)
    yield "".join(chained.format())
    # What rich would draw; the drawing itself, in color, takes ten times as long.
    options = {"show_locals": True, "locals_max_length": None, "locals_max_string": None}
    for stack in Traceback.extract(type(error), error, trace, **options).stacks:
        yield stack.exc_value
        for frame in stack.frames:
            yield from (node.render() for node in (frame.locals or {}).values())


def _without_tests(trace: TracebackType | None) -> TracebackType | None:
    """Skip the frames of the test itself, which of course knows the secret."""
    while trace is not None and _TESTS in Path(trace.tb_frame.f_code.co_filename).parents:
        trace = trace.tb_next
    return trace


class _Keeper(logging.Handler):
    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts

    def emit(self, record: logging.LogRecord) -> None:
        self._texts += [self.format(record), repr(vars(record))]


@contextmanager
def kept_logs_and_warnings() -> Iterator[list[str]]:
    """Keep what every logger there is says at DEBUG, and every warning."""
    texts: list[str] = []
    keeper = _Keeper(texts)
    loggers = [logging.getLogger(name) for name in ("", *logging.root.manager.loggerDict)]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(keeper)
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield texts
        texts += [str(warning.message) for warning in warned]
    finally:
        logging.getLogger().removeHandler(keeper)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
