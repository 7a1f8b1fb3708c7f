"""Papers that are not what they should be: other dates, other people, other kinds, expired, old, or left out."""

from dataclasses import replace
from datetime import date, timedelta

from dossier.household import Sex
from samples import enclosures, papers
from samples.enclosures import Enclosure
from samples.households import OLDEST_PLAIN_CHILD_YEARS, married_pair
from samples.names import MEN, WOMEN, Name
from samples.people import Folk, Person, day_of_age, home, years_after, years_between
from samples.places import Home
from samples.scenarios.case import Case, Expected, again


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
    return spoilt.asked("mismatch.birth_date", again(wrong))


def expired_card(case: Case, folk: Folk) -> Case:
    """An adult's card has expired, and the population register knows its holder: a warning, asked of nobody."""
    wrong, holder = _identity(case, folk)
    old = replace(enclosures.card(holder, case.family.home, folk.rng, folk.today), expiry_date=_lapsed(folk))
    stem = f"{wrong.member}-identity"
    return case.with_enclosure(wrong, Enclosure(stem, wrong.member, old)).expecting("accepted")


def expired_passport(case: Case, folk: Folk) -> Case:
    """An adult's passport has expired and no card is there; the answer is a card in date."""
    wrong, holder = _identity(case, folk)
    lapsed = _lapsed(folk)
    issued = years_after(lapsed, -enclosures.PASSPORT_YEARS)
    old = replace(enclosures.passport(holder, folk.rng, folk.today), issue_date=issued, expiry_date=lapsed)
    spoilt = case.with_enclosure(wrong, Enclosure(f"{wrong.member}-passport", wrong.member, old))
    renewed = enclosures.card(holder, case.family.home, folk.rng, folk.today)
    fresh = years_after(folk.today, enclosures.CARD_YEARS) - timedelta(days=folk.rng.randint(5, 14))
    answer = Enclosure(f"{wrong.member}-identity-2", wrong.member, replace(renewed, expiry_date=fresh))
    return spoilt.asked("validity.expired", answer)


def missing_document(case: Case, folk: Folk) -> Case:
    """The spouse's card, the marriage certificate or a child's birth certificate is left out."""
    spouse = case.family.spouse
    missing = folk.rng.choice([
        each for each in case.papers
        if isinstance(each.paper, papers.MarriageCertificate | papers.BirthCertificate)
        or (spouse is not None and each.member == spouse.id)
    ])  # fmt: skip
    spoilt = replace(case, papers=tuple(each for each in case.papers if each is not missing))
    return spoilt.asked("household.member_without_proof", missing)


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
    return spoilt.asked("type.wrong_holder", again(wrong))


def doubtful(case: Case, folk: Folk) -> Case:
    """The only proof of address is a bill in a stranger's name, and the cards show where they lived before."""
    before = _elsewhere(case, folk)
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
    return replace(case, papers=tuple(kept)).expecting("in_review", "mismatch.address")


_BORN = (papers.IdentityCard, papers.Passport, papers.BirthCertificate)
_EXPIRING = (papers.IdentityCard, papers.Passport)
_ADDRESS = (papers.ResidenceCertificate, papers.UtilityBill)


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


def other_card(case: Case, folk: Folk) -> Case:
    """An adult's card is a stranger's."""
    wrong, _ = _identity(case, folk)
    stranger = _stranger(folk, case.family.head.person)
    return case.with_paper(wrong, enclosures.card(stranger, home(folk.rng), folk.rng, folk.today)).asked(
        "type.wrong_holder", again(wrong)
    )


def swapped_members(case: Case, folk: Folk) -> Case:
    """Each spouse's card is handed in as the other's: the cards say whose they are, and nobody is asked."""
    one, other = (_identity_of(case, adult.id) for adult in case.family.adults)
    swapped = case.with_enclosure(one, replace(one, member=other.member))
    return swapped.with_enclosure(other, replace(other, member=one.member)).expecting("accepted")


def wrong_kind(case: Case, folk: Folk) -> Case:
    """A school certificate is handed in as the proof of address."""
    wrong = next(each for each in case.papers if isinstance(each.paper, _ADDRESS))
    paper = enclosures.school(case.family.head.person, case.family.home.commune, folk.rng, folk.today)
    spoilt = case.with_enclosure(wrong, replace(wrong, paper=paper, called=wrong.paper.kind))
    return spoilt.asked("type.wrong_document", again(wrong))


def old_residence(case: Case, folk: Folk) -> Case:
    """The certificate of residence was issued more than three months ago."""
    wrong = next(each for each in case.papers if isinstance(each.paper, _ADDRESS))
    fresh = enclosures.residence(case.family.head.person, case.family.home, folk.rng, folk.today)
    old = replace(fresh, issue_date=folk.today - timedelta(days=folk.rng.randint(100, 300)))
    stem = f"{case.family.head.id}-residence"
    spoilt = case.with_enclosure(wrong, replace(wrong, stem=stem, paper=old))
    return spoilt.asked("validity.too_old", Enclosure(f"{stem}-2", wrong.member, fresh))


def other_address(case: Case, folk: Folk) -> Case:
    """The certificate of residence shows where the head lived before."""
    wrong = next(each for each in case.papers if isinstance(each.paper, _ADDRESS))
    right = enclosures.residence(case.family.head.person, case.family.home, folk.rng, folk.today)
    stem = f"{case.family.head.id}-residence"
    spoilt = case.with_enclosure(wrong, replace(wrong, stem=stem, paper=replace(right, home=_elsewhere(case, folk))))
    return spoilt.asked("mismatch.address", Enclosure(f"{stem}-2", wrong.member, right))


def other_number(case: Case, folk: Folk) -> Case:
    """An adult's card bears another number than the declared one, in print and in its zone."""
    wrong, holder = _identity(case, folk)
    right = enclosures.card(holder, case.family.home, folk.rng, folk.today)
    other = folk.numbers.cin()
    spoilt = case.with_paper(wrong, replace(right, holder=replace(holder, cin=other), cin=other))
    return spoilt.asked("mismatch.document_number", replace(again(wrong), paper=right))


def other_name(case: Case, folk: Folk) -> Case:
    """An adult's card bears another given name in both scripts."""
    return _renamed(case, folk, "mismatch.name", arabic_only=False)


def other_arabic_name(case: Case, folk: Folk) -> Case:
    """An adult's card bears another given name in Arabic; the Latin one is right."""
    return _renamed(case, folk, "mismatch.name_arabic", arabic_only=True)


def other_parent(case: Case, folk: Folk) -> Case:
    """A child's birth certificate names another father or another mother."""
    acts = [(each, each.paper) for each in case.papers if isinstance(each.paper, papers.BirthCertificate)]
    wrong, act = folk.rng.choice(acts)
    holder = act.holder
    father = folk.rng.random() < 0.5
    taken = holder.father if father else holder.mother
    names = MEN if father else WOMEN
    other = folk.rng.choice([name for name in names if _is_another(name, taken)])
    spoilt = replace(holder, father=other) if father else replace(holder, mother=other)
    code = "mismatch.father" if father else "mismatch.mother"
    return case.with_paper(wrong, replace(act, holder=spoilt)).asked(code, again(wrong))


def other_marriage_date(case: Case, folk: Folk) -> Case:
    """The marriage certificate gives another day than the declared one."""
    wrong = next(each for each in case.papers if isinstance(each.paper, papers.MarriageCertificate))
    act = wrong.paper
    if not isinstance(act, papers.MarriageCertificate):
        raise TypeError(wrong.stem)
    other = years_after(act.marriage_date, -folk.rng.randint(1, 3)) + timedelta(days=folk.rng.choice((-9, 8, 13)))
    return case.with_paper(wrong, replace(act, marriage_date=other)).asked("mismatch.marriage_date", again(wrong))


def school_proof_missing(case: Case, folk: Folk) -> Case:
    """A grown child studies, and no school says so."""
    proof = next(each for each in case.papers if isinstance(each.paper, papers.SchoolCertificate))
    spoilt = replace(case, papers=tuple(each for each in case.papers if each is not proof))
    return spoilt.asked("household.school_proof_missing", proof)


def school_proof_of_last_year(case: Case, folk: Folk) -> Case:
    """A grown child's school certificate is of two years ago."""
    proof = next(each for each in case.papers if isinstance(each.paper, papers.SchoolCertificate))
    paper = proof.paper
    if not isinstance(paper, papers.SchoolCertificate):
        raise TypeError(proof.stem)
    old = replace(paper, school_year=paper.school_year - 2, issue_date=years_after(paper.issue_date, -2))
    return case.with_paper(proof, old).asked("household.school_proof_missing", again(proof))


def two_faults(case: Case, folk: Folk) -> Case:
    """A birth certificate is left out and the proof of address is too old: both are asked for at once."""
    missing = next(each for each in case.papers if isinstance(each.paper, papers.BirthCertificate))
    old = old_residence(replace(case, papers=tuple(each for each in case.papers if each is not missing)), folk)
    codes = ("household.member_without_proof", "validity.too_old")
    return replace(old, expected=Expected("corrections_requested", codes, "accepted"), answer=(missing, *old.answer))


def same_file_twice(case: Case, folk: Folk) -> Case:
    """One child's birth certificate is handed in for a brother or sister too: the same bytes twice."""
    one, other = [each for each in case.papers if isinstance(each.paper, papers.BirthCertificate)][:2]
    spoilt = case.with_enclosure(other, replace(one, stem=other.stem, member=other.member, twin_of=one.stem))
    return spoilt.asked("duplicate.same_file_twice", again(other))


def undeclared_child(case: Case, folk: Folk) -> Case:
    """A birth certificate of a child whom the household does not declare lies among the papers."""
    last = case.family.children[-1]
    family = replace(case.family, members=tuple(each for each in case.family.members if each is not last))
    return replace(case, declared=family).expecting("in_review", "household.member_undeclared")


def one_side(case: Case, folk: Folk) -> Case:
    """Only the front of an adult's card is handed in: it shows all that is needed, and the back is not asked for."""
    wrong, holder = _identity(case, folk)
    front = enclosures.card(holder, case.family.home, folk.rng, folk.today)
    stem = f"{wrong.member}-identity"
    return case.with_enclosure(wrong, Enclosure(stem, wrong.member, front, side=0)).expecting("accepted")


def _lapsed(folk: Folk) -> date:
    return folk.today - timedelta(days=folk.rng.randint(15, 400))


def _identity(case: Case, folk: Folk) -> tuple[Enclosure, Person]:
    return folk.rng.choice([(each, each.paper.holder) for each in case.papers if isinstance(each.paper, _EXPIRING)])


def _identity_of(case: Case, member: str) -> Enclosure:
    return next(each for each in case.papers if each.member == member and isinstance(each.paper, _EXPIRING))


def _stranger(folk: Folk, like: Person) -> Person:
    while True:
        stranger = folk.adult(folk.rng.choice((Sex.MALE, Sex.FEMALE)), day_of_age(folk.rng, 41, folk.today))
        if not _alike(stranger, like):
            return stranger


def _elsewhere(case: Case, folk: Folk) -> Home:
    while True:
        other = home(folk.rng)
        if other.commune != case.family.home.commune and other.line != case.family.home.line:
            return other


def _is_another(name: Name, own: Name) -> bool:
    """Whether it begins otherwise in both scripts and has no part of it: أمين is no other name than محمد أمين.

    With or without its article a name may be the same person's: حسن and لحسن are for a person to tell.
    """
    pairs = ((name.latin, own.latin), (name.arabic, own.arabic))
    apart = all(one[:3] != other[:3] and not set(one.split()) & set(other.split()) for one, other in pairs)
    return apart and _bare(name.arabic) != _bare(own.arabic)


def _bare(arabic: str) -> str:
    return arabic.removeprefix("ا").removeprefix("ل")


def _renamed(case: Case, folk: Folk, code: str, *, arabic_only: bool) -> Case:
    wrong, holder = _identity(case, folk)
    names = MEN if holder.sex is Sex.MALE else WOMEN
    other = folk.rng.choice([each for each in names if _is_another(each, holder.given)])
    given = Name(holder.given.latin, other.arabic) if arabic_only else other
    right = enclosures.card(holder, case.family.home, folk.rng, folk.today)
    stem = f"{wrong.member}-identity"
    spoilt = case.with_enclosure(
        wrong, Enclosure(stem, wrong.member, replace(right, holder=replace(holder, given=given)))
    )
    return spoilt.asked(code, Enclosure(f"{stem}-2", wrong.member, right))
