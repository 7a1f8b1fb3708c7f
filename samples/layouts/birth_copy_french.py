"""Integral copy of a birth act in French: running prose, dates and times in words.

Source: the contents that decree 2-99-665's article 18 lists (research/documents.md §3.2); the sentences are general
knowledge. Two clerks' styles: prose alone, or prose under a margin of references.
"""

import random
from datetime import timedelta

from dossier.household import Sex
from samples.dates import hijri_in_french, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import folds, paraph, seal
from samples.papers import BirthCertificate
from samples.people import Person
from samples.spelled import day_in_french, time_in_french
from samples.surface import Surface

_TRADES = ("agriculteur", "commerçant", "enseignant", "maçon", "fonctionnaire", "chauffeur")


def draw(copy: BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the copy on one A4 page."""
    sheet = page(A4)
    press = Press.typewriter(sheet, rng, 11.5) if rng.random() < 0.3 else Press.of(sheet, rng, 12)
    holder, office = copy.holder, copy.holder.birth_place
    if rng.random() < 0.5:
        folds(sheet, rng)
    press.heading(
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"Province de {office.province.latin}",
         f"Commune de {office.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية"),
    )  # fmt: skip
    press.labelled(18, 44, "Bureau de l'état civil de", press.cased(office.name.latin), "registry_office")
    y = press.title(
        60, rng.choice(("COPIE INTEGRALE D'ACTE DE NAISSANCE", "COPIE INTEGRALE DE L'ACTE DE NAISSANCE")), None
    )
    press.labelled(18, y, rng.choice(("Acte N°", "Acte n°")), holder.act_number, "act_number", fit=60)
    press.labelled(112, y, "Année", str(holder.birth_date.year), "act_year", fit=60)
    y = paragraph(press, 18, y + 11, 174, _birth(press, holder), leading=7.6)
    y = paragraph(press, 18, y + 3, 174, _parents(press, holder), leading=7.6)
    y = paragraph(press, 18, y + 3, 174, _declared(press, holder), leading=7.6)
    if rng.random() < 0.5:
        y = paragraph(press, 18, y + 3, 174, ["Mentions marginales : Néant."])
    issued = copy.issue_date
    certified: list[Text] = [
        "Pour copie certifiée conforme aux registres de l'état civil. ",
        f"Fait à {press.cased(office.name.latin)}, le ",
        value(rng.choice((slashed, in_french))(issued), "issue_date", issued.isoformat()),
    ]  # fmt: skip
    y = paragraph(press, 18, y + 5, 174, certified)
    press.line(120, y + 8, "L'Officier de l'état civil")
    paraph(sheet, rng, 146, y + 20, 44)
    seal(sheet, rng, rng.uniform(80, 116), y + rng.uniform(8, 22), 17, "الحالة المدنية")
    return (sheet,)


def _birth(press: Press, holder: Person) -> list[Text]:
    rng, birth = press.rng, holder.birth_date
    woman = holder.sex is Sex.FEMALE
    given, family, place = (
        press.cased(each) for each in (holder.given.latin, holder.family.latin, holder.birth_place.name.latin)
    )
    day = value(day_in_french(birth, rng), "birth_date", birth.isoformat())
    time = time_in_french(rng.randint(1, 23), rng.choice((0, 5, 10, 20, 30, 45)))
    hijri, sex = hijri_in_french(birth), value("féminin" if woman else "masculin", "sex", holder.sex.value)
    if rng.random() < 0.5:
        return [
            f"Le {hijri} correspondant au ", day, f", à {time}, est {'née' if woman else 'né'} à ",
            value(place, "birth_place"), f" l'enfant {'prénommée' if woman else 'prénommé'} ", value(given,
                "given_names"),
            ", nom de famille ", value(family, "family_name"), ", de sexe ", sex, ", de nationalité marocaine.",
        ]  # fmt: skip
    return [
        "L'an ", "hégirien ", f"{hijri}, correspondant au ", day, f" à {time}, ", "est né l'enfant " if not woman else
        "est née l'enfant ", "Nom : ", value(family, "family_name"), ", Prénom : ", value(given, "given_names"),
        ", Sexe : ", sex, ", Lieu de naissance : ", value(place, "birth_place"), ", Nationalité : marocaine.",
    ]  # fmt: skip


def _parents(press: Press, holder: Person) -> list[Text]:
    rng = press.rng
    woman, born = holder.sex is Sex.FEMALE, holder.birth_date
    father, mother = press.cased(holder.father_on_acts.latin), press.cased(holder.mother_on_acts.latin)
    years = [day_in_french(born - timedelta(days=rng.randint(8000, 13000)), rng) for _ in range(2)]
    town = press.cased(holder.birth_place.name.latin)
    return [
        "Fille de " if woman else "Fils de ", value(father, "father_name"),
        f", de nationalité marocaine, né à {town} le {years[0]}, profession : {rng.choice(_TRADES)}, ", "et de ",
        value(mother, "mother_name"), f", de nationalité marocaine, née à {town} le {years[1]}, sans profession,",
        f" demeurant tous deux à {town}.",
    ]  # fmt: skip


def _declared(press: Press, holder: Person) -> list[Text]:
    rng = press.rng
    drawn_up = holder.birth_date + timedelta(days=rng.randint(1, 28))
    age = rng.randint(24, 55)
    return [
        f"Dressé par nous, officier de l'état civil, le {day_in_french(drawn_up, rng)}, sur la déclaration faite par ",
        f"le père, âgé de {age} ans, qui, lecture faite, a signé avec nous.",
    ]


LAYOUT = Layout("birth-copy-french", BirthCertificate.kind, overprinted(draw))
