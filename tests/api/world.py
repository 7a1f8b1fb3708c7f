"""A whole house on the real database for the authorisation matrix: one of every role, and dossiers of everybody."""

import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import httpx2
from fastapi import FastAPI
from sqlalchemy import select

from api.app import create_app
from api.policies import HOUSEHOLD, STAFF, Who, door_of
from dossier.accounts.people import STAFF_ROLES, NewAccount, Program, Territory, Visitor
from dossier.complaints.state import ComplaintKind, Content
from dossier.deliveries import CounterTaskKind
from dossier.findings import Assessment, Finding, MemberOutcome, MemberState, Outcome, Verdict
from dossier.household import Language
from dossier.identifiers import complaint_number, dossier_number
from dossier.ports import Terms
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from dossier.record import Actor, Document, DocumentState, Role
from dossier.retention import SCHEDULES, ErasureReason
from storage import counter_tasks, coverages
from storage.accounts import Passwords, SqlAccounts
from storage.auditing import SqlAuditing
from storage.budgets import SqlBudgets
from storage.cases import SqlCases
from storage.complaint_acts import SqlComplaints
from storage.counter_tasks import SqlCounterTasks
from storage.cover_acts import SqlCoverActs
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.erasing import SqlErasures
from storage.keys import Keyring
from storage.otp import SqlOneTimeCodes
from storage.sessions import SqlClients, SqlSessions
from storage.standing import SqlStanding
from storage.tables import COUNTER_TASK, COVER_QUESTION, DISPATCH
from tests.acts import APPLICANT, a_couple, an_act
from tests.api.house import PHONE, House, picture
from tests.api.matrix import Papers, Relation

_PASSWORD = "password of the matrix"


@dataclass(frozen=True)
class Credential:
    """How one of a role shows who they are: to programs' addresses, and to pages."""

    actor: str
    token: str

    def headers(self, where: str) -> dict[str, str]:
        """Return the headers for an address."""
        door = door_of(where)
        return {"Authorization": f"Bearer {self.token}"} if door is None else {"Cookie": f"{door.cookie}={self.token}"}


class World:
    """Two territories, one of every role in the first, and papers in every relation to each."""

    def __init__(self, database: Database, keys: Keyring, here: str = "") -> None:
        self.database, self.keys = database, keys
        self.here, self.there = here or f"matrix-{secrets.token_hex(4)}", f"matrix-{secrets.token_hex(4)}"
        self.territory = Territory(offices=frozenset({self.here}))
        self.dossiers, self.cases = SqlDossiers(database, keys), SqlCases(database, keys)
        self.complaints, self.standing = SqlComplaints(database, keys), SqlStanding(database, keys)
        self.accounts = SqlAccounts(database, keys, Passwords(memory_kib=8), totp_required=False)
        self.sessions, self.clients = SqlSessions(database), SqlClients(database)
        self.erasures = SqlErasures(database, keys)
        self._files = House().files
        fakes = House(inspection_wait_s=0.0)
        self.app: FastAPI = create_app(
            replace(
                fakes.services(),
                dossiers=self.dossiers,
                desk=self.dossiers,
                complaints=self.complaints,
                covers=SqlCoverActs(database, keys),
                auditing=SqlAuditing(database, keys),
                counter_tasks=SqlCounterTasks(database, keys),
                standing=self.standing,
                accounts=self.accounts,
                sessions=self.sessions,
                clients=self.clients,
                codes=SqlOneTimeCodes(database, keys),
                budgets=SqlBudgets(database, keys),
                files=self._files,
            )
        )
        self.helper = f"helper-{self.here}"
        self._logins: dict[Who, str] = {}
        self._tokens: dict[Who, str] = {}
        self._lasting: dict[Who, Credential] = {}
        self._gone: dict[Who, Credential] = {}
        self._shared: dict[tuple[Relation, Who | None], Papers] = {}
        self.people: dict[Who, str] = {}
        self.nowhere = Papers(
            dossier_number.make(secrets.token_bytes(dossier_number.RANDOM_BYTES)),
            uuid.uuid4().hex,
            str(uuid.uuid4()),
            str(uuid.uuid4()),
            complaint_number.make(secrets.token_bytes(complaint_number.RANDOM_BYTES)),
            str(uuid.uuid4()),
            str(uuid.uuid4()),
        )
        for role in STAFF_ROLES:
            self._account(Who(role), f"{role}-{self.here}")
        for who in (Who.CLIENT, Who.DESK):
            self.people[who], self._tokens[who] = f"{who}-{self.here}", secrets.token_hex(16)
            self.clients.put(Program(self.people[who], who is Who.DESK, self.territory), self._tokens[who])

    def credential(self, who: Who, papers: Papers | None = None) -> Credential:
        """Return a fresh credential of a role; an applicant's is for their dossier."""
        if who is Who.APPLICANT:
            number = (papers or self.nowhere).number
            visitor = Visitor(secrets.token_hex(8), number)
            return Credential(visitor.id, self.sessions.begin(visitor))
        if who in (Who.CLIENT, Who.DESK):
            return Credential(self.people[who], self._tokens[who])
        return self._session(self._logins[who])

    def revoked(self, who: Who, papers: Papers) -> Credential:
        """Return a credential that was good until a moment ago."""
        if who not in self._gone:
            self._gone[who] = self._revoked(who, papers)
        return self._gone[who]

    def _revoked(self, who: Who, papers: Papers) -> Credential:
        if who is Who.APPLICANT:
            gone = self.credential(who, papers)
            self.sessions.end(gone.token)
            return gone
        if who in (Who.CLIENT, Who.DESK):
            token, name = secrets.token_hex(16), f"gone-{secrets.token_hex(4)}"
            self.clients.put(Program(name, who is Who.DESK, self.territory), token)
            self.clients.revoke(name)
            return Credential(name, token)
        login = f"gone-{secrets.token_hex(6)}"
        self._add(who, login)
        gone = self._session(login)
        self.accounts.disable(login)
        return gone

    def shared(self, who: Who, relation: Relation) -> Papers:
        """Return a dossier in that relation that others of the tests use as well: nobody changes it."""
        apart = who if who in (Who.CLIENT, Who.HELPER) else None
        key = relation, apart if relation in (Relation.OWN, Relation.CLOSED, Relation.ERASED) else None
        if key not in self._shared:
            self._shared[key] = self.papers(who, relation)
        return self._shared[key]

    def standing_credential(self, who: Who, papers: Papers) -> Credential:
        """Return a credential of a role that lasts; an applicant's is for their dossier."""
        if who is Who.APPLICANT:
            return self.credential(who, papers)
        if who not in self._lasting:
            self._lasting[who] = self.credential(who)
        return self._lasting[who]

    def papers(self, who: Who, relation: Relation) -> Papers:
        """Return a dossier in that relation to somebody."""
        office = self.there if relation is Relation.OTHER_TERRITORY else self.here
        mine = relation not in (Relation.OTHERS, Relation.OTHER_TERRITORY)
        opener = Actor(self.people[Who.CLIENT], Role.CLIENT) if who is Who.CLIENT and mine else APPLICANT
        number = self.dossiers.open(replace(a_couple(), office=office), an_act(opener))
        file = self._files.put(picture(), "image/jpeg", number)
        document = Document(uuid.uuid4().hex, "m1.jpg", None, "m1", DocumentState.RECEIVED, file, datetime.now(UTC))
        self.dossiers.add_document(number, document, an_act())
        self.dossiers.submit(number, an_act())
        self.cases.take_up(number)
        good = Quality(Legibility.GOOD)
        self.cases.note_reading(number, document.id, Reading("unknown", 0.0, good, (PageSize(640, 400),), {}))
        doubt = Finding(
            "mismatch.name", Verdict.UNCERTAIN, "m1", document.id, "identity_card", "family_name", "A", "B", 0.7, 1,
            Box(10, 10, 50, 20),
        )  # fmt: skip
        covered = tuple(MemberOutcome(each, MemberState.COVERED) for each in ("m1", "m2"))
        found = Assessment("2026-1", Outcome.IN_REVIEW, (doubt,), (), (doubt,), covered)
        self.cases.note_assessment(number, found, self.cases.take_up(number).attempt + 1, Terms(30))
        (task,) = self.dossiers.open_tasks(1, number)
        content = Content(Language.FRENCH, PHONE, "delay")
        complaint = self.complaints.complain(ComplaintKind.DELAY, content, number, an_act(opener))
        login = self.helper if who is Who.HELPER and mine else self._logins[Who.HELPER] + "-other"
        mandate = self.standing.give_mandate(number, login, 30, an_act(APPLICANT))
        at_counter, question = self.counter_task(number), self.covered(number)
        made = Papers(number, document.id, task.id, at_counter, complaint, mandate, question)
        if relation is Relation.CLOSED:
            self.dossiers.withdraw(number, an_act())
        if relation is Relation.ERASED:
            self.dossiers.withdraw(number, an_act())
            self.complaints.withdraw(complaint, an_act())
            asked_by = Actor("tests", Role.OPERATOR)
            self.erasures.begin(number, ErasureReason.REQUESTED, asked_by, SCHEDULES[-1], even_open=True)
        return made

    def client(self) -> httpx2.AsyncClient:
        """Return a browser or a program without any credential."""
        return httpx2.AsyncClient(
            transport=httpx2.ASGITransport(self.app), base_url="http://wathiq.test", headers={"Accept-Language": "fr"}
        )

    def events(self, papers: Papers) -> int:
        """Return how much happened to a dossier."""
        return len(self.dossiers.events(papers.number))

    def _account(self, who: Who, login: str) -> None:
        self._logins[who] = login
        self._add(who, login)
        if who is Who.HELPER:
            self._add(who, f"{login}-other")

    def _add(self, who: Who, login: str) -> None:
        self.accounts.add(NewAccount(login, login, _PASSWORD, frozenset({Role(who)}), self.territory))

    def _session(self, login: str) -> Credential:
        person = self.accounts.known(login, _PASSWORD, "")
        assert person is not None
        return Credential(person.id, self.sessions.begin(person))

    def covered(self, number: str) -> str:
        """Give a dossier a cover, and a question on it."""
        with self.database.transaction() as connection:
            coverages.begin(connection, self.keys, number, self.database.now())
            held = coverages.Held.of(connection, self.keys, number, self.database.now())
            held.ask("matrix", "household.child_over_age", "m2")
            held.keep()
            asked = select(COVER_QUESTION.c.id).where(COVER_QUESTION.c.dossier == number)
            return str(connection.execute(asked).scalar_one())

    def counter_task(self, number: str) -> str:
        """Open a task at the counter about a message of a dossier and return its id."""
        with self.database.transaction() as connection:
            query = select(DISPATCH.c.id).where(DISPATCH.c.dossier == number).limit(1)
            dispatch = connection.execute(query).scalar_one()
            kind, now = CounterTaskKind.PHONE_UNREACHABLE, datetime.now(UTC) - timedelta(minutes=1)
            counter_tasks.begin(connection, number, kind, dispatch, now)
            made = select(COUNTER_TASK.c.id).where(COUNTER_TASK.c.dossier == number)
            return str(connection.execute(made).scalar_one())


DOORS = {HOUSEHOLD.sign_in, STAFF.sign_in}
