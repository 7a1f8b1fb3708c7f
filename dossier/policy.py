"""The policy: every threshold, age, delay and list by which a case is judged, in dated versions.

Each value says where it comes from: `guide`, `press`, `law` are the sources of DOMAIN.md, `policy` is our own choice,
still to be confirmed by whoever answers for the programme, `measured` was counted on our samples, `common` is general
knowledge that nobody confirmed. A new rule is a new `Policy` at the end of `POLICIES`; an old one is never edited, for
decisions were taken under it. `wathiq policy show` prints what is here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dossier.complaints.terms import ComplaintTerms
from dossier.coverage.terms import CoverTerms
from dossier.dates import DayLimits
from dossier.elsewhere import ACHAMIL_BANDS, PATHS, PATHS_OF_DUPLICATES, SCHEME_NAMES, Band, Path, Scheme
from dossier.names import NameLimits


class Source(StrEnum):
    """Where a value comes from."""

    GUIDE = "guide"
    PRESS = "press"
    LAW = "law"
    POLICY = "policy"
    MEASURED = "measured"
    COMMON = "common"


def _of(source: Source, says: str) -> Mapping[str, str]:
    return {"source": source, "says": says}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of the rules, in force from `effective` on."""

    version: str
    effective: date

    # --- Who is eligible -------------------------------------------------------------------------------
    index_threshold: Decimal = field(
        default=Decimal("9.3264284"),
        metadata=_of(Source.PRESS, "Socio-economic index from which on a household is too well off."),
    )
    threshold_inclusive: bool = field(
        default=True,
        metadata=_of(
            Source.PRESS,
            'Whether an index equal to the threshold is in; the guide says "en dessous". While the sources disagree, '
            "equality_goes_to_a_person decides.",
        ),
    )
    equality_goes_to_a_person: bool = field(
        default=True,
        metadata=_of(Source.POLICY, "An index exactly at the threshold is never decided by the machine."),
    )
    head_min_age_years: int = field(
        default=18, metadata=_of(Source.GUIDE, "Age from which on somebody may head a household.")
    )
    child_max_age_years: int = field(
        default=21, metadata=_of(Source.GUIDE, "A child is covered up to here without any condition.")
    )
    student_max_age_years: int = field(
        default=26, metadata=_of(Source.GUIDE, "A child in school or training is covered up to here.")
    )
    max_age_birthday_included: bool = field(
        default=False,
        metadata=_of(
            Source.POLICY,
            '"21 ans au plus" ends on the eve of the 21st birthday (no) or of the 22nd (yes): an open question.',
        ),
    )

    parent_credible_age_years: int | None = field(
        default=None,
        metadata=_of(
            Source.COMMON, "Age at a child's birth under which a parent's or the child's day is a person's to look at."
        ),
    )
    spouse_credible_age_years: int | None = field(
        default=None,
        metadata=_of(
            Source.LAW,
            "Age at marriage under which the days are a person's to look at: 15, a bride's least age until 2004. Since "
            "then it is 18, earlier by a judge's leave (law 70-03, articles 19 and 20): the act proves that.",
        ),
    )

    # --- Documents that are asked for (DOMAIN.md §8) ----------------------------------------------------
    identity_kinds: tuple[str, ...] = field(
        default=("identity_card", "passport", "residence_permit"),
        metadata=_of(Source.GUIDE, "Any of these proves who an adult is; the first is the one that is asked for."),
    )
    birth_kinds: tuple[str, ...] = field(
        default=("birth_certificate",), metadata=_of(Source.GUIDE, "What proves a child's birth.")
    )
    marriage_kinds: tuple[str, ...] = field(
        default=("marriage_certificate",), metadata=_of(Source.GUIDE, "What proves a marriage.")
    )
    address_kinds: tuple[str, ...] = field(
        default=("residence_certificate", "utility_bill"),
        metadata=_of(Source.GUIDE, "What proves the household's address; one for all."),
    )
    schooling_kinds: tuple[str, ...] = field(
        default=("school_certificate",),
        metadata=_of(Source.GUIDE, "What proves that a child over the age without condition studies."),
    )
    disability_kinds: tuple[str, ...] = field(
        default=("disability_certificate",), metadata=_of(Source.GUIDE, "What proves a disability over age.")
    )
    cin_usual_digits: tuple[int, int] = field(
        default=(5, 6),
        metadata=_of(
            Source.COMMON, "Digits of a CIN, least and most; another number is only pointed out, never refused."
        ),
    )
    card_address_accepted: bool = field(
        default=True,
        metadata=_of(
            Source.POLICY,
            "A card that shows the declared address is a proof of address where no other is handed in.",
        ),
    )
    card_address_excuses_faulty_proof: bool = field(
        default=False,
        metadata=_of(
            Source.POLICY,
            "Whether that card also makes good a proof of address that was handed in and is surely faulty.",
        ),
    )

    card_least_ratio: float = field(
        default=1.2,
        metadata=_of(Source.POLICY, "Width over height of a picture that can only show one side of a card, at least."),
    )
    card_greatest_ratio: float = field(
        default=2.0, metadata=_of(Source.POLICY, "The same at most; a wider picture may show both sides.")
    )

    # --- How long a document is good --------------------------------------------------------------------
    residence_certificate_months: int = field(
        default=3, metadata=_of(Source.PRESS, "How long a residence certificate is good (public procedure 3825).")
    )
    utility_bill_months: int | None = field(
        default=None, metadata=_of(Source.POLICY, "No source sets one: the date of a bill is no matter.")
    )
    birth_extract_warning_months: int = field(
        default=3, metadata=_of(Source.PRESS, "A birth extract older than this is noted and accepted (press of 2007).")
    )
    school_year_begins_month: int = field(
        default=9,
        metadata=_of(Source.COMMON, "A certificate issued from this month on is of the school year that begins."),
    )
    school_certificate_last_month: int = field(
        default=10,
        metadata=_of(Source.POLICY, "A certificate of year S is good until the end of this month of S+1."),
    )
    expired_identity_accepted_if_rnp_confirms: bool = field(
        default=False,
        metadata=_of(
            Source.POLICY,
            "Whether an expired card is a warning where the population register confirms its holder (ADR 0018).",
        ),
    )
    expired_kinds_that_rnp_confirms: tuple[str, ...] = field(
        default=("identity_card",),
        metadata=_of(Source.POLICY, "The kinds of which that is said: a permit or passport that ended says more."),
    )

    # --- How sure a reading has to be -------------------------------------------------------------------
    sure_confidence: float = field(
        default=0.9,
        metadata=_of(
            Source.MEASURED,
            "Confidence (0 to 1) from which on a read value that differs is a fault; independent evidence confirms it.",
        ),
    )
    doubt_confidence: float = field(
        default=0.6,
        metadata=_of(
            Source.POLICY,
            "From here on a read value that clearly differs stays a doubt, even where other evidence proves the claim.",
        ),
    )
    near_doubt_confidence: float = field(
        default=0.75,
        metadata=_of(
            Source.POLICY,
            "The same for a date or number only one character away from the declared one: most are misreadings.",
        ),
    )
    agreement_confidence: float = field(
        default=0.2,
        metadata=_of(
            Source.POLICY,
            "From here on a read value that equals the declared one counts: chance does not read the same value.",
        ),
    )
    joint_floor_confidence: float = field(
        default=0.7,
        metadata=_of(
            Source.POLICY,
            "Several differing fields together say whose a document is; each needs at least this.",
        ),
    )
    joint_confidence: float = field(
        default=0.98,
        metadata=_of(Source.POLICY, "What they need together, as 1 - product(1 - confidence)."),
    )
    joint_fields: int = field(
        default=2, metadata=_of(Source.POLICY, "How many differing fields that takes at the least.")
    )
    kind_confidence: float = field(
        default=0.85,
        metadata=_of(
            Source.MEASURED,
            "Confidence from which on the kind read overrules the kind declared; right kinds were read with 0.89 to "
            "0.98 on our samples of 2026-11-22.",
        ),
    )
    kind_floor_confidence: float = field(
        default=0.5, metadata=_of(Source.POLICY, "Below it the kind counts as not recognised.")
    )
    name_limits: NameLimits = field(
        default_factory=NameLimits, metadata=_of(Source.POLICY, "Where two spellings stop being the same name.")
    )
    address_same_percent: int = field(
        default=80,
        metadata=_of(
            Source.POLICY,
            "Share of the declared address's words found in the printed one, from which on it is the same address.",
        ),
    )
    address_close_percent: int = field(
        default=45, metadata=_of(Source.POLICY, "From here on it may be the same address.")
    )
    unread_address_is_doubt: bool = field(
        default=True,
        metadata=_of(Source.POLICY, "A proof of address on which the address could not be read goes to a person."),
    )

    days: DayLimits = field(
        default_factory=DayLimits, metadata=_of(Source.POLICY, "How far apart two days may be and still be one.")
    )

    # --- Corrections, delays, signatures -----------------------------------------------------------------
    decision_days: int = field(default=30, metadata=_of(Source.GUIDE, "Net days to decide."))
    decision_at_risk_days: tuple[int, ...] = field(
        default=(20, 25), metadata=_of(Source.POLICY, "Net days at which a dossier is said to be at risk.")
    )
    decision_legal_limit_days: int = field(
        default=60,
        metadata=_of(Source.LAW, "Gross days after which the law's limit is passed (law 55-19, press): an alarm."),
    )
    correction_days: int = field(default=30, metadata=_of(Source.POLICY, "Days to answer a bundle."))
    correction_days_judgment: int = field(
        default=60, metadata=_of(Source.POLICY, "Days where an acte d'individualité or a judgment is needed.")
    )
    max_rounds: int = field(
        default=3,
        metadata=_of(Source.POLICY, "Rounds of the one bundle before a person decides on what is there."),
    )
    draft_days: int = field(
        default=90, metadata=_of(Source.POLICY, "Days after which a draft that was never submitted is closed.")
    )
    draft_reminder_days: tuple[int, ...] = field(
        default=(30, 60, 85), metadata=_of(Source.POLICY, "Days after which the owner of a draft is reminded of it.")
    )
    review_days: int = field(
        default=5, metadata=_of(Source.POLICY, "Days within which a question to a person is to be settled.")
    )
    claim_minutes: int = field(
        default=60, metadata=_of(Source.POLICY, "Minutes for which a task stays with whoever took it.")
    )
    undo_minutes: int = field(
        default=15, metadata=_of(Source.POLICY, "Minutes to take back what people decided, before anything leaves.")
    )
    registry_answer_days: int = field(
        default=180,
        metadata=_of(
            Source.POLICY,
            "Days after which what a registry knew is stale: it is asked again, and nothing speaks against anybody "
            "by it alone.",
        ),
    )
    bundle_waits_for_registries: bool = field(
        default=True,
        metadata=_of(
            Source.LAW, "Pieces may be asked for once (law 55-19): while a registry is silent the bundle waits for it."
        ),
    )
    appeal_days: int = field(
        default=60,
        metadata=_of(Source.LAW, "Days to contest a refusal: the courts' (law 41-90, art. 23), for want of our own."),
    )
    one_signature_codes: tuple[str, ...] = field(
        default=(
            "registry.index_above_threshold",
            "registry.already_covered",
            "registry.rights_closed",
            "registry.ramed_transfer_blocked",
            "household.child_over_age",
        ),
        metadata=_of(
            Source.POLICY,
            "Refusals and exclusions for these reasons (index, cover, age) take one signature; all others, and "
            "overrides, take two.",
        ),
    )

    # --- Messages (dossier/messages.py) ------------------------------------------------------------------
    quiet_from_hour: int = field(
        default=21, metadata=_of(Source.POLICY, "From this hour on, Moroccan time, nobody is sent a short message.")
    )
    quiet_until_hour: int = field(default=8, metadata=_of(Source.POLICY, "Until this hour."))
    undelivered_after_days: int = field(
        default=3,
        metadata=_of(Source.POLICY, "Days without a receipt after which a message counts as never delivered."),
    )

    # --- The life of a cover (dossier/coverage) -----------------------------------------------------------
    cover: CoverTerms = field(
        default_factory=CoverTerms, metadata=_of(Source.POLICY, "Delays and margins once a household is covered.")
    )

    # --- Complaints and appeals (dossier/complaints) -------------------------------------------------------
    complaints: ComplaintTerms = field(
        default_factory=ComplaintTerms,
        metadata=_of(Source.POLICY, "Delays within which complaints and appeals are answered."),
    )

    # --- Where else people may turn (dossier/orientation.py) ---------------------------------------------
    paths: tuple[tuple[str, tuple[Path, ...]], ...] = field(
        default=PATHS,
        metadata=_of(Source.GUIDE, "What somebody is shown for each reason that refuses, excludes or routes."),
    )
    achamil_bands: tuple[Band, ...] = field(
        default=ACHAMIL_BANDS,
        metadata=_of(
            Source.PRESS,
            "Monthly contribution to Achamil for an index above each bound: one public application says so, nobody "
            "confirmed it; shown as an indication.",
        ),
    )
    scheme_names: tuple[tuple[Scheme, tuple[str, ...]], ...] = field(
        default=SCHEME_NAMES, metadata=_of(Source.COMMON, "Words of the names under which other schemes answer.")
    )


POLICIES: tuple[Policy, ...] = (
    # The programme began on 1 December 2022 [press].
    Policy(version="2026-1", effective=date(2022, 12, 1)),
    # An expired card whose holder the population register confirms is a warning (docs/decisions/0018).
    Policy(version="2026-2", effective=date(2026, 11, 22), expired_identity_accepted_if_rnp_confirms=True),
    # A confirmed duplicate is told where to turn (docs/decisions/0030); hardly credible ages are a question (0031).
    Policy(
        version="2026-3",
        effective=date(2026, 11, 23),
        expired_identity_accepted_if_rnp_confirms=True,
        paths=PATHS_OF_DUPLICATES,
        parent_credible_age_years=12,
        spouse_credible_age_years=15,
    ),
)
"""In order of effect."""


def in_force(day: date) -> Policy:
    """Return the policy by which a case is judged on that day.

    Raises:
        ValueError: the programme had not begun.
    """
    for policy in reversed(POLICIES):
        if policy.effective <= day:
            return policy
    raise ValueError("no policy was in force on that day")


def of_version(version: str) -> Policy:
    """Return the policy of that version: the one a decision was taken under, or one to come.

    Raises:
        ValueError: there is no such version.
    """
    for policy in POLICIES:
        if policy.version == version:
            return policy
    raise ValueError(f"there is no policy {version!r}; known: {', '.join(each.version for each in POLICIES)}")


def signatures_needed(code: str, policy: Policy) -> int:
    """Return how many people sign a refusal or an exclusion for this reason."""
    return 1 if code in policy.one_signature_codes else 2
