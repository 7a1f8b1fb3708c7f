"""The detached supervisor: `python -m deploy.stack HOME TABLE`, started by `up`."""

import sys
from pathlib import Path

from deploy.stack.control import FAILED, REFUSED, supervise
from deploy.stack.errors import AlreadyRunningError, StackError
from deploy.stack.home import home_at


def main(home: str, table: str) -> int:
    """Supervises; what goes wrong before there is a state to write goes to the supervisor's log."""
    try:
        return supervise(home_at(Path(home)), table)
    except StackError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED if isinstance(error, AlreadyRunningError) else FAILED


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
