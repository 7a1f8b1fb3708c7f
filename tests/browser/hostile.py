"""Text that wants to be more than text, put through the real ways of data: the API and what the machine notes."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx2

from api.policies import Who
from dossier.complaints.state import ComplaintKind
from dossier.findings import Assessment, Correction, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.ports import Terms
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from tests.acts import an_act
from tests.api.house import a_household, key, picture
from tests.api.matrix import Papers
from tests.api.world import World

# Known again in whatever it becomes: the name of an element or of an attribute, a piece of text.
TOKEN = f"qx{secrets.token_hex(3)}"
PAYLOADS: Mapping[str, str] = {
    "script": f"<script>alert('{TOKEN}')</script>",
    "event handler": f"<img src=x {TOKEN} onerror=alert(1)>",
    "double quote": f'" {TOKEN}=1 onfocus=alert(1) autofocus x="',
    "single quote": f"' {TOKEN}=1 onmouseover=alert(1) x='",
    "no quote": f" {TOKEN}=1 onclick=alert(1) ><{TOKEN}>",
    "svg": f"<svg {TOKEN}><script>alert(1)</script><animate onbegin=alert(1)>",
    "address": f"javascript:alert('{TOKEN}')//",
    "template": "{{7*7}}${7*7}{% if 1 %}<%=7*7%>" + TOKEN,
    "htmx": f"<a hx-get='/staff' hx-trigger=load {TOKEN}>x</a>",
    "end of element": f"</textarea></title></style></script><{TOKEN}>",
    "comment": f"--><{TOKEN}><!--",
    "entity": f"&lt;{TOKEN}&gt;&#60;{TOKEN}&#62;&amp;amp;",
    "frame": f"<iframe {TOKEN} srcdoc='<script>alert(1)</script>'>",
    "base": f"<base {TOKEN} href=//evil.test><meta http-equiv=refresh content=0>",
    "math": f"<math><mtext></form><form><{TOKEN}><mglyph><style>",
}
# Turns what follows it: nobody may send it; what was read off a paper may hold it.
TURNED = f"AB\u202e{TOKEN}\u2066CD"
OFFICE = f"<b {TOKEN} onclick=alert(1)>{secrets.token_hex(3)}"


@dataclass
class Hostile:
    """One of everything that a page shows, all of it hostile."""

    world: World
    address: str
    papers: dict[str, Papers] = field(default_factory=dict)
    _at: int = 0

    def next(self) -> str:
        """Return another payload each time."""
        self._at += 1
        return list(PAYLOADS.values())[self._at % len(PAYLOADS)]

    def put(self) -> None:
        """Put dossiers in each state that pages show."""
        for state in ("draft", "asked", "in review", "covered", "again"):
            self.papers[state] = self._dossier(state)

    def _dossier(self, state: str) -> Papers:
        with httpx2.Client(base_url=f"{self.address}/api/v1", timeout=30) as api:

            def act(who: Who, path: str, **sent: Any) -> dict[str, Any]:  # noqa: ANN401 - what httpx takes
                credential = self.world.credential(who)
                headers = {"Authorization": f"Bearer {credential.token}", **key()}
                answer = api.post(path, headers=headers, **sent)
                assert answer.status_code < 300, answer.text
                return dict(answer.json()) if answer.content else {}

            number = act(Who.CLIENT, "/dossiers", json=self._household())["number"]
            papers = []
            for kind, member in (("identity_card", "m1"), ("birth_certificate", "m3"), ("marriage_certificate", "m2")):
                file = (f"{self.next().replace('/', '')}.jpg", picture(), "image/jpeg")
                sent = {"kind": kind, "member": member}
                papers.append(act(Who.CLIENT, f"/dossiers/{number}/documents", data=sent, files={"file": file})["id"])
            about = {"kind": ComplaintKind.DELAY.value, "language": "fr", "phone": "+212612345678", "dossier": number}
            complaint = act(Who.CLIENT, "/complaints", json={**about, "words": self.next()})["number"]
            act(Who.REVIEWER, f"/complaints/{complaint}/question", json={"words": self.next()})
            act(Who.CLIENT, f"/complaints/{complaint}/reply", json={"words": self.next()})
            task = self._read_and_judged(number, papers[0], state)
            mandate = self.world.standing.give_mandate(number, self.world.helper, 30, an_act())
            made = Papers(number, papers[0], task, "", complaint, mandate, "")
            if state == "draft":
                return made
            if state == "again":  # the others wait for an answer
                act(Who.REVIEWER, f"/complaints/{complaint}/settlement", json={"state": "upheld", "words": self.next()})
            question = self.world.covered(number) if state == "covered" else ""
            return replace(made, counter_task=self.world.counter_task(number), question=question)

    def _read_and_judged(self, number: str, document: str, state: str) -> str:
        world = self.world
        good, size = Quality(Legibility.GOOD), (PageSize(640, 400),)
        names = ("family_name", "given_names", "birth_place", "address", "document_number", "father")
        fields = {name: FieldReading(self.next(), 0.93, 1, Box(60, 100, 200, 40)) for name in names}
        fields["family_name_ar"] = FieldReading(TURNED, 0.7, 1, Box(60, 100, 200, 40))
        world.cases.note_reading(number, document, Reading("identity_card", 0.98, good, size, fields))
        if state == "draft":
            return ""
        world.dossiers.submit(number, an_act())
        world.cases.take_up(number)
        doubts = tuple(
            Finding(
                "mismatch.name", Verdict.UNCERTAIN, member, document, "identity_card", name, self.next(), read, 0.7, 1,
                Box(10, 10, 50, 20),
            )
            for member, name, read in (
                ("m1", "family_name", self.next()), ("m1", "given_names", TURNED),
                ("m3", "birth_place", TURNED), ("m2", "address", self.next()),
            )
        )  # fmt: skip
        stands = MemberState.COVERED if state == "covered" else MemberState.PENDING
        pending = tuple(MemberOutcome(each, stands) for each in ("m1", "m2", "m3"))
        if state == "asked":
            doubts = tuple(replace(each, verdict=Verdict.FAIL) for each in doubts)
            asked = tuple(Correction(each.code, each.member, document, each.kind, each.field) for each in doubts)
            found = Assessment("2026-1", Outcome.CORRECTIONS_REQUESTED, doubts, asked, (), pending)
        else:
            found = Assessment("2026-1", Outcome.IN_REVIEW, doubts, (), doubts, pending)
        world.cases.note_assessment(number, found, world.cases.take_up(number).attempt + 1, Terms(30))
        tasks = world.dossiers.open_tasks(1, number)
        return tasks[0].id if tasks else ""

    def _household(self) -> dict[str, Any]:
        household = a_household()
        household["office"] = self.world.here
        household["address"] = {"line": self.next(), "commune": self.next(), "province": self.next()}
        for member in household["members"]:
            for name in ("family_name", "given_names", "family_name_ar", "given_names_ar", "birth_place"):
                member[name] = self.next()
        return household
