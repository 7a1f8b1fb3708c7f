"""`python -m gateways.sandbox --port 9100`: the sandbox on the loopback interface.

Reads WATHIQ_SANDBOX_DATA (directory of its memory) and WATHIQ_SANDBOX_TOKEN (the control token). With
WATHIQ_SANDBOX_NOTICE_URL and WATHIQ_SANDBOX_NOTICE_SECRET it tells somebody what becomes of cards and messages.
"""

import argparse
import os
import sys
from pathlib import Path

import uvicorn

from gateways.sandbox.app import create_sandbox
from gateways.sandbox.notices import Receiver


def main() -> int:
    """Serve until told to stop."""
    arguments = argparse.ArgumentParser(prog="python -m gateways.sandbox")
    arguments.add_argument("--host", default="127.0.0.1")
    arguments.add_argument("--port", type=int, default=9100)
    options = arguments.parse_args()
    data, token = os.environ.get("WATHIQ_SANDBOX_DATA"), os.environ.get("WATHIQ_SANDBOX_TOKEN")
    if not data or not token:
        sys.stderr.write("WATHIQ_SANDBOX_DATA and WATHIQ_SANDBOX_TOKEN have to be set.\n")
        return 2
    url, secret = os.environ.get("WATHIQ_SANDBOX_NOTICE_URL"), os.environ.get("WATHIQ_SANDBOX_NOTICE_SECRET", "")
    receiver = Receiver(url, secret.encode()) if url else None
    # A request that hangs by a fault must not hold up the end of the process.
    uvicorn.run(
        create_sandbox(Path(data), token, receiver),
        host=options.host,
        port=options.port,
        log_level="warning",
        timeout_graceful_shutdown=1,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
