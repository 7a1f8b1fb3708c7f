"""The policy: every threshold, age, delay and list by which a case is judged, in dated versions.

Each field says its unit and where it comes from: `[guide]`, `[press]`, `[law]` are the sources of DOMAIN.md,
`[policy]` is our own choice, still to be confirmed by whoever answers for the programme. A new rule is a new
`Policy` at the end of `POLICIES`; an old one is never edited, for decisions were taken under it.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from dossier.names import NameLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of the rules, in force from `effective` on."""

    version: str
    effective: date

    # --- Who is eligible -------------------------------------------------------------------------------
    index_threshold: Decimal = Decimal("9.3264284")
    """Socio-economic index from which on a household is too well off [press]."""
    threshold_inclusive: bool = True
    """Whether an index equal to the threshold is in [press: yes; guide: "en dessous"]. While the two sources
    disagree, `equality_goes_to_a_person` decides."""
    equality_goes_to_a_person: bool = True
    """An index exactly at the threshold is never decided by the machine (DOMAIN.md §3)."""
    head_min_age_years: int = 18
    """[guide]"""
    child_max_age_years: int = 21
    """[guide] A child is covered up to here without any condition."""
    student_max_age_years: int = 26
    """[guide] A child in school or training is covered up to here."""
    max_age_birthday_included: bool = False
    """"21 ans au plus" ends on the eve of the 21st birthday (False) or of the 22nd (True) [policy, open question]."""

    # --- Documents that are asked for (DOMAIN.md §8) ----------------------------------------------------
    identity_kinds: tuple[str, ...] = ("identity_card", "passport", "residence_permit")
    """Any of these proves who an adult is; the first is the one that is asked for."""
    birth_kinds: tuple[str, ...] = ("birth_certificate",)
    marriage_kinds: tuple[str, ...] = ("marriage_certificate",)
    address_kinds: tuple[str, ...] = ("residence_certificate", "utility_bill")
    schooling_kinds: tuple[str, ...] = ("school_certificate",)
    disability_kinds: tuple[str, ...] = ("disability_certificate",)
    card_address_accepted: bool = True
    """A card that shows the declared address is a proof of address where no other is handed in."""
    card_address_excuses_faulty_proof: bool = False
    """Whether that card also makes good a proof of address that was handed in and is surely faulty [policy]."""

    # --- How long a document is good --------------------------------------------------------------------
    residence_certificate_months: int = 3
    """[press, service-public.ma procedure 3825]"""
    utility_bill_months: int | None = None
    """None: no source sets one; the date of a bill is then no matter."""
    birth_extract_warning_months: int = 3
    """An older extract is noted and accepted [press 2007]."""
    school_year_begins_month: int = 9
    """A certificate issued from this month on is of the year that begins [gk]."""
    school_certificate_last_month: int = 10
    """A certificate of year S is good until the end of this month of S+1 [policy]."""
    expired_identity_accepted_if_rnp_confirms: bool = False
    """DOMAIN.md §7: "An expired card whose holder the RNP confirms is a warning". Until the question is settled
    an adult shows one identity document in date [policy]."""

    # --- How sure a reading has to be -------------------------------------------------------------------
    sure_confidence: float = 0.9
    """Confidence (0 to 1) from which on a read value that differs is a fault; independent evidence confirms it."""
    doubt_confidence: float = 0.6
    """From here on a read value that clearly differs stays a doubt, even where other evidence proves the claim."""
    near_doubt_confidence: float = 0.75
    """The same for a date or number only one character away from the declared one: most are misreadings."""
    agreement_confidence: float = 0.2
    """From here on a read value that equals the declared one counts: chance does not read the same value."""
    joint_floor_confidence: float = 0.7
    """Several differing fields together say whose a document is; each needs at least this."""
    joint_confidence: float = 0.98
    """What they need together, as 1 - product(1 - confidence)."""
    joint_fields: int = 2
    """How many differing fields that takes at the least."""
    kind_confidence: float = 0.85
    """Confidence from which on the kind read overrules the kind declared. Measured on our samples, 2026-11-22:
    kinds that are right are read with 0.89 to 0.98."""
    kind_floor_confidence: float = 0.5
    """Below it the kind counts as not recognised."""
    name_limits: NameLimits = field(default_factory=NameLimits)
    """Where two spellings stop being the same name."""
    address_same_percent: int = 80
    """Share of the declared address's words found in the printed one, from which on it is the same address."""
    address_close_percent: int = 45
    """From here on it may be the same."""
    unread_address_is_doubt: bool = True
    """A proof of address on which the address could not be read goes to a person."""

    # --- Corrections and delays --------------------------------------------------------------------------
    decision_days: int = 30
    """Net days to decide [guide]."""
    correction_days: int = 30
    """Days to answer a bundle [policy]."""
    correction_days_judgment: int = 60
    """Days where an acte d'individualité or a judgment is needed [policy]."""
    max_rounds: int = 3
    """Rounds of the one bundle before a person decides on what is there [policy]."""
    draft_days: int = 90
    """Days after which a draft that was never submitted is closed [policy]."""
    bundle_waits_for_registries: bool = True
    """Pieces may be asked for once [law 55-19]: while a registry is silent the bundle is not complete, and waits."""


POLICIES: tuple[Policy, ...] = (Policy(version="2026-1", effective=date(2022, 12, 1)),)
"""In order of effect. The programme began on 1 December 2022 [press]."""


def in_force(day: date) -> Policy:
    """Return the policy by which a case is judged on that day.

    Raises:
        ValueError: the programme had not begun.
    """
    for policy in reversed(POLICIES):
        if policy.effective <= day:
            return policy
    raise ValueError("no policy was in force on that day")
