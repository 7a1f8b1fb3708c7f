"""What can be wrong with a household's papers, what should come of it, and what would put it right.

Each scenario takes a case in which everything agrees and spoils one thing; DOMAIN.md §7 has the codes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from samples import enclosures, papers
from samples.enclosures import Enclosure
from samples.households import OLDEST_PLAIN_CHILD_YEARS, Family, married_pair
from samples.papers import Paper
from samples.people import Folk, Person, home, years_after, years_between

INDEX_THRESHOLD = Decimal("9.3264284")
"""Index from which the programme is no longer for a household (DOMAIN.md §3)."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an assessment has to come to: its outcome, its reason codes, and the outcome after the answer."""

    outcome: str
    codes: tuple[str, ...] = ()
    after_answer: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A household with its papers; `answer` holds the papers that would put it right, where any would."""

    family: Family
    papers: tuple[Enclosure, ...]
    index: Decimal
    expected: Expected = Expected("accepted")
    answer: tuple[Enclosure, ...] = ()

    def with_paper(self, old: Enclosure, paper: Paper) -> "Case":
        """Return the case with another paper in the place of an enclosure."""
        swapped = replace(old, paper=paper)
        return replace(self, papers=tuple(swapped if each is old else each for each in self.papers))


@dataclass(frozen=True, slots=True)
class Scenario:
    """How a case is spoilt, whether it takes a married head, and how often it is drawn when none is asked for."""

    spoil: Callable[[Case, Folk], Case]
    married: bool
    weight: int


def clean(case: Case, folk: Folk) -> Case:
    """Nothing is wrong: the household must be accepted and asked for nothing."""
    return case


def wrong_birth_date(case: Case, folk: Folk) -> Case:
    """One paper prints another birth date than the declaration and the register hold."""
    wrong = folk.rng.choice([each for each in case.papers if isinstance(each.paper, _BORN)])
    paper = wrong.paper
    if not isinstance(paper, _BORN):  # mypy does not see through the list above
        raise TypeError(wrong.stem)
    latest = folk.today - timedelta(days=90)
    if not isinstance(paper, papers.BirthCertificate) and case.family.marriage is not None:
        latest = years_after(case.family.marriage, -18)
    child = isinstance(paper, papers.BirthCertificate) and paper.holder.age_on(folk.today) <= OLDEST_PLAIN_CHILD_YEARS
    holder = replace(paper.holder, birth_date=_another_birth(folk, paper.holder.birth_date, latest, child=child))
    spoilt = case.with_paper(wrong, replace(paper, holder=holder))
    return _answered(spoilt, "mismatch.birth_date", replace(wrong, stem=f"{wrong.stem}-2"))


def expired_card(case: Case, folk: Folk) -> Case:
    """An adult's identity document has expired; the answer is a renewed card."""
    wrong = folk.rng.choice([each for each in case.papers if isinstance(each.paper, _EXPIRING)])
    paper = wrong.paper
    if not isinstance(paper, _EXPIRING):
        raise TypeError(wrong.stem)
    lapsed = folk.today - timedelta(days=folk.rng.randint(15, 400))
    if isinstance(paper, papers.Passport):
        issued = years_after(lapsed, -enclosures.PASSPORT_YEARS)
        spoilt = case.with_paper(wrong, replace(paper, issue_date=issued, expiry_date=lapsed))
    else:
        spoilt = case.with_paper(wrong, replace(paper, expiry_date=lapsed))
    renewed = enclosures.card(paper.holder, case.family.home, folk.rng, folk.today)
    fresh = years_after(folk.today, enclosures.CARD_YEARS) - timedelta(days=folk.rng.randint(5, 14))
    answer = Enclosure(f"{wrong.member}-identity-2", wrong.member, replace(renewed, expiry_date=fresh))
    return _answered(spoilt, "validity.expired", answer)


def missing_document(case: Case, folk: Folk) -> Case:
    """The spouse's card, the marriage certificate or a child's birth certificate is left out."""
    spouse = case.family.spouse
    missing = folk.rng.choice([
        each for each in case.papers
        if isinstance(each.paper, papers.MarriageCertificate | papers.BirthCertificate)
        or (spouse is not None and each.member == spouse.id)
    ])  # fmt: skip
    spoilt = replace(case, papers=tuple(each for each in case.papers if each is not missing))
    return _answered(spoilt, "household.member_without_proof", missing)


def other_marriage(case: Case, folk: Folk) -> Case:
    """The marriage certificate is another couple's: every name, number and date on it."""
    wrong = next(each for each in case.papers if isinstance(each.paper, papers.MarriageCertificate))
    own = case.family.couple
    while True:
        day, husband, wife = married_pair(folk)
        if not any(_alike(*pair) for pair in zip(own, (husband, wife), strict=True)) and day != case.family.marriage:
            break
    act = enclosures.marriage(husband, wife, day, husband.birth_place, folk.rng, folk.today)
    spoilt = case.with_paper(wrong, act)
    return _answered(spoilt, "type.wrong_holder", replace(wrong, stem=f"{wrong.stem}-2"))


def index_above(case: Case, folk: Folk) -> Case:
    """The social register's index is above the threshold: no paper can answer that."""
    index = INDEX_THRESHOLD + Decimal(folk.rng.randint(300_000, 15_000_000)).scaleb(-7)
    return replace(case, index=index, expected=Expected("proposed_refusal", ("registry.index_above_threshold",)))


def doubtful(case: Case, folk: Folk) -> Case:
    """The only proof of address is a bill in a stranger's name, and the cards show where they lived before."""
    before = home(folk.rng)
    while before.commune == case.family.home.commune or before.line == case.family.home.line:
        before = home(folk.rng)
    head = case.family.head
    stranger = folk.adult(head.person.sex, head.person.birth_date)
    while _alike(stranger, head.person):
        stranger = folk.adult(head.person.sex, head.person.birth_date)
    bill = enclosures.bill(stranger.full_name, case.family.home, folk.rng, folk.today)
    kept = []
    for each in case.papers:
        if isinstance(each.paper, papers.ResidenceCertificate | papers.UtilityBill):
            kept.append(Enclosure(f"{head.id}-bill", head.id, bill))
        elif isinstance(each.paper, papers.IdentityCard):
            kept.append(replace(each, paper=replace(each.paper, home=before)))
        elif isinstance(each.paper, papers.Passport) and each.member == head.id:
            older = enclosures.card(head.person, before, folk.rng, folk.today)
            kept.append(Enclosure(f"{head.id}-identity", head.id, older))
        else:
            kept.append(each)
    return replace(case, papers=tuple(kept), expected=Expected("in_review", ("mismatch.address",)))


_BORN = (papers.IdentityCard, papers.Passport, papers.BirthCertificate)
_EXPIRING = (papers.IdentityCard, papers.Passport)


def _answered(case: Case, code: str, answer: Enclosure) -> Case:
    return replace(case, expected=Expected("corrections_requested", (code,), "accepted"), answer=(answer,))


def _another_birth(folk: Folk, born: date, latest: date, *, child: bool) -> date:
    """Return a birth date of another year and another day that makes nothing else wrong."""
    shifted = [years_after(born, years) + timedelta(days=days) for years in range(-5, 6) for days in (-11, -9, 8, 12)]
    fitting = [
        day for day in shifted
        if day.year != born.year and day.day != born.day and day <= latest
        and not (child and years_between(day, folk.today) > OLDEST_PLAIN_CHILD_YEARS)
    ]  # fmt: skip
    return folk.rng.choice(fitting)


def _alike(one: Person, other: Person) -> bool:
    return one.family == other.family or one.given == other.given


SCENARIOS: Mapping[str, Scenario] = {
    "clean": Scenario(clean, married=False, weight=6),
    "wrong-birth-date": Scenario(wrong_birth_date, married=True, weight=1),
    "expired-card": Scenario(expired_card, married=False, weight=1),
    "missing-document": Scenario(missing_document, married=True, weight=1),
    "other-marriage": Scenario(other_marriage, married=True, weight=1),
    "index-above": Scenario(index_above, married=False, weight=1),
    "doubtful": Scenario(doubtful, married=False, weight=1),
}
