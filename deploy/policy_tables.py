"""The policy and the tables of outcomes, for the terminal and for docs/outcomes.md."""

from typing import Any

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from deploy.policy_values import as_data, as_written
from dossier.outcomes import CONSEQUENCES, ORDER
from dossier.policy import POLICIES, Policy, signatures_needed
from dossier.policy_rules import Rule, rules
from dossier.reasons import REASONS, Severity
from dossier.status import PLACES


def values(policy: Policy) -> RenderableType:
    """Every value of a policy: what it is, how much, where it comes from, since when."""
    title = Text(f"Policy {policy.version}, in force since {policy.effective}", style="bold")
    table = Table(title=title, title_justify="left", header_style="dim", show_lines=False)
    for heading in ("value", "", "source", "since", "what it says"):
        table.add_column(heading, overflow="fold")
    for rule in rules(policy):
        cells = (rule.name, as_written(rule.value), f"[{rule.source.value}]", str(rule.since), rule.says)
        table.add_row(*(Text(cell) for cell in cells))
    return table


def as_json(policy: Policy) -> dict[str, Any]:
    """The same as data."""
    said = [_rule_as_data(rule) for rule in rules(policy)]
    versions = [{"version": each.version, "effective": str(each.effective)} for each in POLICIES]
    return {"version": policy.version, "effective": str(policy.effective), "rules": said, "versions": versions}


def differences(one: Policy, other: Policy) -> RenderableType:
    """What differs between two policies, value beside value."""
    found = _differing(one, other)
    if not found:
        return Text(f"{one.version} and {other.version} judge alike.")
    table = Table(header_style="dim")
    for heading in ("value", one.version, other.version, "what it says"):
        table.add_column(Text(heading), overflow="fold")
    for before, after in found:
        cells = (before.name, as_written(before.value), as_written(after.value), after.says)
        table.add_row(*(Text(cell) for cell in cells))
    return table


def differences_as_json(one: Policy, other: Policy) -> list[dict[str, Any]]:
    """The same as data."""
    return [
        {"name": before.name, one.version: as_data(before.value), other.version: as_data(after.value)}
        for before, after in _differing(one, other)
    ]


def outcomes() -> RenderableType:
    """What each finding leads to, and which outcome stands: one screen."""
    whole = Table.grid(padding=(0, 0))
    for title, headings, lines in (_consequences(), _order()):
        table = Table(title=Text(title, style="bold"), title_justify="left", header_style="dim")
        for heading in headings:
            table.add_column(heading, overflow="fold")
        for line in lines:
            table.add_row(*(Text(cell) for cell in line))
        whole.add_row(table)
    return whole


def outcomes_markdown() -> str:
    """The same, with the reasons of each severity, as docs/outcomes.md holds it."""
    parts = ["# What each finding leads to", "", "Written by `wathiq policy outcomes --markdown`; a test compares."]
    for title, headings, lines in (_consequences(), _order(), _reasons()):
        parts += ["", f"## {title}", "", _row(headings), _row(["---"] * len(headings)), *(_row(line) for line in lines)]
    return "\n".join(parts) + "\n"


def _consequences() -> tuple[str, list[str], list[list[str]]]:
    headings = ["severity", "in doubt", "certain, of the head", "of another member", "confirmed, of the head"]
    headings.append("of another member")
    lines = [
        [severity.value, row.doubt, row.head, row.member]
        + [row.confirmed(of_head=of_head).value for of_head in (True, False)]
        for severity, row in CONSEQUENCES.items()
    ]
    return "One finding", headings, lines


def _order() -> tuple[str, list[str], list[list[str]]]:
    lines = [
        [str(at), consequence.value, outcome.value, PLACES[outcome].status.value, PLACES[outcome].queue.value]
        for at, (consequence, outcome) in enumerate(ORDER, start=1)
    ]
    return "The household: the first that applies", ["", "some finding is", "outcome", "status", "queue"], lines


def _reasons() -> tuple[str, list[str], list[list[str]]]:
    lines = []
    for severity in Severity:
        for code, reason in REASONS.items():
            if reason.severity is severity:
                adverse = severity in (Severity.ROUTED, Severity.EXCLUDES, Severity.REFUSES)
                weighty = adverse or not reason.told_to_applicant
                signatures = str(signatures_needed(code, POLICIES[-1])) if weighty else ""
                told = "yes" if reason.told_to_applicant else "staff only"
                lines.append([code, severity.value, reason.remedy.value, told, signatures])
    return "The reasons", ["code", "severity", "remedy", "told to the applicant", "signatures"], lines


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _differing(one: Policy, other: Policy) -> list[tuple[Rule, Rule]]:
    pairs = zip(rules(one), rules(other), strict=True)
    return [(before, after) for before, after in pairs if before.value != after.value]


def _rule_as_data(rule: Rule) -> dict[str, Any]:
    told = {"name": rule.name, "value": as_data(rule.value), "source": rule.source.value}
    return {**told, "since": str(rule.since), "says": rule.says}
