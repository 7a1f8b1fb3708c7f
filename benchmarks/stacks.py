"""A stack of its own for one measurement: started in an empty folder, gone with it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.stack import control, ports
from deploy.stack.home import home_at
from deploy.stack.part import REPOSITORY, Site
from deploy.stack.state import Phase


@contextmanager
def stack(table: str = control.TABLE) -> Iterator[Site]:
    """Run the parts of a table, `module:NAME`, for as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="wathiq-bench-") as folder:
        home = Path(folder)
        with subprocess.Popen([sys.executable, "-m", "deploy.stack", folder, table], cwd=REPOSITORY) as supervisor:
            try:
                if control.wait_until_up(home, lambda status: None, supervisor).phase is not Phase.UP:
                    raise RuntimeError("the parts did not come up")
                place = home_at(home)
                site = Site(place, ports.known(place))
                os.environ["PGPASSFILE"] = str(place.secrets / "pgpass")
                yield site
            finally:
                supervisor.terminate()
