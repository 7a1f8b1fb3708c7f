"""What a process that handles hostile bytes may still ask of the kernel: next to nothing.

Two fences of Linux that need no rights, each put up where the kernel has it. Landlock (kernel 5.13, docs.kernel.org
/userspace-api/landlock.html) leaves reading of a few folders and takes every other file, TCP and signals to strangers;
it is put up once, in the fork server. A seccomp filter by libseccomp, which every Debian has since apt needs it, leaves
the calls that decoders make; each child puts it up before it looks at a byte.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Self

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_ABI_ONLY = 1
_BENEATH = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
# Rights over files that each version of Landlock's interface knows: what is not handled is not forbidden.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP, _TCP_SINCE = 0b11, 4  # bind, connect
_SCOPES, _SCOPES_SINCE = 0b11, 6  # abstract sockets and signals of processes outside

_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000  # with an errno in its lower half
_MASKED_EQUAL = 7
_CLONE_THREAD = 0x10000
_ACCESS_MODE = 0o3
# Reading what is open, memory, threads' locks, time, and the way out.
_CALLS = (
    *("read", "readv", "pread64", "preadv", "write", "writev", "close", "lseek", "fcntl", "dup", "ioctl", "getcwd"),
    *("fstat", "newfstatat", "stat", "lstat", "statx", "access", "faccessat", "faccessat2", "readlink", "readlinkat"),
    *("getdents64", "mmap", "munmap", "mremap", "mprotect", "madvise", "brk", "futex", "rseq", "set_robust_list"),
    *("set_tid_address", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "tgkill", "restart_syscall"),
    *("clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "sched_yield", "getrandom"),
    *("sched_getaffinity", "getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getrlimit"),
    *("uname", "sysinfo", "getrusage", "sendto", "sendmsg", "exit", "exit_group"),
)


class Fence(StrEnum):
    """What stands between hostile bytes and the machine."""

    NETWORK = "network"
    FILES = "files"
    CALLS = "calls"


def fence_files(readable: Iterable[Path]) -> bool:
    """Leave this process, and all it forks, reading beneath these folders only; say whether the kernel can.

    Needs PR_SET_NO_NEW_PRIVS or root. What is open already stays open.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ABI_ONLY)
    if version < 1:
        return False
    rights = _FILE_RIGHTS[max(known for known in _FILE_RIGHTS if known <= version)]
    handled = struct.pack(
        "=QQQ",
        rights,
        _TCP if version >= _TCP_SINCE else 0,
        _SCOPES if version >= _SCOPES_SINCE else 0,
    )
    rules = libc.syscall(_CREATE_RULESET, handled, ctypes.c_size_t(len(handled) if version >= _SCOPES_SINCE else 16), 0)
    if rules < 0:
        return False
    try:
        for folder in readable:
            _leave(libc, rules, folder)
        return bool(libc.syscall(_RESTRICT_SELF, rules, 0) == 0)
    finally:
        os.close(rules)


def _leave(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    try:
        beneath = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # a folder that is not there needs no leave
    try:
        libc.syscall(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", _READ_FILE | _READ_FOLDER, beneath), 0)
    finally:
        os.close(beneath)


class _Argument(ctypes.Structure):
    _fields_ = (
        ("number", ctypes.c_uint),
        ("compared", ctypes.c_int),
        ("mask", ctypes.c_uint64),
        ("value", ctypes.c_uint64),
    )


class CallFence:
    """The filter of calls: made once, put up in each child."""

    def __init__(self, library: ctypes.CDLL, context: int) -> None:
        self._library, self._context = library, ctypes.c_void_p(context)

    @classmethod
    def make(cls) -> Self | None:
        """Return it, or None where libseccomp is not there."""
        try:
            library = ctypes.CDLL("libseccomp.so.2")
        except OSError:
            return None
        library.seccomp_init.restype = ctypes.c_void_p
        context = library.seccomp_init(ctypes.c_uint32(_REFUSE | errno.EPERM))
        if context is None:
            return None
        fence = cls(library, context)
        for call in _CALLS:
            fence._allow(call)
        # Threads, since libheif starts them whatever it is told, but no process.
        fence._allow("clone", _Argument(0, _MASKED_EQUAL, _CLONE_THREAD, _CLONE_THREAD))
        # The C library asks for clone3 first and falls back to clone, whose flags a filter can see.
        fence._rule(_REFUSE | errno.ENOSYS, "clone3")
        # Fonts and modules that are loaded late; which, the other fence says.
        fence._allow("open", _Argument(1, _MASKED_EQUAL, _ACCESS_MODE, os.O_RDONLY))
        fence._allow("openat", _Argument(2, _MASKED_EQUAL, _ACCESS_MODE, os.O_RDONLY))
        return fence

    def put_up(self) -> bool:
        """Put it up around this process for ever; say whether the kernel can. Needs PR_SET_NO_NEW_PRIVS."""
        return bool(self._library.seccomp_load(self._context) == 0)

    def _allow(self, call: str, *arguments: _Argument) -> None:
        self._rule(_ALLOW, call, *arguments)

    def _rule(self, action: int, call: str, *arguments: _Argument) -> None:
        number = self._library.seccomp_syscall_resolve_name(call.encode())
        held = (_Argument * max(1, len(arguments)))(*arguments)
        # A name that this architecture lacks resolves to a negative number and is done without.
        if number >= 0:
            self._library.seccomp_rule_add_array(
                self._context, ctypes.c_uint32(action), ctypes.c_int(number), ctypes.c_uint(len(arguments)), held
            )
