"""The services of the application, all of them fakes, and the requests that the tests start from."""

import base64
import hashlib
import hmac
import secrets
from io import BytesIO
from typing import Any

from PIL import Image

from api.services import ApiSettings, FileRefusedError, Services
from dossier.accounts.people import EVERYWHERE, Program
from dossier.accounts.provider import IdentityProvider
from dossier.household import Language
from tests.fake_accounts import (
    InMemoryAccounts,
    InMemoryBudgets,
    InMemoryClients,
    InMemoryCodes,
    InMemorySessions,
    InMemoryStanding,
)
from tests.fake_complaining import InMemoryComplaints
from tests.fake_covering import InMemoryCovers
from tests.fake_desk import InMemoryDesk
from tests.fake_dispatching import InMemoryCounterTasks, InMemoryNotices
from tests.fake_looks import InMemoryLooks
from tests.fake_rights import InMemoryAuditing, InMemoryExports
from tests.fakes import FirstLook, InMemoryDossiers, InMemoryFiles, SpecimenReaders, good_inspection

TOKEN = "token-of-a-client"
STAFF_TOKEN = "token-of-staff"
PHONE = "+212612345678"


def picture() -> bytes:
    """Return a small JPEG."""
    out = BytesIO()
    Image.new("RGB", (640, 400), (228, 224, 214)).save(out, "JPEG")
    return out.getvalue()


def screen(head: bytes, size: int) -> str:
    """Judge by signature, as `ocr.screen` does."""
    if size == 0:
        raise FileRefusedError("file.empty")
    if b"13000x13000" in head:
        raise FileRefusedError("file.too_many_pixels")
    for signature, media_type in ((b"\xff\xd8\xff", "image/jpeg"), (b"%PDF-", "application/pdf")):
        if head.startswith(signature):
            return media_type
    raise FileRefusedError("type.not_a_document")


class SignedTickets:
    """Tickets that can be read but not changed: enough for a test."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def seal(self, use: str, content: bytes) -> str:
        return base64.urlsafe_b64encode(self._signature(use, content) + content).decode()

    def open(self, use: str, ticket: str) -> bytes | None:
        try:
            raw = base64.urlsafe_b64decode(ticket.encode())
        except ValueError:
            return None
        content = raw[32:]
        return content if hmac.compare_digest(raw[:32], self._signature(use, content)) else None

    def _signature(self, use: str, content: bytes) -> bytes:
        return hmac.digest(self._key, use.encode() + b"\0" + content, "sha256")


class House:
    """One application with its fakes, to look into."""

    def __init__(self, first_look: FirstLook = good_inspection, **settings: object) -> None:
        self.dossiers = InMemoryDossiers(first_look)
        self.files = InMemoryFiles()
        self.missing: tuple[str, ...] = ()
        self.notices = InMemoryNotices()
        self.counter_tasks = InMemoryCounterTasks()
        self.complaints = InMemoryComplaints(self.dossiers)
        self.covers = InMemoryCovers()
        self.exports = InMemoryExports()
        self.auditing = InMemoryAuditing(self.dossiers)
        self.accounts = InMemoryAccounts()
        self.clients = InMemoryClients(
            {TOKEN: Program("cli"), STAFF_TOKEN: Program("desk", staff=True, territory=EVERYWHERE)}
        )
        self.sessions = InMemorySessions()
        self.codes = InMemoryCodes(self.dossiers)
        self.budgets = InMemoryBudgets()
        self.standing = InMemoryStanding(self.dossiers)
        self.desk = InMemoryDesk(self.dossiers)
        self.looks = InMemoryLooks()
        self.provider: IdentityProvider | None = None
        chosen: dict[str, Any] = {
            "temporal_ui_url": "http://temporal.test",
            "inspection_wait_s": 0.3,
            "secure_cookies": False,
            "stream_max_s": 0.3,
            "stream_poll_s": 0.05,
        }
        self.settings = ApiSettings(**(chosen | settings))

    def services(self) -> Services:
        return Services(
            dossiers=self.dossiers,
            files=self.files,
            readers=SpecimenReaders(picture()),
            screen=screen,
            tickets=SignedTickets(),
            accounts=self.accounts,
            clients=self.clients,
            sessions=self.sessions,
            codes=self.codes,
            budgets=self.budgets,
            standing=self.standing,
            desk=self.desk,
            looks=self.looks,
            digest=lambda content: hashlib.blake2b(content, key=b"tests").digest(),
            settings=self.settings,
            notices=self.notices,
            counter_tasks=self.counter_tasks,
            complaints=self.complaints,
            covers=self.covers,
            exports=self.exports,
            auditing=self.auditing,
            provider=self.provider,
            missing=lambda: self.missing,
        )


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def key(value: str | None = None) -> dict[str, str]:
    return {"Idempotency-Key": value or f"test-{secrets.token_hex(8)}"}


def a_household(language: Language = Language.FRENCH) -> dict[str, Any]:
    """Return a sound declaration of three, as DESIGN.md §5 writes it."""
    return {
        "language": language.value,
        "channel": "online",
        "office": "rabat-agdal",
        "phone": PHONE,
        "address": {"line": "12 rue des Orangers", "commune": "Agdal", "province": "Rabat"},
        "members": [
            {
                "id": "m1",
                "relation": "head",
                "idcs": "5170669072",
                "cin": "AB123456",
                "family_name": "SPECIMEN",
                "given_names": "ADIL",
                "family_name_ar": "نموذج",
                "given_names_ar": "عادل",
                "birth_date": "1985-03-12",
                "birth_place": "Rabat",
                "sex": "M",
                "studying": False,
                "disabled": False,
            },
            {
                "id": "m2",
                "relation": "spouse",
                "idcs": "4170669073",
                "family_name": "MODELE",
                "given_names": "SALMA",
                "birth_date": "1988-07",
                "sex": "F",
            },
            {
                "id": "m3",
                "relation": "child",
                "idcs": "3170669074",
                "family_name": "SPECIMEN",
                "given_names": "YOUSSEF",
                "birth_date": "2011-05-04",
                "sex": "M",
                "parents": ["m1", "m2"],
            },
        ],
        "marriages": [{"spouse": "m2", "date": "2008-06-21"}],
    }
