"""Certificates in clauses, each on a line of its own behind a few words: of residence and of schooling.

The chief's sentence stands above, then `né le ... à ...`, `titulaire de la C.N.I.E. n° ...`, `demeurant à ...`, some
with a colon and some without, and at the foot a day with its town or alone. Source: general knowledge of the papers of
districts, police, annexes, schools, faculties and training institutes.
"""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dossier.household import Sex
from samples import papers
from samples.layouts.prose import Text, value
from samples.layouts.varied import dress, facts, homes
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.facts import Days
from samples.layouts.varied.look import Look, Script, height_of
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman, opened, printed, written
from samples.names import Name
from samples.people import Person
from samples.places import COMMUNES, Commune
from samples.surface import Field, Surface

Lines = tuple[tuple[str, ...], ...]
"""Templates of a paper's lines. One that begins with a question mark is left out half of the time."""
_RESIDENCE_TITLES = (("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"),
                     ("CERTIFICAT DE DOMICILE", "شهادة السكن"), ("CERTIFICAT ADMINISTRATIF DE RESIDENCE",
                      "شهادة إدارية بالسكنى"))  # fmt: skip
_RESIDENCE: dict[str, Lines] = {
    "fr": (
        ("{chief} certifions que :", "{mr} {name}", "?Né{e} le {born} à {town}", "?Profession : {trade}",
         "Titulaire de la C.I.N n° {n}{given}", "Demeurant à {address}", "?Réside effectivement à cette adresse."),
        ("{chief} certifie par la présente que {mr} : {name}", "?né{e} le : {born} à : {town}",
         "?de nationalité marocaine", "porteur de la CNIE N° : {n}{given}", "est domicilié{e} au : {address}"),
        ("{chief} atteste que le nommé{e} : {name}", "?Fils/Fille de : {father} et de : {mother}", "C.N.I.E : {n}",
         "?Date et lieu de naissance : {born} - {town}", "Réside à : {address}"),
        ("Nom et prénom : {name}", "?Date de naissance : {born}    Lieu : {town}", "N° C.I.N : {n}{given}",
         "?Profession : {trade}", "Adresse : {address}", "?Motif : Usage administratif"),
    ),
    "ar": (
        ("{chief} أن السيد{t} : {name}", "?المزداد{t} بتاريخ : {born} ب{town}", "الحامل{t} ل{card} رقم : {n}{given}",
         "{lives} : {address}", "?وذلك منذ سنة {since}"),
        ("{chief} بأن :", "السيد{t} {name}", "?ابن(ة) {father} و {mother}", "{card} : {n}", "?المهنة : {trade}",
         "{lives} {address}"),
        ("الاسم الكامل : {name}", "?تاريخ ومكان الازدياد : {born} {town}", "{card} رقم : {n}{given}",
         "?الحالة العائلية : متزوج(ة)", "العنوان : {address}"),
        ("بناء على تصريح عون السلطة، {chief} أن المسمى {name}", "رقم {card} : {n}", "?المولود{t} في {born}",
         "{lives} : {address}"),
    ),
}  # fmt: skip
_CHIEF = {
    "fr": ("Nous soussigné, chef du {d}ème arrondissement de police,",
           "Le Caïd, chef de l'annexe administrative n° {d},",
           "Nous soussignés, Pacha de la ville de {home},", "Le Commissaire principal, chef du district de {home},",
           "L'autorité locale soussignée"),
    "ar": ("يشهد القائد رئيس الملحقة الإدارية رقم {d}",
           "يشهد عميد الشرطة رئيس الدائرة {d}", "نشهد نحن باشا مدينة {home}",
           "يشهد عون السلطة الموقع أسفله", "يشهد الموقع أسفله قائد قيادة {home}"),
}  # fmt: skip
_CARDS_AR = ("ب.و.ت", "ب.ت.و", "ب.ت.و.إ", "بطاقة التعريف الوطنية", "البطاقة الوطنية", "ر.ب.ت.و", "ب ت و")
_LIVES_AR = ("الساكن{t} ب", "القاطن{t} ب", "{y}سكن ب", "الساكن{t} بالعنوان التالي", "{y}قيم ب", "محل السكنى")
_TOWNS = {"fr": ("Commune", "Ville", "Commune de", "Ville de"), "ar": ("جماعة", "المدينة", "الجماعة", "مدينة")}
_SCHOOL_TITLES = (("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"), ("ATTESTATION DE SCOLARITE", "شهادة التمدرس"),
                  ("ATTESTATION D'INSCRIPTION", "شهادة التسجيل"), ("CERTIFICAT DE SCOLARITE", "شهادة متابعة الدراسة"),
                  ("ATTESTATION DE POURSUITE D'ETUDES", "شهادة متابعة الدراسة"))  # fmt: skip
_SCHOOL: dict[str, Lines] = {
    "fr": (
        ("{head}, certifie que l'élève :", "Nom et prénom : {name}", "Né{e} le : {born} à : {town}",
         "?Code Massar : {massar}", "est inscrit{e} en classe de : {level}", "Année scolaire : {year}"),
        ("{head} atteste que l'étudiant{e} {name}", "né{e} le {born} à {town}", "?C.N.E : {massar}    C.I.N : {cin}",
         "est régulièrement inscrit{e} en {level}", "au titre de l'année universitaire {year}"),
        ("{head}, certifie que : {name}", "Date et lieu de naissance : {born} {town}", "?N° d'inscription : {n}",
         "poursuit ses études dans notre établissement", "Niveau : {level}    Année : {year}"),
        ("{head} certifie que le stagiaire {name}", "né{e} le {born}", "?CIN : {cin}",
         "suit sa formation en {level} durant l'année de formation {year}"),
    ),
    "ar": (
        ("{head} أن التلميذ{t} : {name}", "المزداد{t} بتاريخ : {born} ب : {town}", "?رمز مسار : {massar}",
         "{y}تابع دراست{h} بقسم : {level}", "برسم السنة الدراسية : {year}"),
        ("{head} بأن الطالب{t} {name}", "المولود{t} في {born} ب{town}", "?الحامل{t} ل ب.ت.و رقم {cin}",
         "مسجل{t} بصفة نظامية في {level}", "خلال السنة الجامعية {year}"),
        ("الاسم والنسب : {name}", "تاريخ ومكان الازدياد : {born} {town}", "?رقم التسجيل : {n}", "المستوى : {level}",
         "الموسم الدراسي : {year}"),
    ),
}  # fmt: skip
_HEADS = {
    "fr": ("Je soussigné{e}, Directeur de l'établissement", "Le Directeur soussigné", "Le Doyen",
           "Le chef de l'établissement susnommé", "Le Directeur de l'établissement {school}",
           "Le Directeur de {school}",
           "Je soussigné, Directeur de {school}"),
    "ar": ("يشهد السيد مدير المؤسسة", "يشهد الموقع أسفله مدير المؤسسة", "تشهد إدارة المؤسسة", "يشهد مدير {school}",
           "يشهد السيد عميد {school}", "تشهد إدارة مؤسسة {school}"),
}  # fmt: skip
_SCHOOLS = (
    Name("LYCEE QUALIFIANT MOULAY YOUSSEF", "ثانوية مولاي يوسف التأهيلية"),
    Name("COLLEGE AL MASSIRA", "إعدادية المسيرة"), Name("GROUPE SCOLAIRE ANNAJAH", "مجموعة مدارس النجاح"),
    Name("ECOLE AL AMAL", "مدرسة الأمل"), Name("INSTITUTION IBN TOFAIL", "مؤسسة ابن طفيل"),
    Name("FACULTE DES SCIENCES JURIDIQUES", "كلية العلوم القانونية"),
    Name("ECOLE NATIONALE DE COMMERCE ET DE GESTION", "المدرسة الوطنية للتجارة والتسيير"),
    Name("INSTITUT SPECIALISE DE TECHNOLOGIE APPLIQUEE", "المعهد المتخصص للتكنولوجيا التطبيقية"),
    Name("LYCEE TECHNIQUE AL KHAWARIZMI", "ثانوية الخوارزمي التقنية"), Name("ECOLE ATLAS", "مدرسة الأطلس"),
)  # fmt: skip
_SAYING = (
    ("Etablissement privé autorisé n° {n}", "مؤسسة خصوصية مرخصة تحت رقم {n}"),
    ("Enseignement privé", "التعليم الخصوصي"),
    ("Etablissement d'enseignement scolaire privé", "مؤسسة للتعليم المدرسي الخصوصي"),
)  # fmt: skip
_UNIVERSITIES: tuple[Authority, ...] = (
    (("UNIVERSITE IBN BATTOUTA", "جامعة ابن بطوطة"),), (("UNIVERSITE DU NORD", "جامعة الشمال"),),
    (("OFFICE DE LA FORMATION PROFESSIONNELLE", "مكتب التكوين المهني"), ("Direction régionale", "المديرية الجهوية")),
    (("MINISTERE DE L'EDUCATION NATIONALE", "وزارة التربية الوطنية"), ("Académie régionale de {province}",
     "الأكاديمية الجهوية {province}"), ("Direction provinciale de {province}", "المديرية الإقليمية {province}")),
)  # fmt: skip
_CLOSING = {
    "fr": ("{town}, le {day}", "{town} le : {day}", "Le {day}", "{day}", "Fait à {town} le {day}", "{town} {day}"),
    "ar": ("{town} في {day}", "{town} بتاريخ : {day}", "{day}", "حرر ب{town} في : {day}", "في {day}", "{town}، {day}"),
}
_TRADES = {"fr": ("commerçant", "sans", "ouvrier", "retraité"), "ar": ("تاجر", "بدون", "عامل", "متقاعد")}


@dataclass(frozen=True, slots=True)
class _Text:
    """What a paper prints: its title, its lines, and the day of issue with its town."""

    titles: tuple[tuple[str, str], ...]
    lines: Lines
    blanks: Blanks
    issued: date
    town: Commune


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence in clauses."""
    script: Script = rng.choice(("fr", "ar"))
    holder, home = paper.holder, homes.drawn(paper.home, rng)
    look = written(rng, script, (10.5, 13.5))
    blanks = _about(look, holder, "holder_name")
    commune = home.commune
    blanks |= {
        "n": value(paper.cin if script == "ar" else facts.spaced(paper.cin, rng), "document_number", paper.cin),
        "card": rng.choice(_CARDS_AR), "mr": "Mme" if is_woman(holder) else "M.", "d": str(rng.randint(2, 19)),
        "home": _in(look, commune.name), "since": str(rng.randint(1990, 2024)),
        "father": _in(look, Name("MOHAMED", "محمد")), "mother": _in(look, Name("FATIMA", "فاطمة")),
        "trade": rng.choice(_TRADES[script]), "given": _given(rng, script),
    }  # fmt: skip
    blanks["lives"] = filled(rng.choice(_LIVES_AR), blanks)
    blanks["chief"] = filled(rng.choice(_CHIEF[script]), blanks)
    lines = rng.choice(_RESIDENCE[script])
    street, town = _in(look, home.line), _in(look, commune.name)
    if rng.random() < 0.35:
        # The town has a caption of its own, on the next line.
        whole = f"{street} {town}"
        blanks |= {"address": value(street, "address", whole), "in": value(town, "address", whole)}
        at = next(n for n, line in enumerate(lines) if "{address}" in line)
        lines = (*lines[: at + 1], f"{rng.choice(_TOWNS[script])} : {{in}}", *lines[at + 1 :])
    else:
        blanks["address"] = value(f"{street} {town}", "address")
    authority = rng.choice((*dress.INTERIOR, *dress.POLICE))
    return _page(look, authority, _Text(_RESIDENCE_TITLES, (lines,), blanks, paper.issue_date, commune))


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling in clauses, its school in the headline, in the sentence or in both."""
    script: Script = rng.choice(("fr", "ar"))
    student, year = paper.student, paper.school_year
    establishment = rng.choice((paper.establishment, *_SCHOOLS))
    look = written(rng, script, (10.5, 13.5))
    blanks = _about(look, student, "student_name")
    name, between = _in(look, establishment), rng.choice(("/", "-", " - ", " / "))
    blanks |= {
        "school": value(name, "establishment"), "level": _in(look, paper.level), "n": str(rng.randint(100, 9999)),
        "born": value(_day(student.birth_date, rng, script), "birth_date", student.birth_date.isoformat()),
        "year": value(f"{year}{between}{year + 1}", "school_year", f"{year}/{year + 1}"),
        "massar": f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}",
        "cin": f"{rng.choice(('AB', 'BK', 'J'))}{rng.randrange(10**6):06d}",
    }  # fmt: skip
    head = rng.choice(_HEADS[script])
    lines = rng.choice(_SCHOOL[script])
    headline = "{school}" not in head or not any("{head}" in line for line in lines) or rng.random() < 0.3
    blanks["head"] = filled(head, blanks)
    authority = rng.choice((*dress.SCHOOLS, *_UNIVERSITIES))
    text = _Text(_SCHOOL_TITLES, (lines,), blanks, paper.issue_date, paper.town)
    return _page(look, authority, text, name if headline else None)


def _about(look: Look, person: Person, field: str) -> Blanks:
    rng, script = look.rng, look.labels[0]
    name = _in(look, facts.full_name(person, rng))
    blanks = gendered(woman=person.sex is Sex.FEMALE)
    blanks["y"] = "ت" if is_woman(person) else "ي"
    return blanks | {"name": value(name, field), "town": _in(look, person.birth_place.name),
                     "born": _day(person.birth_date, rng, script)}  # fmt: skip


def _given(rng: random.Random, script: Script) -> list[Text]:
    """Return when and where the card was given out, which is no field of this paper."""
    if rng.random() < 0.65:
        return []
    day = date(2026, 1, 1) - timedelta(rng.randint(100, 3000))
    town = rng.choice(COMMUNES).name
    return [f" المسلمة بتاريخ {day:%d/%m/%Y}" if script == "ar" else f" délivrée le {day:%d/%m/%Y} à {town.latin}"]


def _page(look: Look, authority: Authority, text: _Text, headline: str | None = None) -> tuple[Surface, ...]:
    rng, script = look.rng, look.labels[0]
    sheet, margin, y = opened(look, authority, text.town)
    if headline:
        y = _headline(look, sheet, headline, margin, y + 2)
    y = dress.title(look, sheet, *rng.choice(text.titles), y + rng.uniform(4, 16), rng.uniform(14, 20))
    y += rng.uniform(4, 12)
    lines = [line for line in rng.choice(text.lines) if not line.startswith("?") or rng.random() < 0.5]
    separator = rng.choice((" : ", " : ", " ", ": "))
    body = [filled(line.removeprefix("?").replace(" : ", separator), text.blanks) for line in lines]
    step = height_of(look.points) * rng.uniform(2.1, 3.2)
    inset = rng.choice((0, 0, 8))
    y = printed(replace(look), sheet, margin + inset, y, body, leading=step)
    bound = rng.choice(("", "Délivré à l'intéressé{e} pour servir et valoir ce que de droit.")) if script == "fr" else (
        rng.choice(("", "سلمت هذه الشهادة للمعني(ة) بالأمر قصد الإدلاء بها عند الحاجة.")))  # fmt: skip
    if bound:
        y = printed(look, sheet, margin, y + 2, [filled(bound, text.blanks)])
    y += rng.uniform(2, 10)
    day = value(_day(text.issued, rng, script), "issue_date", text.issued.isoformat())
    closing = filled(rng.choice(_CLOSING[script]), {"town": _in(look, text.town.name), "day": day})
    aside = rng.choice((0.0, 0.0, sheet.size[0] * 0.4))
    y = printed(look, sheet, margin, y, [closing]) if not aside else _aside(look, sheet, closing, margin, aside, y)
    dress.foot(look, sheet, text.town, text.issued, margin, y + 5)
    return (sheet,)


def _aside(look: Look, sheet: Surface, closing: list[Text], margin: float, aside: float, y: float) -> float:
    """Print town and day in the half of the page where the signature stands."""
    arabic = look.labels == ("ar",)
    x = sheet.size[0] - margin - aside if arabic else margin + aside
    for piece in closing:
        words, field = piece if isinstance(piece, tuple) else (piece, None)
        used = look.say(sheet, x, y, words, "ar" if arabic else "fr", truth=field)
        x += -used if arabic else used
    return y + height_of(look.points) * 2.4


def _headline(look: Look, sheet: Surface, name: str, margin: float, y: float) -> float:
    """Print the school's name as a headline, with what the school says of itself below it now and then."""
    rng, script = look.rng, look.labels[0]
    arabic, points = script == "ar", look.points * rng.uniform(1.0, 1.3)
    middle = rng.random() < 0.5
    x = sheet.size[0] / 2 if middle else sheet.size[0] - margin if arabic else margin
    step = height_of(points) * 2.1
    y += step * 0.5
    look.say(sheet, x, y, name, script, "title", points=points, side="middle" if middle else None,
             truth=Field("establishment", name))  # fmt: skip
    if rng.random() < 0.5:
        y += step
        said = rng.choice(_SAYING)[arabic].format(n=f"{rng.randint(10, 999)}/{rng.randint(1990, 2020)}")
        look.say(sheet, x, y, said, script, points=look.points * 0.9, side="middle" if middle else None)
    return y + step


def _in(look: Look, name: Name) -> str:
    return name.arabic if look.labels == ("ar",) else look.cased(name.latin)


def _day(day: date, rng: random.Random, script: Script) -> str:
    days = Days(rng)
    return days.in_arabic_text(day) if script == "ar" else days.latin(day)
