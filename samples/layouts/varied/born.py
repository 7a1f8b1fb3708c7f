"""What further extracts of birth acts say: the act, the person and the parents, as one office words and writes them."""

import random
from dataclasses import dataclass

from samples import dates, papers
from samples.layouts.varied import facts
from samples.layouts.varied.calendars import Calendar, hijri
from samples.layouts.varied.look import Fact
from samples.layouts.varied.prose import is_woman


@dataclass(frozen=True, slots=True)
class Born:
    """The facts of a birth act. `hijri_year` and `hijri` are no fields."""

    number: Fact
    year: Fact
    hijri_year: Fact
    office: Fact
    family: Fact
    given: Fact
    day: Fact
    hijri: Fact
    place: Fact
    sex: Fact
    father: Fact
    mother: Fact
    nationality: Fact
    marginal: Fact

    @classmethod
    def drawn(cls, paper: papers.BirthCertificate, rng: random.Random, calendar: Calendar) -> "Born":
        """Return the facts of a paper."""
        holder = paper.holder
        woman, day, town = is_woman(holder), holder.birth_date, holder.birth_place.name
        what = rng.choice(("birth_date", "birth_date", "birth_act_date"))
        number = rng.choice((holder.act_number, holder.act_number, f"{int(holder.act_number):04d}"))
        return cls(
            number=facts.figure("act_number", number, "act_number"),
            year=facts.figure("act_year", str(day.year), "act_year"),
            hijri_year=facts.figure("hijri_year", str(dates.hijri_year(day))),
            office=facts.named("registry_office", town, "registry_office"),
            family=facts.named("family_name", holder.family, "family_name", both=True, woman=woman),
            given=facts.named("given_names", holder.given, "given_names", both=True, woman=woman),
            day=calendar.fact(what, day, "birth_date", woman=woman),
            hijri=hijri(day, woman=woman),
            place=facts.named("birth_place", town, "birth_place", woman=woman),
            sex=facts.sex(holder, rng),
            father=facts.named("father", holder.father_on_acts, "father_name", woman=woman),
            mother=facts.named("mother", holder.mother_on_acts, "mother_name", woman=woman),
            nationality=Fact("nationality", *rng.choice((("MAROCAINE", "مغربية"), ("Marocaine", "مغربي(ة)")))),
            marginal=Fact("marginal", *rng.choice((("NEANT", "لا شيء"), ("Néant", "بدون"), ("R.A.S", "لا شيء")))),
        )  # fmt: skip

    def act(self, rng: random.Random) -> list[Fact]:
        """Return number, years and office in some order."""
        found = [self.number, self.year, *([self.hijri_year] if rng.random() < 0.5 else [])]
        return [self.office, *found] if rng.random() < 0.5 else [*found, self.office]

    def person(self, rng: random.Random) -> list[Fact]:
        """Return who was born, when and where, of whom: parents last, or before day and place."""
        names = [self.given, self.family] if rng.random() < 0.5 else [self.family, self.given]
        when = [self.day, *([self.hijri] if rng.random() < 0.5 else [])]
        birth = [*when, self.place] if rng.random() < 0.5 else [self.place, *when]
        parents = [self.father, self.mother]
        middle = [birth, parents] if rng.random() < 0.7 else [parents, birth]
        found = [fact for group in middle for fact in group]
        found.insert(rng.choice((0, len(found), rng.randint(0, len(found)))), self.sex)
        more = [fact for fact in (self.nationality, self.marginal) if rng.random() < 0.5]
        return [*names, *found, *more]
