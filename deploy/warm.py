"""Starts one of our processes in two steps, so that it loads while the servers it needs are still starting.

    python -m deploy.warm MODULE NAME [PRELOADED...]

Loading takes a process 1 to 2 s of CPU, a server half a second of mostly waiting. The module, and what it would load
later, is loaded at once; its `main()` runs when the supervisor says so on standard input, with NAME as its argument.
"""

import contextlib
import importlib
import sys

GO = b"go"


def main(module: str, name: str, *preloaded: str) -> int:
    """Loads, waits, runs."""
    loaded = importlib.import_module(module)
    for each in preloaded:
        # Only a head start: whether it is missed, `main()` will tell.
        with contextlib.suppress(ImportError):
            importlib.import_module(each)
    if sys.stdin.buffer.read(len(GO)) != GO:
        # The supervisor went away before there was anything to do.
        return 0
    sys.argv = [str(loaded.__file__), name]
    return int(loaded.main() or 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
