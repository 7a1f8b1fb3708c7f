"""What a person reads in the terminal: one dossier after `submit`, a whole demonstration after `demo`.

It shows personal values on the screen of whoever asked; nothing of it is logged. All values are printed as plain
text: a name cannot set colours.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from deploy.api_client import ApiClientError, DossierSeen, FindingSeen
from deploy.demo_play import Result
from deploy.household_folder import HouseholdFolderError
from deploy.submitting import SandboxRefusedError, Sent, outcome_of
from dossier.household import Household

EXIT_FAILED, EXIT_FOLDER = 1, 2
_STYLES = {
    "pass": "green",
    "fail": "red",
    "uncertain": "yellow",
    "not_applicable": "dim",
    "accepted": "bold green",
    "corrections_requested": "bold yellow",
    "in_review": "bold yellow",
    "proposed_refusal": "bold red",
    "rejected": "bold red",
    "pending": "bold",
}
_GRAVEST = ("fail", "uncertain", "pass", "not_applicable")
_SPEAKING = ("fail", "uncertain")
SURE = 0.9
"""Confidence from which independent evidence stands behind a value (DESIGN.md §5)."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where to look further: addresses by name, and the files that hold the passwords."""

    addresses: tuple[tuple[str, str], ...]
    codes: tuple[tuple[str, str], ...] = ()


def print_sent(sent: Sent, output: Console, notices: Console, *, as_json: bool) -> int:
    """Print what came of a submit or an answer and return the exit status.

    Args:
        sent: what came of it.
        output: where the result goes: with `as_json` one line of JSON and nothing else.
        notices: where notices go, stderr.
        as_json: the object of DESIGN.md §5 instead of a readable page.
    """
    for key in sent.ignored:
        notices.print(f"household.json: nobody asked for '{key}', it was left out", markup=False, highlight=False)
    for file in sent.refused:
        notices.print(
            f"{file.document} was not taken: {file.sentence} ({file.code})",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
    if as_json:
        output.file.write(json.dumps(sent.as_json(), ensure_ascii=False) + "\n")
        output.file.flush()
    else:
        output.print(sent_report(sent))
    return sent.exit_status


def print_refusal(error: HouseholdFolderError | ApiClientError | SandboxRefusedError, notices: Console) -> int:
    """Say in one line why nothing came of it and return the exit status: 2 for the folder, 1 for the rest."""
    notices.print(f"{error.code}: {error}", markup=False, highlight=False, soft_wrap=True)
    return EXIT_FOLDER if isinstance(error, HouseholdFolderError) else EXIT_FAILED


def sent_report(sent: Sent) -> RenderableType:
    """One dossier after an act, readable."""
    seen = sent.dossier
    parts: list[RenderableType] = [_headline(seen)]
    if sent.timed_out:
        parts.append(Text("The time is up and the machine still has it: look again later.", style="yellow"))
    if seen.corrections:
        parts.append(_corrections(seen))
    if told := [finding for finding in seen.findings if finding.verdict in _SPEAKING]:
        parts.append(_findings("What the checks found", told))
    if seen.members:
        parts.append(_members(seen))
    parts += [_line(f"Where to turn ({one.path})", one.sentence) for one in seen.orientations]
    return Group(*parts)


def result_report(result: Result) -> RenderableType:
    """One household of a demonstration, from what was declared to the registration number."""
    parts: list[RenderableType] = []
    if result.household is not None:
        parts.append(_declared(result.household))
    seen = result.dossier
    if seen is not None:
        parts += [_read(seen), _checks(seen.findings)]
    if result.asked and seen is not None:
        parts.append(_corrections(seen.model_copy(update={"corrections": result.asked})))
    for task in result.settled:
        question = task.question
        parts.append(_line("Settled by a reviewer", f"{question.code} {question.member or ''}: all is well"))
    if seen is not None:
        parts += [_members(seen), _headline(seen, " → ".join(result.outcomes))]
    parts += [Text(f"NOT AS EXPECTED: {fault}", style="bold red") for fault in result.faults]
    title = Text(f"{result.part.name} ({result.scenario}), {result.seconds:.0f} s", style="bold")
    return Panel(Group(*parts), title=title, border_style="green" if result.as_expected else "red")


def rounds_report(rounds: Sequence[tuple[int, Sequence[Result]]]) -> RenderableType:
    """One line for each household of several seeds."""
    table = _table("Demonstrations", "seed", "household", "scenario", "outcomes", "registration", "s", "")
    for seed, results in rounds:
        for result in results:
            registered = result.dossier.registration_number if result.dossier else None
            table.add_row(
                str(seed),
                result.part.name,
                result.scenario,
                " → ".join(result.outcomes),
                registered or "",
                f"{result.seconds:.0f}",
                Text("as expected", style="green")
                if result.as_expected
                else Text("; ".join(result.faults), style="red"),
            )
    return table


def where_to_look(links: Links) -> RenderableType:
    """The screens, and where the passwords are kept."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for name, address in links.addresses:
        table.add_row(name, Text(address, style="cyan", overflow="fold"))
    for name, path in links.codes:
        table.add_row(f"password of {name}", Text(path, overflow="fold"))
    table.add_row("codes by message", "wathiq messages")
    return Group(Text("The stack goes on running.", style="bold"), table)


def verdict_line(results: Sequence[Result]) -> RenderableType:
    """One clear line: did everything come as it had to."""
    wrong = [result for result in results if not result.as_expected]
    if not wrong:
        return Text(f"{len(results)} of {len(results)} households came out as expected.", style="bold green")
    said = "; ".join(f"{result.part.name} ({result.scenario}): {result.faults[0]}" for result in wrong)
    return Text(f"{len(wrong)} of {len(results)} households did not come out as expected: {said}", style="bold red")


def _headline(seen: DossierSeen, outcome: str | None = None) -> RenderableType:
    shown = outcome or outcome_of(seen)
    line = Text.assemble(("Dossier ", "bold"), (seen.number, "bold cyan"), f"  {seen.status}, with {seen.queue}: ")
    line.append(shown, style=_STYLES.get(outcome_of(seen), "bold"))
    if seen.registration_number:
        line.append(f"  registration number {seen.registration_number}", style="bold green")
    return line


def _declared(household: Household) -> RenderableType:
    address = household.address
    title = f"Declared: {address.line}, {address.commune}; {household.phone}; {household.channel.value}"
    table = _table("", "member", "relation", "name", "born", "IDCS", "CIN")
    for member in household.members:
        name = f"{member.given_names} {member.family_name}"
        table.add_row(*_texts(member.id, member.relation, name, member.birth_date, member.idcs, member.cin))
    return Group(Text(title, style="bold"), table)


def _read(seen: DossierSeen) -> RenderableType:
    parts: list[RenderableType] = [Text("What was read", style="bold")]
    for document in seen.documents:
        problems = f" ({', '.join(document.problems)})" if document.problems else ""
        parts.append(Text(f"  {document.name}: {document.read_kind or document.state}{problems}", style="cyan"))
        fields = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        for name, read in document.fields.items():
            sure = Text(f"{read.confidence:.2f}", style="green" if read.confidence >= SURE else "yellow")
            fields.add_row(Text(f"    {name}"), sure, Text(read.value, overflow="fold"))
        parts.append(fields)
    return Group(*parts)


def _checks(findings: Sequence[FindingSeen]) -> RenderableType:
    """Every check with what it looked at: in full what it doubts, one line each for what it does not."""
    doubted = [finding for finding in findings if finding.verdict in _SPEAKING]
    quiet: dict[tuple[str, str], list[str]] = {}
    for finding in findings:
        if finding.verdict not in _SPEAKING:
            about = " ".join(filter(None, (finding.member, finding.field)))
            quiet.setdefault((finding.code, finding.verdict), []).append(about)
    lines = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for (code, verdict), things in sorted(quiet.items(), key=lambda each: _GRAVEST.index(each[0][1])):
        looked = ", ".join(dict.fromkeys(filter(None, things)))
        lines.add_row(Text(f"  {code}"), Text(verdict, style=_STYLES[verdict]), Text(looked, overflow="fold"))
    full = [_findings("What the checks found", doubted)] if doubted else []
    return Group(Text("What each check said", style="bold"), lines, *full)


def _findings(title: str, findings: Iterable[FindingSeen]) -> RenderableType:
    parts = [Text(title, style="bold")]
    for finding in sorted(findings, key=lambda each: _GRAVEST.index(each.verdict)):
        about = " ".join(filter(None, (finding.member, finding.document or finding.kind, finding.field)))
        sure = "" if finding.confidence is None else f" ({finding.confidence:.2f})"
        verdict = (finding.verdict.value, _STYLES[finding.verdict])
        parts.append(Text.assemble(f"  {finding.code} ", verdict, f" {about}{sure}"))
        # On lines of their own: a terminal turns Arabic and what stands beside it around.
        for word, value in (("declared", finding.declared), ("read", finding.read)):
            if value:
                parts.append(Text.assemble((f"      {word:<9}", "dim"), value))
    return Group(*parts)


def _corrections(seen: DossierSeen) -> RenderableType:
    table = _table("Corrections asked for", "code", "member", "document", "what would put it right")
    for asked in seen.corrections:
        table.add_row(*_texts(asked.code, asked.member, asked.document or asked.kind, asked.sentence))
    return table


def _members(seen: DossierSeen) -> RenderableType:
    said = ", ".join(f"{each.member} {each.outcome}{f' ({each.code})' if each.code else ''}" for each in seen.members)
    return _line("Members", said)


def _line(name: str, said: str) -> Text:
    return Text.assemble((f"{name}: ", "bold"), said)


def _table(title: str, *headings: str) -> Table:
    table = Table(title=Text(title, style="bold") if title else None, title_justify="left", header_style="dim")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _texts(*values: str | None) -> tuple[Text, ...]:
    return tuple(Text(value or "") for value in values)
