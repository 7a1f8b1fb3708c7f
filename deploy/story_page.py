"""`python -m deploy.story_page` writes what docs/workflow.md tells of the code: moves, updates, dues, schedules.

The rest of the page is written by hand and stays. A test compares.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from temporalio.workflow import UpdateMethodMultiParam

from deploy.schedules import SCHEDULES
from deploy.stack.part import REPOSITORY
from dossier.complaints.dues import DueKind as ComplaintDue
from dossier.coverage.dues import DueKind as CoverDue
from dossier.dues import DueKind
from dossier.status import Place
from dossier.story import DRAFT, END_PLACES, OPEN_PLACES, STORY, Move
from workflows.complaint import ComplaintWorkflow
from workflows.coverage import CoverageWorkflow
from workflows.dossier import DossierWorkflow

PAGE = REPOSITORY / "docs" / "workflow.md"


def diagram() -> str:
    """Return the states of a dossier and what leads from one to another, as Mermaid draws them."""
    moves: dict[tuple[Place, Place], list[Move]] = defaultdict(list)
    for move, step in STORY.items():
        for start in step.places:
            for end in step.to - {start}:
                moves[start, end].append(move)
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {_id(DRAFT)}"]
    for place in sorted(OPEN_PLACES | END_PLACES, key=_id):
        lines.append(f"    {_id(place)}: {place.status.value}<br/>{place.queue.value}")
    for (start, end), by in sorted(moves.items(), key=lambda each: (_id(each[0][0]), _id(each[0][1]))):
        lines.append(f"    {_id(start)} --> {_id(end)}: {', '.join(move.value for move in by)}")
    lines += [f"    {_id(place)} --> [*]" for place in sorted(END_PLACES, key=_id)]
    return "\n".join([*lines, "```"])


def moves() -> str:
    """Return every move: whose it is, from where, to where, and what whoever comes too early or late is told."""
    rows = (
        (
            move.value,
            ", ".join(sorted(step.by)) or "anybody",
            _places(step.places),
            _places(step.to) or "stays",
            step.refusal.code,
        )
        for move, step in STORY.items()
    )
    return _table(("move", "by", "from", "to", "else refused as"), rows)


def updates() -> str:
    """Return every update that a run takes."""
    rows = (
        (workflow.__name__, name, _first(update.__doc__))
        for workflow in (DossierWorkflow, CoverageWorkflow, ComplaintWorkflow)
        for name, update in vars(workflow).items()
        if isinstance(update, UpdateMethodMultiParam) or hasattr(update, "__temporal_update_definition")
    )
    return _table(("workflow", "update", "what it does"), rows)


def dues() -> str:
    """Return everything that time alone does."""
    rows = [("dossier", each.value) for each in DueKind]
    rows += [("cover", each.value) for each in CoverDue] + [("complaint", each.value) for each in ComplaintDue]
    return _table(("of a", "due"), rows)


def schedules() -> str:
    """Return what happens by the calendar."""
    rows = (
        (each.id, f"day {_range(each.calendar.day_of_month)}, {_range(each.calendar.hour)} h", each.summary)
        for each in SCHEDULES
    )
    return _table(("schedule", "local time", "what it does"), rows)


PARTS: dict[str, Callable[[], str]] = {
    "diagram": diagram,
    "moves": moves,
    "updates": updates,
    "dues": dues,
    "schedules": schedules,
}


def written(page: str) -> str:
    """Return the page with its parts as the code has them. Raises LookupError where it has no place for one."""
    for name, part in PARTS.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = page.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise LookupError(f"the page has no place for {name}")
        page = f"{before}{begin}{part()}\n{end}{after}"
    return page


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    def lines() -> Iterator[str]:
        for row in (head, ("---",) * len(head), *rows):
            yield f"| {' | '.join(row)} |"

    return "\n".join(lines())


def _id(place: Place) -> str:
    return f"{place.status.value}_{place.queue.value}"


def _places(places: Iterable[Place]) -> str:
    return ", ".join(sorted(f"{each.status.value}/{each.queue.value}" for each in places))


def _range(ranges: Iterable[object]) -> str:
    told = [(getattr(each, "start", 0), getattr(each, "end", 0)) for each in ranges]
    return ", ".join(str(start) if end <= start else f"{start} to {end}" for start, end in told)


def _first(doc: str | None) -> str:
    return (doc or "").partition("\n")[0]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{PAGE}\n")
