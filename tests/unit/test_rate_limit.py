"""One pause for everybody: it only ever grows, whoever extends it."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._rate_limit import Pause

MOMENTS = st.floats(0, 1e6)


def test_no_pause_at_first():
    assert Pause().remaining(0.0) == 0.0
    assert Pause().remaining(1e9) == 0.0


@given(moments=st.lists(MOMENTS, min_size=1), now=MOMENTS)
def test_the_latest_moment_counts(moments, now):
    pause = Pause()
    for moment in moments:
        pause.extend(moment)
    assert pause.remaining(now) == max(0.0, max(moments) - now)


def test_threads_do_not_shorten_each_others_pause():
    pause = Pause()
    start = threading.Barrier(8)

    def extend(offset):
        start.wait()
        for step in range(500):
            pause.extend(float((step * 7 + offset) % 499))

    threads = [threading.Thread(target=extend, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pause.remaining(0.0) == 498.0
