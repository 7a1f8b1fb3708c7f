"""What a family booklet tells, captioned anew: husband, wife and the act of their marriage."""

import random
from collections.abc import Sequence

from samples import entries, ornaments
from samples.entries import Entry
from samples.layouts.layout import page
from samples.layouts.varied import captions, facts, grounds
from samples.layouts.varied.hands import Hand, Told, told
from samples.layouts.varied.moments import Moments, hijri
from samples.papers import FamilyBooklet
from samples.people import Person
from samples.surface import Colour, Field, Surface

PAGES: tuple[Colour, ...] = (
    (255, 255, 255), (248, 244, 232), (236, 242, 236), (244, 238, 242), (232, 238, 246), (250, 240, 226),
)  # fmt: skip
TITLES = (
    ("LIVRET DE FAMILLE", "الدفتر العائلي"), ("ETAT CIVIL DE LA FAMILLE", "الحالة المدنية للأسرة"),
    ("Livret de famille", "كناش التعريف والحالة المدنية"), ("CARNET DE L'ETAT CIVIL", "دفتر الحالة المدنية"),
    ("LIVRET D'ÉTAT CIVIL", "كناش الحالة المدنية"),
)  # fmt: skip
SPOUSES = (
    (("Le mari", "الزوج"), ("La femme", "الزوجة")), (("EPOUX", "الزوج"), ("EPOUSE", "الزوجة")),
    (("MONSIEUR", "السيد"), ("MADAME", "السيدة")), (("Chef de famille", "رب الأسرة"), ("Conjointe", "الزوجة")),
    (("Époux", "بيانات الزوج"), ("Épouse", "بيانات الزوجة")), (("Le père", "الأب"), ("La mère", "الأم")),
)  # fmt: skip
_WORK = (("CULTIVATEUR", "فلاح"), ("MAÇON", "بناء"), ("INFIRMIER", "ممرض"), ("SANS PROFESSION", "بدون مهنة"),
         ("EMPLOYE", "مستخدم"), ("ARTISAN", "صانع تقليدي"))  # fmt: skip
_PROFESSION = ("Profession; Métier; Exerçant la profession de", "المهنة; الحرفة; مهنته|مهنتها")


def of_spouse(person: Person, part: str, rng: random.Random, days: Moments, habit: int) -> dict[str, Told]:
    """Return what is told of a husband or a wife; `habit` captions both alike."""
    own, woman = random.Random(habit), part == "wife"
    number = Entry(facts.spaced(person.cin or "", own), "", Field(f"{part}_document_number", person.cin or ""))
    work = rng.choice(_WORK)
    tellings = {
        "family": (captions.FAMILY, entries.name(f"{part}_family_name", person.family)),
        "given": (captions.GIVEN, entries.name(f"{part}_given_names", person.given)),
        "born": (captions.BORN, days.entry(f"{part}_birth_date", person.birth_date)),
        "place": (captions.BIRTH_PLACE, Entry(person.birth_place.name.latin, person.birth_place.name.arabic)),
        "father": (captions.FATHER, Entry(person.father_on_acts.latin, person.father_on_acts.arabic)),
        "mother": (captions.MOTHER, Entry(person.mother_on_acts.latin, person.mother_on_acts.arabic)),
        "national": (captions.NATIONAL, number),
        "work": (_PROFESSION, Entry(*work)),
    }
    return {what: told(own, words, value, woman=woman) for what, (words, value) in tellings.items()}


def of_act(paper: FamilyBooklet, rng: random.Random, days: Moments) -> dict[str, Told]:
    """Return what is told of the marriage."""
    day = paper.marriage_date
    return {
        "act": told(rng, captions.ACT, entries.plain("act_number", paper.act_number)),
        "married": told(rng, captions.MARRIED, days.entry("marriage_date", day)),
        "hijri": told(rng, ("Soit le; Correspondant au; Hégire", "الموافق ل; موافق; هجرية"), Entry(*hijri(day, rng))),
        "office": told(rng, ("Bureau de; Commune; Officier de", "مكتب; جماعة; بمكتب"),
                       Entry(paper.office.name.latin, paper.office.name.arabic)),
    }  # fmt: skip


def leaf(size: tuple[float, float], rng: random.Random) -> Hand:
    """Return a hand over an empty leaf."""
    sheet = page(size, rng.choice(PAGES))
    if rng.random() < 0.3:
        rng.choice((grounds.tiles, grounds.stripes, grounds.hatched))(sheet, rng)
    return Hand.drawn(sheet, rng)


def order_of(rng: random.Random, *, most: int = 8) -> list[str]:
    """Return which things are told of a spouse, in the booklet's order; names and birth always are."""
    names = ["family", "given"] if rng.random() < 0.5 else ["given", "family"]
    others = rng.sample(["place", "father", "mother", "national", "work"], rng.randint(2, max(2, most - 3)))
    at = rng.randint(0, len(others))
    rest = [*others[:at], "born", *others[at:]]
    return names + rest if rng.random() < 0.8 else [rest[0], *names, *rest[1:]]


def stamped(sheet: Surface, rng: random.Random, y: float, words: str = "الحالة المدنية") -> None:
    """Stamp below y where there is room."""
    wide, high = sheet.size
    if high - y > 22:
        radius = min(12.0, (high - y) / 2.6)
        ornaments.seal(sheet, rng, wide * rng.uniform(0.25, 0.75), high - radius - 7, radius, words)


def is_figure(value: Entry) -> bool:
    """Say whether a value is the same in both scripts, so that one print of it serves both."""
    return not value.arabic or value.arabic.isascii()


def shown(hand: Hand, x: float, y: float, value: Entry, points: float, scripts: Sequence[str], width: float,
          step: float) -> float:  # fmt: skip
    """Print a value in the middle of x, a line each script, and return the next baseline."""
    for script in scripts if not is_figure(value) else scripts[:1]:
        if script == "ar" and not is_figure(value):
            hand.arabic(x, y, value, points * 1.06, side="middle", fit=width, alone="fr" not in scripts)
        else:
            hand.latin(x, y, value, points, side="middle", fit=width)
        y += step
    return y
