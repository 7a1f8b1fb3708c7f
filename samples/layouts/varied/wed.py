"""What further marriage papers say: the act, and of each spouse the same facts in the same order."""

import random
from dataclasses import dataclass

from samples import papers
from samples.layouts.varied import facts
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.look import Fact
from samples.layouts.varied.prose import is_woman
from samples.names import Name
from samples.people import Person

_TRADES = (Name("MENUISIER", "نجار"), Name("COIFFEUR(SE)", "حلاق(ة)"), Name("INFIRMIER(E)", "ممرض(ة)"),
           Name("SANS PROFESSION", "بدون مهنة"), Name("MACON", "بناء"), Name("CADRE", "إطار"))  # fmt: skip
_PARTS = ("husband", "wife")


@dataclass(frozen=True, slots=True)
class Wed:
    """The facts of a marriage: of the act and of both spouses."""

    number: Fact
    day: Fact
    court: Fact
    husband: tuple[Fact, ...]
    wife: tuple[Fact, ...]

    @classmethod
    def drawn(cls, paper: papers.MarriageCertificate, rng: random.Random, calendar: Calendar, *,
              most: int = 5) -> "Wed":  # fmt: skip
        """Return the facts of a paper; `most` bounds those of a spouse that are no fields."""
        order = rng.randrange(10**6)
        husband, wife = (
            _spouse(person, part, random.Random(order), rng, calendar, most)
            for person, part in zip((paper.husband, paper.wife), _PARTS, strict=True)
        )
        return cls(
            number=facts.figure("marriage_number", paper.act_number, "act_number"),
            day=calendar.fact("marriage_date", paper.marriage_date, "marriage_date"),
            court=facts.named("court", paper.court.name, "court"), husband=husband, wife=wife,
        )  # fmt: skip

    def act(self, rng: random.Random) -> list[Fact]:
        """Return number, day and court in some order."""
        found = [self.number, self.day, self.court]
        rng.shuffle(found)
        return found


def _spouse(person: Person, part: str, order: random.Random, rng: random.Random, calendar: Calendar,
            most: int) -> tuple[Fact, ...]:  # fmt: skip
    """Return a spouse's facts; `order` is the same for both, so that their lines agree."""
    woman = is_woman(person)
    names = [facts.named("family_name", person.family, f"{part}_family_name", both=True, woman=woman),
             facts.named("given_names", person.given, f"{part}_given_names", both=True, woman=woman)]  # fmt: skip
    order.shuffle(names)
    more = [
        facts.named("birth_place", person.birth_place.name, None, woman=woman),
        facts.named("father", person.father, None, woman=woman),
        facts.named("mother", person.mother, None, woman=woman),
        facts.named("profession", rng.choice(_TRADES), None, woman=woman),
        facts.named("address", person.birth_place.province, None, woman=woman),
        Fact("nationality", "MAROCAINE", "مغربية", woman=woman),
    ]
    rest = [
        facts.cin(person, rng, f"{part}_document_number"),
        calendar.fact("birth_date", person.birth_date, f"{part}_birth_date", woman=woman),
        *order.sample(more, order.randint(0, min(most, len(more)))),
    ]
    order.shuffle(rest)
    return (*names, *rest) if order.random() < 0.75 else (*rest[:1], *names, *rest[1:])
