"""The papers that a household encloses when everything is right: required, valid, recent, and in agreement.

What is required is DOMAIN.md §8's list; how long papers are valid is research/documents.md §§1.1 and 2.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples import papers
from samples.households import OLDEST_PLAIN_CHILD_YEARS, Family, Member, a_day_within
from samples.names import Name
from samples.numbers import card_number, passport_number
from samples.people import Person, day_between, years_after
from samples.places import Commune, Home

CARD_YEARS = 10
PASSPORT_YEARS = 5
DISABILITY_YEARS = 7
# Certificates lapse after three months; the margin leaves days for handing them in.
_RECENT_DAYS = 80

_SCHOOLS = (
    Name("LYCEE IBN KHALDOUN", "ثانوية ابن خلدون"),
    Name("LYCEE MOHAMMED V", "ثانوية محمد الخامس"),
    Name("FACULTE DES SCIENCES", "كلية العلوم"),
    Name("ECOLE SUPERIEURE DE TECHNOLOGIE", "المدرسة العليا للتكنولوجيا"),
    Name("INSTITUT SPECIALISE DE TECHNOLOGIE APPLIQUEE", "المعهد المتخصص للتكنولوجيا التطبيقية"),
)
_LEVELS = (
    Name("LICENCE 2", "السنة الثانية من الإجازة"),
    Name("LICENCE 3", "السنة الثالثة من الإجازة"),
    Name("MASTER 1", "السنة الأولى من الماستر"),
    Name("TECHNICIEN SPECIALISE", "تقني متخصص"),
)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A paper as it is handed in: the stem of its file, and whom it is said to concern."""

    stem: str
    member: str
    paper: papers.Paper
    called: str | None = None
    """The kind that the sender says it is, where that is not what it is."""
    mishap: str | None = None
    """What went wrong with its photo: one of samples.degradations.RUINS."""
    side: int | None = None
    """The only side of a card that is handed in, counted from 0."""
    twin_of: str | None = None
    """The stem of the file of which this one is a copy, byte for byte."""


def enclosed(family: Family, rng: random.Random, today: date) -> tuple[Enclosure, ...]:
    """Return what the household has to hand in and nothing else."""
    everything = [identity(member, family.home, rng, today) for member in family.adults]
    everything.append(_address(family, rng, today))
    if family.spouse is not None and family.marriage is not None:
        husband, wife = family.couple
        act = marriage(husband, wife, family.marriage, family.home.commune, rng, today)
        everything.append(Enclosure(f"{family.spouse.id}-marriage", family.spouse.id, act))
    for child in family.children:
        extract = papers.BirthCertificate(child.person, _recent(rng, today, child.person.birth_date))
        everything.append(Enclosure(f"{child.id}-birth", child.id, extract))
        if child.person.age_on(today) > OLDEST_PLAIN_CHILD_YEARS:
            everything.append(_proof_over_age(child, family.home.commune, rng, today))
    return tuple(everything)


def identity(member: Member, home: Home, rng: random.Random, today: date) -> Enclosure:
    """Return a valid identity card or, one time in ten, a passport."""
    if rng.random() < 0.1:
        return Enclosure(f"{member.id}-passport", member.id, passport(member.person, rng, today))
    return Enclosure(f"{member.id}-identity", member.id, card(member.person, home, rng, today))


def card(holder: Person, home: Home, rng: random.Random, today: date) -> papers.IdentityCard:
    """Return a card issued in the last nine years and not before its holder was of age."""
    first = max(years_after(today, 1 - CARD_YEARS), years_after(holder.birth_date, 18))
    issued = day_between(rng, min(first, today - timedelta(days=20)), today - timedelta(days=20))
    return papers.IdentityCard(
        holder=holder, cin=_cin(holder), card_number=card_number(rng), access_number=f"{rng.randrange(10**6):06d}",
        expiry_date=years_after(issued, CARD_YEARS), home=home,
    )  # fmt: skip


def passport(holder: Person, rng: random.Random, today: date) -> papers.Passport:
    """Return a passport that is valid for a few months more at least."""
    issued = day_between(rng, years_after(today, 1 - PASSPORT_YEARS), today - timedelta(days=30))
    expiry = years_after(issued, PASSPORT_YEARS)
    return papers.Passport(holder, _cin(holder), passport_number(rng), issued, expiry)


def marriage(
    husband: Person, wife: Person, day: date, court: Commune, rng: random.Random, today: date
) -> papers.MarriageCertificate:
    """Return the certificate of a marriage."""
    copied = max(day, day_between(rng, years_after(today, -2), today - timedelta(days=5)))
    return papers.MarriageCertificate(husband, wife, day, str(rng.randint(11, 980)), court, copied)


def residence(holder: Person, home: Home, rng: random.Random, today: date) -> papers.ResidenceCertificate:
    """Return a recent certificate of residence."""
    issued = a_day_within(rng, today, most_days=_RECENT_DAYS)
    number = f"{rng.randint(100, 9999)}/{issued.year}"
    return papers.ResidenceCertificate(holder, _cin(holder), home, number, issued)


def bill(holder: Name, home: Home, rng: random.Random, today: date) -> papers.UtilityBill:
    """Return a recent bill for water and electricity."""
    issued = a_day_within(rng, today, most_days=60, least_days=5)
    water, electricity = rng.randint(3_000, 21_000), rng.randint(7_000, 48_000)
    return papers.UtilityBill(holder, home, issued, f"{rng.randrange(10**8, 10**9)}", water, electricity)


def school(student: Person, town: Commune, rng: random.Random, today: date) -> papers.SchoolCertificate:
    """Return the certificate of the school year that runs, or has last run, on that day."""
    year = today.year if (today.month, today.day) >= (10, 1) else today.year - 1
    issued = max(date(year, 9, 15), a_day_within(rng, today, most_days=60))
    return papers.SchoolCertificate(student, rng.choice(_SCHOOLS), town, year, rng.choice(_LEVELS), issued)


def disability(holder: Person, town: Commune, rng: random.Random, today: date) -> papers.DisabilityCertificate:
    """Return a certificate of disability, valid for years to come."""
    issued = day_between(rng, years_after(today, -4), today - timedelta(days=30))
    number = f"{rng.randint(100, 9999)}/{issued.year}"
    return papers.DisabilityCertificate(holder, town, number, issued, years_after(issued, DISABILITY_YEARS))


def _proof_over_age(child: Member, town: Commune, rng: random.Random, today: date) -> Enclosure:
    if child.disabled:
        return Enclosure(f"{child.id}-disability", child.id, disability(child.person, town, rng, today))
    return Enclosure(f"{child.id}-school", child.id, school(child.person, town, rng, today))


def _address(family: Family, rng: random.Random, today: date) -> Enclosure:
    head = family.head
    if rng.random() < 0.65:
        return Enclosure(f"{head.id}-residence", head.id, residence(head.person, family.home, rng, today))
    return Enclosure(f"{head.id}-bill", head.id, bill(head.person.full_name, family.home, rng, today))


def _recent(rng: random.Random, today: date, not_before: date) -> date:
    return max(not_before + timedelta(days=10), a_day_within(rng, today, most_days=_RECENT_DAYS))


def _cin(holder: Person) -> str:
    if holder.cin is None:
        raise ValueError("a card's holder has to have its number")
    return holder.cin
