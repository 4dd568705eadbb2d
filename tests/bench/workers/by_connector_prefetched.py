"""Walking pages as `by_connector` does it, the next result page asked for ahead."""

from __future__ import annotations

from by_connector import walked_with_work
from meter import Meter, main


def walk_with_work(address: str, amount: int, meter: Meter) -> int:
    return walked_with_work(address, amount, meter, is_prefetched=True)


if __name__ == "__main__":
    main({"walk_with_work": walk_with_work})
