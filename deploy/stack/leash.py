"""Starts a program that dies when its supervisor does; run as a script, it imports nothing of ours.

    python -I -S leash.py OWNER,SIGNAL,NICE,UID,GID,NAMESPACE PROGRAM [ARGUMENT...]

On Linux the kernel sends SIGNAL when OWNER dies (prctl PR_SET_PDEATHSIG). A change of user clears that wish, so
privileges are dropped first; executing an ordinary program keeps it. Elsewhere that is left to `warden.py`.
"""

# Before privileges are dropped: afterwards our own library directory may be out of reach.
import ctypes
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG = 1
# Any id but 0 will do: PostgreSQL refuses to be root.
NAMESPACE_UID = 1000
NOT_STARTED = 127


def main(options: str, program: list[str]) -> None:
    """Becomes the program."""
    owner, death_signal, nice, uid, gid, namespace = map(int, options.split(","))
    # No part leaves its memory on a disk: it holds keys, and what they opened.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if nice:
        os.nice(nice)
    if namespace:
        enter_namespace()
    elif uid >= 0:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    if sys.platform.startswith("linux"):
        die_with(owner, death_signal)
    os.execvp(program[0], program)  # noqa: S606 there is no shell on purpose


def die_with(owner: int, death_signal: int) -> None:
    """Asks the kernel for the signal when the owner dies."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
    if os.getppid() != owner:
        # The owner died before we asked.
        os.kill(os.getpid(), signal.SIGKILL)


def enter_namespace() -> None:
    """Becomes an ordinary user in a user namespace of its own; files still see who started us."""
    outer_uid, outer_gid = os.getuid(), os.getgid()
    clone_newuser = 0x10000000
    if ctypes.CDLL(None, use_errno=True).unshare(clone_newuser) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    for name, content in (
        ("setgroups", "deny"),
        ("uid_map", f"{NAMESPACE_UID} {outer_uid} 1"),
        ("gid_map", f"{NAMESPACE_UID} {outer_gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:  # noqa: PTH123 pathlib is not loaded here
            file.write(content)


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2:])
    except OSError as error:
        sys.stderr.write(f"{sys.argv[2]}: {error}\n")
        sys.exit(NOT_STARTED)
