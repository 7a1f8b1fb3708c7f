"""What time alone does to a dossier, by the reference: one thing falls due after the other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from tests.workflows.machine import model
from tests.workflows.machine.model import DAY, Dossier, Due

_NEAR = timedelta(minutes=4)


def next_due(dossier: Dossier, now: datetime) -> Due | None:
    """Return what falls due first and was not noted yet."""
    waiting = [due for due in _dues(dossier, now) if due.mark not in dossier.noted]
    return min(waiting, key=lambda due: due.at, default=None)


def passed(dossier: Dossier, since: datetime, until: datetime) -> set[Dossier]:
    """Return everything that the dossier may have become by then.

    There are several only where a dossier waits for somebody else: how often the run looked again meanwhile, and
    whether before or after something fell due at the same moment, is the run's own affair.
    """
    found, under_way = set(), {(dossier, since)}
    while under_way:
        one, at = under_way.pop()
        due = next_due(one, at)
        moment = until if due is None or due.at > until else max(due.at, at)
        certain = moment - at >= model.LONGEST_BEFORE_ASKING
        looked = {_noted(each, moment) for each in _looked_again(one, moment, certain=certain)}
        looked |= _looked_again(_noted(one, moment), moment, certain=certain)
        after = {_noted(each, moment) for first in looked for each in _looked_again(first, moment, certain=False)}
        if due is None or due.at > until:
            found |= after
        else:
            under_way |= {(each, moment) for each in after}
    return found


def is_near_an_edge(dossier: Dossier, moment: datetime) -> bool:
    """Say whether something falls due so soon before or after that the clocks of a test cannot tell."""
    edges = [each.held_until for each in dossier.questions if each.is_open and each.held_until is not None]
    # A day that was counted before is told for any later moment at which the clock goes on: that is no edge.
    told = {mark for mark in dossier.noted if mark.startswith("day:")}
    edges += [due.at for due in _dues(dossier, moment - _NEAR) if due.mark not in told]
    return any(abs(moment - each) < _NEAR for each in edges)


def looked_again(dossier: Dossier, now: datetime) -> set[Dossier]:
    """Return what a dossier that waits for somebody else may become when its run looks, once or more often."""
    return _looked_again(dossier, now, certain=True)


def _looked_again(dossier: Dossier, now: datetime, *, certain: bool) -> set[Dossier]:
    found = set() if certain and dossier.waiting else {dossier}
    for _ in range(len(dossier.plan) + 2):
        if not dossier.waiting:
            break
        dossier = model.at_rest(model.assessed(dossier, now), now)
        found.add(dossier)
    return found


def _noted(dossier: Dossier, moment: datetime) -> Dossier:
    while (due := next_due(dossier, moment)) is not None and due.at <= moment:
        dossier = model.at_rest(_note(dossier, due, moment), moment)
    return dossier


def _note(dossier: Dossier, due: Due, now: datetime) -> Dossier:
    dossier = model.telling(replace(dossier, noted=dossier.noted | {due.mark}), due.kind)
    match due.kind:
        case "dossier_closed":
            return model.moved(dossier, model.CLOSED, now)
        case "corrections_overdue":
            return model.moved(dossier, model.OVERDUE, now, frozenset({"corrections_overdue"}))
        case "dossier_at_risk":
            return replace(dossier, flags=dossier.flags | {"sla_at_risk"})
        case "legal_limit_passed":
            return replace(dossier, flags=dossier.flags | {"legal_limit_passed"})
        case "dossier_breached":
            dossier = replace(dossier, flags=dossier.flags - {"sla_at_risk"} | {"sla_breached"})
            return model.moved(dossier, model.SUPERVISED, now) if dossier.place == model.REVIEWED else dossier
        case "takes_effect":
            dossier = replace(dossier, effective_at=None, begun=False, flags=dossier.flags - {"decision_revocable"})
            if dossier.outcome == "rejected":
                return model.telling(model.moved(dossier, model.REJECTED, now), "dossier_rejected")
            return model.telling(dossier, "dossier_accepted")
    return dossier


def _dues(dossier: Dossier, now: datetime) -> Iterator[Due]:
    if dossier.has_ended:
        return
    if dossier.place == model.DRAFT:
        end = model.end_of_day(dossier.opened_at, 90)
        for at, mark in _in_time([dossier.opened_at + days * DAY for days in (30, 60, 85)], end, now):
            yield Due("draft_reminded", at, f"draft:{mark}")
        yield Due("dossier_closed", end, "draft")
        return
    if dossier.effective_at is not None:
        yield Due("takes_effect", dossier.effective_at, f"effect:{dossier.effective_at.isoformat()}")
    if dossier.place == model.ASKED and dossier.due_at is not None and dossier.asked_since is not None:
        label, span = f"{len(dossier.rounds)}.{dossier.extensions}", dossier.due_at - dossier.asked_since
        thirds = [dossier.asked_since + span / 3, dossier.asked_since + span * 2 / 3, dossier.due_at - DAY]
        for at, mark in _in_time(thirds, dossier.due_at, now):
            if at > dossier.asked_since:
                yield Due("corrections_reminded", at, f"reminder:{label}:{mark}")
        yield Due("corrections_overdue", dossier.due_at, f"overdue:{label}")
    for days, kind in ((20, "dossier_at_risk"), (25, "dossier_at_risk"), (30, "dossier_breached")):
        if dossier.counted_since is not None:
            yield Due(kind, dossier.counted_since + max(days * DAY - dossier.net, timedelta()), f"day:{days}")
    if dossier.submitted_at is not None:
        yield Due("legal_limit_passed", dossier.submitted_at + 60 * DAY, "legal")


def _in_time(moments: list[datetime], end: datetime, now: datetime) -> Iterator[tuple[datetime, int]]:
    """Leave out a reminder that a later one, or the end, has overtaken."""
    for place, at in enumerate(moments):
        if at < end and min([end, *moments[place + 1 :]]) > now:
            yield at, place
