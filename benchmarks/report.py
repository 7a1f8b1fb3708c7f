"""The tables that are printed and the Markdown that goes into docs/figures.md."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks import sureness
from benchmarks.costs import Throughput
from benchmarks.measures import SORTS, FileRead, Share, Summary, costs, refusals, summary
from benchmarks.wholes import wholes

_LEVELS = ("flatbed", "scan150", "copy", "phone", "hard", "rotated", "exif")
_HEADS = (
    "files", "kind", "fields", "Arabic names", "Latin names", "dates", "numbers", "mrz", "other", "wrong", "absent",
    "coverage", "wrong ≥ 0.9", "≤ (95 %)", "ECE", "IoU", "turn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Result:
    """Everything measured of one engine; throughput and growth are empty where they were not asked for."""

    reads: list[FileRead]
    peak_mb: float
    throughput: list[Throughput]
    growth: list[tuple[int, float]]


def text(engine: str, result: Result, *, times: bool) -> str:
    """Return the tables for a terminal."""
    lines = [f"== {engine}"]
    lines += _aligned(_accuracy(result.reads))
    lines += ["", *_sentences(result, times=times)]
    lines += ["", *_aligned(sureness.by_grade(result.reads)), "", *_aligned(sureness.by_level(result.reads))]
    lines += ["", "calibration (least confidence: values, mean confidence, share right)", *_bins(result.reads)]
    lines += ["", *_faults(result.reads)]
    return "\n".join(lines)


def markdown(about: Mapping[str, Any], results: Mapping[str, Result]) -> str:
    """Return the tables for docs/figures.md."""
    told = f"group {about['group']}, seeds {about['seeds']}, nets {about['nets']}"
    lines = [f"`{about['command']}`, {about['day']}, {told}.", ""]
    for engine, result in results.items():
        lines += [f"### {engine}", "", *_piped(_accuracy(result.reads)), ""]
        lines += [*(f"- {each}" for each in _sentences(result, times=about["times_count"])), ""]
        lines += [*_piped(sureness.by_grade(result.reads)), "", *_piped(sureness.by_level(result.reads)), ""]
    return "\n".join(lines)


def as_json(result: Result) -> dict[str, Any]:
    """Return everything, down to each field, for tools."""
    readable = [each for each in result.reads if each.readable]
    return {
        "levels": {level: summary(mine).as_json() for level, mine in _by(readable, lambda each: each.level)},
        "kinds": {kind: summary(mine).as_json() for kind, mine in _by(readable, lambda each: each.kind)},
        "households": {level: asdict(wholes(mine)) for level, mine in _by(readable, lambda each: each.level)},
        "refusals": _plain(refusals(result.reads)),
        "costs": costs(result.reads),
        "peak_mb": result.peak_mb,
        "throughput": [asdict(each) for each in result.throughput],
        "growth": result.growth,
        "files": [asdict(each) for each in result.reads],
    }


def _accuracy(reads: Sequence[FileRead]) -> list[list[str]]:
    """Return the rows: one a level, all together, then one a kind."""
    readable = [each for each in reads if each.readable]
    rows = [["", *_HEADS]]
    for level, mine in _by(readable, lambda each: each.level):
        rows.append([level, *_row(summary(mine))])
    if len(rows) > 2:
        rows.append(["all", *_row(summary(readable))])
    for kind, mine in _by(readable, lambda each: each.kind):
        rows.append([kind, *_row(summary(mine))])
    return rows


def _row(found: Summary) -> list[str]:
    bound = found.sure_wrong.upper
    return [
        str(found.files), str(found.kind), str(found.fields), *(str(found.sorts[sort]) for sort in SORTS),
        str(found.wrong), str(found.absent), str(found.coverage),
        f"{found.sure_wrong.hits}/{found.sure_wrong.of}", "–" if bound is None else f"{100 * bound:.2f}",
        _number(found.calibration_error, 3), _number(found.overlap, 2), str(found.turned),
    ]  # fmt: skip


def _sentences(result: Result, *, times: bool) -> Iterator[str]:
    reads = result.reads
    readable = [each for each in reads if each.readable]
    homes = [f"{level} {_of(share)}" for level, mine in _by(readable, lambda each: each.level) if
             (share := wholes(mine)).of]  # fmt: skip
    if homes:
        yield f"whole households right: {', '.join(homes)}"
    sent = refusals(reads)
    yield (
        f"readable and refused: {_of(sent['readable refused'])}, at the first look "
        f"{_of(sent['readable refused at the first look'])}"
    )
    if sent["codes"]:
        yield f"unreadable: recall {_of(sent['recall'])}, precision {_of(sent['precision'])}"
        for code, found in sent["codes"].items():
            yield f"  {code}: {', '.join(f'{what} {_of(share)}' for what, share in found.items())}"
        yield f"wrong and sure on unreadable pictures: {_of(sent['wrong and sure on unreadable'])}"
    if times:
        for what, row in costs(reads).items():
            yield (
                f"{what}: {row['cpu_s']} CPU s, {row['wall_s']} s wall each, first look {row['look_cpu_s']} CPU s "
                f"({row['files']:.0f} files)"
            )
        yield f"peak memory of the measuring process {result.peak_mb:.0f} MB"
    for each in result.throughput:
        yield (
            f"{each.processes} process(es): {each.pages_a_second:.2f} pages/s, "
            f"{each.cpu_s / each.pages:.2f} CPU s a page, peak {each.peak_mb:.0f} MB each, "
            f"load before {each.load_before:.1f}"
        )
    if result.growth:
        (first, held), (last, then) = result.growth[0], result.growth[-1]
        yield f"memory held: {held:.0f} MB after {first} pages, {then:.0f} MB after {last}"


def _bins(reads: Sequence[FileRead]) -> Iterator[str]:
    for each in summary(reads).bins:
        yield f"  {each.least:.1f}: {each.values:5} {each.confidence:.3f} {each.right:.3f}"


def _faults(reads: Sequence[FileRead], most: int = 30) -> Iterator[str]:
    readable = [each for each in reads if each.readable]
    faults = Counter(
        (one.kind, one.field, one.outcome)
        for each in readable
        for one in each.outcomes
        if one.outcome in ("wrong", "absent")
    )
    for (kind, name, what), count in faults.most_common(most):
        yield f"  {kind}.{name} {what} {count}"
    mistaken = Counter(
        (true, read)
        for each in readable
        for true, read in zip(each.true_kinds, each.read_kinds, strict=True)
        if true != read
    )
    for (true, read), count in mistaken.most_common():
        yield f"  {true} taken for {read}: {count}"


def _by(reads: Sequence[FileRead], key: Callable[[FileRead], str]) -> list[tuple[str, list[FileRead]]]:
    found: dict[str, list[FileRead]] = {}
    for each in reads:
        found.setdefault(key(each), []).append(each)
    order = {name: at for at, name in enumerate(_LEVELS)}
    return sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0]))


def _aligned(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return ["  ".join(cell.ljust(widths[0]) if at == 0 else cell.rjust(widths[at]) for at, cell in enumerate(row))
            for row in rows]  # fmt: skip


def _piped(rows: list[list[str]]) -> list[str]:
    head, *others = ["| " + " | ".join(row) + " |" for row in rows]
    return [head, "|" + "---|" * len(rows[0]), *others]


def _of(share: Share) -> str:
    return f"{share.hits}/{share.of}" + ("" if share.value is None else f" ({share} %)")


def _number(value: float | None, places: int) -> str:
    return "–" if value is None else f"{value:.{places}f}"


def _plain(found: Any) -> Any:  # noqa: ANN401 - a tree of shares and mappings
    if isinstance(found, Share):
        return asdict(found)
    return {name: _plain(each) for name, each in found.items()} if isinstance(found, dict) else found
