"""How many small faults in the rules the tests of the rules find.

    nice -n 10 python -m benchmarks.mutation --count 600 --seed 7

All mutants (`benchmarks.mutants`) of `dossier/` would take hours: so many are drawn by chance, from each file its
share, and the seed is printed. The tests are collected once, and run once to see which of them call which function;
then each mutant is put into a fork of that process and asked those that call its function, the quickest first. What
no test calls counts as surviving. A function that has worked before the first test, at import, is judged by modules
imported anew. Properties are tried with the same examples each time, so that no mutant is found by luck alone.
"""

import argparse
import gc
import os
import resource
import secrets
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import _lru_cache_wrapper, partial
from importlib.machinery import SourceFileLoader
from pathlib import Path
from random import Random
from types import CodeType, FrameType, FunctionType
from typing import TypeVar

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings

from benchmarks.mutants import Mutant, mutants_of, number_in

RULES = Path(__file__).resolve().parents[1] / "dossier"
TESTS = ("tests/dossier", "tests/samples/test_judged.py")
_SEEDS = 10**6
_MEMORY_BYTES = 4 * 2**30
# A few properties of whole households take a third of all the time: what only they would find counts as surviving.
_LONGEST_SECONDS = 2.0
# An endless loop is found as well: so much more CPU time than without the fault.
_TIMES_LONGER, _SECONDS_MORE = 4, 5
_WORDS = ("-q", "--assert=plain", "-s", "-p", "no:cacheprovider", "-o", "timeout=0")
_NAMES = f"{RULES}/names/"
_Function = tuple[str, str]
_Result = TypeVar("_Result")
_Kind = TypeVar("_Kind")


class Runner:
    """A plugin of pytest that runs the tests once, then again beside each mutant in a fork."""

    def __init__(self, mutants: Sequence[Mutant]) -> None:
        """Keep what will be tried."""
        self.mutants = mutants
        self.fates: list[tuple[str, Mutant]] = []
        self.at_import: set[_Function] = set()
        self.tables: set[_Function] = set()
        self.functions: dict[_Function, list[FunctionType]] = {}
        self.caches: list[_lru_cache_wrapper[object]] = []
        self._called: dict[int, CodeType] = {}  # by identity, for to hash a code is slow

    def watch(self, frame: FrameType, event: str, _: object) -> None:
        """Note a call, as a trace function of Python that follows no lines."""
        self._called[id(frame.f_code)] = frame.f_code

    def pytest_collection_finish(self) -> None:
        """Keep what has been called by importing alone."""
        sys.settrace(None)
        self.at_import = _rules(self._called)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once as they are, then each mutant's."""
        self._look_around()
        values = [each for each in self.caches if not _is_table(each)]
        callers: dict[_Function, list[tuple[float, int]]] = {}
        for at, item in enumerate(session.items):
            _forget(values)
            begun = time.process_time()
            called, passed = self._calls_of(partial(_passes, item))
            if not passed:
                pytest.exit(f"{item.nodeid} fails without any fault", returncode=1)
            seconds = time.process_time() - begun
            if seconds > _LONGEST_SECONDS:
                continue
            called |= self.tables if any(path.startswith(_NAMES) for path, _ in called) else set()
            for function in called:
                callers.setdefault(function, []).append((seconds, at))
        for number, mutant in enumerate(self.mutants, start=1):
            asked = sorted(callers.get((str(mutant.path), mutant.function), []))
            fate = self._fate(mutant, asked, session.items)
            self.fates.append((fate, mutant))
            if fate in ("survived", "untested"):
                where = f"{mutant.path.relative_to(RULES.parent)}:{mutant.line}"
                sys.stdout.write(f"{fate} {where} {mutant.function}: {mutant.was}  ->  {mutant.became}\n")
            if not number % 50:
                sys.stdout.write(f"  {number} of {len(self.mutants)}\n")
            sys.stdout.flush()
        return True

    def _put_in(self, mutant: Mutant) -> bool:
        """Let the function run the mutant's code, wherever it has been imported to."""
        for each in self.functions.get((str(mutant.path), mutant.function), ()):
            if each.__code__.co_firstlineno == mutant.code.co_firstlineno:
                each.__code__ = mutant.code
        filled = (str(mutant.path), mutant.function) in self.tables
        _forget([each for each in self.caches if filled or not _is_table(each)])
        return True

    def _look_around(self) -> None:
        """Find functions, caches, and what works only to fill a table once: who needs a table needs all of that."""
        self.caches = [each for each in _alive(_lru_cache_wrapper) if _is_rule(each.__wrapped__)]
        for function in _alive(FunctionType):
            if _is_rule(function):
                self.functions.setdefault((function.__code__.co_filename, function.__qualname__), []).append(function)
        tables = [each for each in self.caches if _is_table(each)]
        _forget(tables)
        self.tables, _ = self._calls_of(lambda: [each() for each in tables])

    def _calls_of(self, act: Callable[[], _Result]) -> tuple[set[_Function], _Result]:
        self._called = {}
        sys.settrace(self.watch)
        result = act()
        sys.settrace(None)
        return _rules(self._called), result

    def _fate(self, mutant: Mutant, asked: list[tuple[float, int]], items: list[pytest.Item]) -> str:
        fate = ""
        if asked:
            tests = [items[at] for _, at in asked]
            seconds = sum(seconds for seconds, _ in asked)
            fate = _fate_of(lambda: self._put_in(mutant) and all(map(_passes, tests)), seconds)
        if fate != "killed" and (str(mutant.path), mutant.function) in self.at_import:
            return _in_new_modules(mutant)
        return fate or "untested"


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw mutants, run the tests on each, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(_SEEDS))
    parser.add_argument("--only", default="", help="files whose path holds this")
    parser.add_argument("--without", nargs="*", default=[], metavar="NAME", help="modules and folders left out")
    given = parser.parse_args(arguments)
    paths = [path for path in sorted(RULES.rglob("*.py")) if given.only in str(path)]
    paths = [path for path in paths if not set(path.relative_to(RULES).with_suffix("").parts) & set(given.without)]
    files = {path: number_in(path) for path in paths}
    chance = Random(given.seed)  # noqa: S311 a draw to repeat, no secret
    chosen = list(drawn(files, given.count, chance))
    chance.shuffle(chosen)
    runner = Runner(chosen)
    every = sum(files.values())
    sys.stdout.write(f"seed {given.seed}: {len(runner.mutants)} of {every} mutants\n")
    settings.register_profile("mutation", deadline=None, derandomize=True, database=None)
    settings.load_profile("mutation")
    sys.settrace(runner.watch)
    if pytest.main([*_WORDS, *TESTS], plugins=[runner]) != pytest.ExitCode.OK:
        sys.exit(1)
    fates = Counter(fate for fate, _ in runner.fates)
    for path, told in sorted(_by_file(runner.fates).items()):
        sys.stdout.write(f"{path:45} {told['killed']:4} of {told.total():4}\n")
    share = 100 * fates["killed"] / max(1, fates.total())
    told_all = ", ".join(f"{fate} {count}" for fate, count in sorted(fates.items()))
    sys.stdout.write(f"seed {given.seed}: {fates.total()} of {every} mutants: {told_all}: {share:.1f} %\n")


def drawn(files: Mapping[Path, int], count: int, chance: Random) -> Iterator[Mutant]:
    """Yield so many mutants in all, from each file its share, rounded."""
    share = min(1.0, count / max(1, sum(files.values())))
    for path, number in files.items():
        yield from mutants_of(path, set(chance.sample(range(number), round(number * share))))


def _by_file(fates: Sequence[tuple[str, Mutant]]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for fate, mutant in fates:
        found.setdefault(str(mutant.path.relative_to(RULES.parent)), Counter())[fate] += 1
    return found


def _rules(called: Mapping[int, CodeType]) -> set[_Function]:
    here = f"{RULES}/"
    names = {(code.co_filename, code.co_qualname) for code in called.values() if code.co_filename.startswith(here)}
    return {(path, name.partition(".<locals>")[0]) for path, name in names}


def _alive(kind: type[_Kind]) -> list[_Kind]:
    return [each for each in gc.get_objects() if isinstance(each, kind)]


def _is_rule(function: Callable[..., object]) -> bool:
    return str(function.__module__).startswith(f"{RULES.name}.")


def _is_table(cache: "_lru_cache_wrapper[object]") -> bool:
    return not cache.__wrapped__.__code__.co_argcount


def _forget(caches: Sequence["_lru_cache_wrapper[object]"]) -> None:
    for cache in caches:
        cache.cache_clear()


def _passes(item: pytest.Item) -> bool:
    reports = runtestprotocol(item, log=False)
    return not any(report.failed for report in reports)


def _in_new_modules(mutant: Mutant) -> str:
    return _fate_of(lambda: _import_with(mutant) and pytest.main(["-x", *_WORDS, *TESTS]) == pytest.ExitCode.OK, 60)


def _fate_of(unseen: Callable[[], bool], seconds: float) -> str:
    """Return whether the tests pass in a fork, which may take a few times the CPU seconds that they took before."""
    child = os.fork()
    if not child:
        status = 2
        try:
            limit = round(seconds * _TIMES_LONGER) + _SECONDS_MORE
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            status = 0 if unseen() else 1
        finally:
            os._exit(status)
    return "killed" if os.waitpid(child, 0)[1] else "survived"


def _import_with(mutant: Mutant) -> bool:
    """Forget all modules of this repository, and read the mutant's from now on."""
    ours = [name for name, module in sys.modules.items() if _is_here(getattr(module, "__file__", None) or "")]
    for name in ours:
        del sys.modules[name]
    read = SourceFileLoader.get_code

    def get_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        return mutant.module if loader.path == str(mutant.path) else read(loader, name)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment] # what importing asks
    return True


def _is_here(file: str) -> bool:
    return Path(file).is_relative_to(RULES.parent) and "site-packages" not in file


if __name__ == "__main__":
    main()
