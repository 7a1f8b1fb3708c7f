"""What is sent to people by others: cards by the issuer, short messages by the gateway, and what they report later.

Source: DOMAIN.md §§2 and 4. A provider first takes an order, or refuses it; what becomes of it is told by notices, in
any order and more than once, so each has an id of its own.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dossier.dates import PartialDate
from dossier.errors import InvalidPhoneError
from dossier.household import Address, Language
from dossier.identifiers import phone

SIGNATURE = "Wathiq-Signature"
"""The header in which a provider signs a notice."""


class Provider(StrEnum):
    """Who delivers."""

    CARDS = "cards"
    SMS = "sms"


class DeliveryEvent(StrEnum):
    """What becomes of a card or of a message.

    A card is printed and sent, then delivered, or returned and kept at an agency until it is collected; a message is
    delivered or failed.
    """

    ACCEPTED = "accepted"
    PRINTED = "printed"
    SENT = "sent"
    DELIVERED = "delivered"
    RETURNED = "returned"
    AT_AGENCY = "at_agency"
    COLLECTED = "collected"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CardHolder:
    """One person whose card is made."""

    family_name: str
    given_names: str
    birth_date: PartialDate
    family_name_ar: str | None = None
    given_names_ar: str | None = None


@dataclass(frozen=True, slots=True)
class CardOrder:
    """The cards of one registered household, and where they go."""

    registration_number: str
    language: Language
    address: Address
    holders: tuple[CardHolder, ...]


@dataclass(frozen=True, slots=True)
class ShortMessage:
    """A text to one telephone in E.164; only national mobile numbers take one (DOMAIN.md §3)."""

    phone: str
    text: str

    def __post_init__(self) -> None:
        """Refuse a number that takes no message. Raises InvalidPhoneError."""
        if not takes_messages(self.phone):
            raise InvalidPhoneError("not a mobile number")


def takes_messages(number: str) -> bool:
    """Say whether a number in E.164 is a national mobile one, 06 or 07."""
    return phone.is_valid(number) and phone.validate(number) == number and number[4:5] in ("6", "7")


@dataclass(frozen=True, slots=True)
class Taken:
    """What a provider answered to an order: its own reference, or the code of its refusal."""

    reference: str | None
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one order, as of a moment."""

    reference: str
    event: DeliveryEvent
    as_of: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """One report of a provider on one effect of ours; the same id is the same report."""

    id: str
    provider: Provider
    effect: str
    delivery: Delivery


class DispatchState(StrEnum):
    """How far a dispatch has come. The values are stored for ever: never rename one."""

    WAITING = "waiting"
    GIVEN = "given"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One message or card order that is due: to be given to its provider, or, once given, asked about.

    `number` is the dossier's, or the complaint's where that has no dossier (`of_complaint`). `effect` is the key under
    which the provider does it once; `attempts` counts this one; `claimed_at` is when it was found due.
    """

    id: int
    number: str
    provider: Provider
    kind: str
    effect: str
    state: DispatchState
    attempts: int
    claimed_at: datetime
    of_complaint: bool = False


class CounterTaskKind(StrEnum):
    """Why somebody at the counter has to see to a household. The values are stored for ever: never rename one."""

    PHONE_UNREACHABLE = "phone_unreachable"
    CARD_RETURNED = "card_returned"
    CARD_REFUSED = "card_refused"


@dataclass(frozen=True, slots=True)
class CounterTask:
    """One thing for the counter; `about` is the kind of what did not arrive."""

    id: str
    number: str
    kind: CounterTaskKind
    about: str
    office: str
    opened_at: datetime
