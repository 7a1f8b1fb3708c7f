"""What a form prints of each paper: its facts in a drawn order, with some among them that are no fields."""

import random
from collections.abc import Callable
from datetime import date

from dossier.household import Sex
from samples import dates, papers
from samples.layouts.varied.look import Fact
from samples.names import Name
from samples.people import Person
from samples.surface import Field, Mark

_TRADES = (
    Name("AGRICULTEUR", "فلاح"), Name("COMMERCANT", "تاجر"), Name("ENSEIGNANT", "أستاذ"), Name("CHAUFFEUR", "سائق"),
    Name("FONCTIONNAIRE", "موظف"), Name("SANS", "بدون"), Name("OUVRIER", "عامل"), Name("RETRAITE", "متقاعد"),
)  # fmt: skip
_STATES = (Name("CELIBATAIRE", "عازب(ة)"), Name("MARIE(E)", "متزوج(ة)"))
_HANDICAPS = (Name("MOTEUR", "حركية"), Name("VISUEL", "بصرية"), Name("AUDITIF", "سمعية"), Name("MENTAL", "ذهنية"))
_WRITTEN: tuple[Callable[[date], str], ...] = (
    dates.slashed, dates.slashed, dates.dotted_day, lambda day: f"{day:%d-%m-%Y}", lambda day: f"{day:%d %m %Y}",
    dates.in_french, lambda day: dates.in_french(day).upper(), lambda day: f"{day:%Y-%m-%d}",
)  # fmt: skip
_WORDY = (5, 6)
_WHOLE = 0.18
"""How often an office asks for a spouse's whole name in one line."""


class Days:
    """How one office writes days."""

    def __init__(self, rng: random.Random, *, figures: bool = False) -> None:
        choice = rng.randrange(5) if figures else rng.randrange(len(_WRITTEN))
        self.latin = _WRITTEN[choice]
        self._wordy = choice in _WORDY or (not figures and rng.random() < 0.25)

    def arabic(self, day: date) -> str:
        """Return the day in Arabic where the office writes months by name, else nothing: figures serve both."""
        return dates.in_arabic(day) if self._wordy else ""

    def in_arabic_text(self, day: date) -> str:
        """Return the day as it stands within Arabic: figures without spaces, which keep their order there."""
        figures = self.latin(day)
        return self.arabic(day) or (figures if figures.replace("/", "").replace(".", "").replace("-", "").isdigit()
                                    else dates.slashed(day))  # fmt: skip

    def fact(self, what: str, day: date, field: str | None, *, woman: bool = False) -> Fact:
        """Return the fact of a day."""
        return Fact(what, self.latin(day), self.arabic(day), field, day.isoformat() if field else None, woman=woman)


def named(what: str, name: Name, field: str | None, *, both: bool = False, woman: bool = False,
          long: bool = False) -> Fact:  # fmt: skip
    """Return the fact of a name; `both` where the Arabic one is a field of its own."""
    return Fact(what, name.latin, name.arabic, field, None, f"{field}_ar" if both and field else None, woman, long)


def figure(what: str, printed: str, field: str | None = None, told: str | None = None, *, woman: bool = False) -> Fact:
    """Return the fact of a number, the same in both scripts."""
    return Fact(what, printed, "", field, told, woman=woman)


def sex(person: Person, rng: random.Random, *, letter: bool = False) -> Fact:
    """Return the fact of somebody's sex."""
    woman = person.sex is Sex.FEMALE
    if letter or rng.random() < 0.4:
        return Fact("sex", person.sex.value, "", "sex", person.sex.value, woman=woman)
    latin = ("FEMININ", "F", "Féminin") if woman else ("MASCULIN", "M", "Masculin")
    return Fact("sex", rng.choice(latin), "أنثى" if woman else "ذكر", "sex", person.sex.value, woman=woman)


def names(person: Person, rng: random.Random, prefix: str = "", *, arabic: bool = True) -> list[Fact]:
    """Return family name and given names in either order."""
    woman = person.sex is Sex.FEMALE
    found = [
        named("family_name", person.family, f"{prefix}family_name", both=arabic, woman=woman),
        named("given_names", person.given, f"{prefix}given_names", both=arabic, woman=woman),
    ]
    return found if rng.random() < 0.6 else found[::-1]


def full_name(person: Person, rng: random.Random) -> Name:
    """Return the whole name in either order."""
    if rng.random() < 0.6:
        return person.full_name
    return Name(f"{person.family.latin} {person.given.latin}", f"{person.family.arabic} {person.given.arabic}")


def spaced(number: str, rng: random.Random) -> str:
    """Return a number of letters and figures as offices type it."""
    figures = number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letters = number[: len(number) - len(figures)]
    return f"{letters} {figures}" if letters and rng.random() < 0.15 else number


def cin(person: Person, rng: random.Random, field: str | None, what: str = "cin") -> Fact:
    """Return the fact of somebody's card number."""
    number = person.cin or ""
    return figure(what, spaced(number, rng), field, number, woman=person.sex is Sex.FEMALE)


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[list[Fact], list[Fact]]:
    """Return the facts above the title, of the act, and those below it, of the person."""
    holder, office, days = paper.holder, paper.holder.birth_place, Days(rng)
    woman, born = holder.sex is Sex.FEMALE, holder.birth_date
    act = [
        figure("act_number", holder.act_number, "act_number"),
        figure("act_year", str(born.year), "act_year"),
        named("registry_office", office.name, "registry_office"),
    ]
    if rng.random() < 0.6:
        act.insert(rng.randrange(3), figure("hijri_year", str(dates.hijri_year(born))))
    where = named("birth_place", office.name, "birth_place", woman=woman)
    hijri = Fact("hijri_birth", dates.hijri_in_french(born), dates.hijri_in_arabic(born), woman=woman)
    day = days.fact("birth_act_date" if rng.random() < 0.5 else "birth_date", born, "birth_date", woman=woman)
    when = [hijri, day] if rng.random() < 0.6 else [day]
    parents = [
        named("father", holder.father_on_acts, "father_name", woman=woman),
        named("mother", holder.mother_on_acts, "mother_name", woman=woman),
    ]
    middle = [[where], when, [sex(holder, rng)]]
    rng.shuffle(middle)
    facts = [*names(holder, rng), *(fact for group in middle for fact in group)]
    if rng.random() < 0.5:
        facts.append(Fact("nationality", "MAROCAINE", "مغربية", woman=woman))
    facts += parents
    if rng.random() < 0.5:
        facts.append(Fact("marginal", "NEANT", "لا شيء"))
    return act, facts


def spouse(person: Person, part: str, rng: random.Random, days: Days, choice: int) -> list[Fact]:
    """Return the facts of a husband or a wife; `choice` tells both apart from nobody but other layouts' couples."""
    woman, order = part == "wife", random.Random(choice)
    found = names(person, order, f"{part}_")
    if order.random() < _WHOLE:
        found = [named("full_name", full_name(person, order), f"{part}_whole_name", both=True, woman=woman)]
    rest = [
        days.fact("birth_date", person.birth_date, f"{part}_birth_date", woman=woman),
        cin(person, rng, f"{part}_document_number"),
    ]
    more = [
        named("birth_place", person.birth_place.name, None, woman=woman),
        named("father", person.father_on_acts, None, woman=woman),
        named("mother", person.mother_on_acts, None, woman=woman),
        Fact("nationality", "MAROCAINE", "مغربية", woman=woman),
        Fact("profession", *_pair(rng.choice(_TRADES)), woman=woman),
    ]
    rest += order.sample(more, order.randint(0, 5))
    order.shuffle(rest)
    return found + rest


def told_in_parts(marks: dict[str, Mark], person: Person, part: str) -> None:
    """Make two fields of a spouse's whole name where it is printed under one caption, each with a share of the box."""
    for ending, given in (("", person.given.latin), ("_ar", person.given.arabic)):
        mark = marks.pop(f"{part}_whole_name{ending}", None)
        if mark is None:
            continue
        text, size = mark.field.value, len(given)
        given_first = text[:size].casefold() == given.casefold()
        first, second = (text[:size], text[size:]) if given_first else (text[:-size], text[-size:])
        left, top, right, bottom = mark.edges
        cut = (right - left) * len(first.strip()) / len(text)
        boxes = ((left, top, left + cut, bottom), (left + cut + 1, top, right, bottom))
        if ending:
            boxes = ((right - cut, top, right, bottom), (left, top, right - cut - 1, bottom))
        order = ("given_names", "family_name") if given_first else ("family_name", "given_names")
        for name, told, edges in zip(order, (first, second), boxes, strict=True):
            field = f"{part}_{name}{ending}"
            marks[field] = Mark(Field(field, told.strip()), edges)


def _pair(name: Name) -> tuple[str, str]:
    return name.latin, name.arabic


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> list[Fact]:
    """Return the facts of a certificate of residence but its day."""
    holder, days = paper.holder, Days(rng)
    woman = holder.sex is Sex.FEMALE
    more = [
        days.fact("birth_date", holder.birth_date, None, woman=woman),
        named("birth_place", holder.birth_place.name, None, woman=woman),
        Fact("profession", *_pair(rng.choice(_TRADES)), woman=woman),
        Fact("nationality", "MAROCAINE", "مغربية", woman=woman),
        Fact("status", *_pair(rng.choice(_STATES))),
    ]
    middle = [cin(holder, rng, "document_number"), *rng.sample(more, rng.randint(0, 4))]
    rng.shuffle(middle)
    place = named("address", paper.home.printed, "address", woman=woman, long=True)
    facts = [named("full_name", full_name(holder, rng), "holder_name", woman=woman), *middle]
    facts.insert(rng.randint(1, len(facts)), place)
    return facts


def bill(paper: papers.UtilityBill, rng: random.Random) -> list[Fact]:
    """Return the facts of a bill's head."""
    days, issued, total = Days(rng), paper.issue_date, paper.water + paper.electricity
    facts = [
        named("client", paper.holder, "holder_name", long=rng.random() < 0.5),
        named("supply_address", paper.home.printed, "address", long=True),
        days.fact("bill_date", issued, "issue_date"),
        figure("contract", paper.client_number),
    ]
    more = [
        figure("bill_number", f"{rng.randrange(10**9):09d}"),
        figure("period", f"{issued.month:02d}/{issued.year}"),
        figure("due", days.latin(date.fromordinal(issued.toordinal() + rng.randint(10, 25)))),
        figure("amount", f"{total // 100},{total % 100:02d} DH"),
    ]
    facts += rng.sample(more, rng.randint(1, 4))
    rng.shuffle(facts)
    return facts


def school(paper: papers.SchoolCertificate, rng: random.Random) -> list[Fact]:
    """Return the facts of a certificate of schooling but its day."""
    student, days, year = paper.student, Days(rng), paper.school_year
    woman = student.sex is Sex.FEMALE
    facts = [
        named("student_name", full_name(student, rng), "student_name", woman=woman),
        days.fact("birth_date", student.birth_date, "birth_date", woman=woman),
        named("establishment", paper.establishment, "establishment", woman=woman, long=True),
        figure("school_year", f"{year}{rng.choice(('/', '-', ' / ', ' - '))}{year + 1}", "school_year",
               f"{year}/{year + 1}"),
    ]  # fmt: skip
    more = [
        named("level", paper.level, None), figure("massar", f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}"),
        named("birth_place", student.birth_place.name, None, woman=woman),
    ]  # fmt: skip
    facts += rng.sample(more, rng.randint(1, 3))
    rng.shuffle(facts)
    return facts


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> list[Fact]:
    """Return the facts of a certificate of disability but its day."""
    holder, days = paper.holder, Days(rng)
    woman = holder.sex is Sex.FEMALE
    facts = [
        named("full_name", full_name(holder, rng), "holder_name", woman=woman),
        days.fact("birth_date", holder.birth_date, "birth_date", woman=woman),
        days.fact("expiry_date", paper.expiry_date, "expiry_date"),
    ]
    more = [
        Fact("handicap", *_pair(rng.choice(_HANDICAPS))), figure("certificate_number", paper.number),
        named("birth_place", holder.birth_place.name, None, woman=woman),
    ]  # fmt: skip
    if holder.cin:
        more.append(cin(holder, rng, None))
    facts += rng.sample(more, rng.randint(1, len(more)))
    rng.shuffle(facts)
    return facts
