"""Schooling as further schools certify it: captions set flush right, values before captions, a letter in two scripts.

Source: research/documents.md §6 for what is said; the forms are general knowledge of faculties, training institutes
and private schools.
"""

import random
from dataclasses import replace

from samples import ornaments, papers
from samples.layouts.layout import A4, A5
from samples.layouts.prose import paragraph, value
from samples.layouts.varied import dress, facts
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import TEACHERS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import asked, captioned, tellings, told
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman
from samples.layouts.varied.rows import Row, print_row, wrapped
from samples.layouts.varied.writing import press_of
from samples.names import Name
from samples.surface import Colour, Surface

_BOTH: tuple[Script, ...] = ("fr", "ar")
_SCHOOLS = (
    Name("GROUPE SCOLAIRE AL MANAR", "مجموعة مدارس المنار"),
    Name("COLLEGE OUED EDDAHAB", "الثانوية الإعدادية وادي الذهب"),
    Name("LYCEE QUALIFIANT TARIK", "الثانوية التأهيلية طارق"), Name("ISTA HAY RIAD", "المعهد المتخصص حي الرياض"),
    Name("ECOLE PRIMAIRE AL FATH", "المدرسة الابتدائية الفتح"),
    Name("FACULTE DES LETTRES ET DES SCIENCES HUMAINES", "كلية الآداب والعلوم الإنسانية"),
)  # fmt: skip
_PAPERS: tuple[Words, ...] = (
    ("ATTESTATION D'INSCRIPTION", "شهادة التسجيل"), ("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"),
    ("ATTESTATION DE POURSUITE D'ETUDES", "شهادة متابعة الدراسة"), ("Certificat de présence scolaire", "شهادة التمدرس"),
)  # fmt: skip
_SAYING: tuple[Words, ...] = (
    ("Le chef de l'établissement soussigné atteste l'inscription de :", "يشهد رئيس المؤسسة بتسجيل :"),
    ("Le Doyen certifie que l'étudiant(e) ci-dessous poursuit ses études :",
     "يشهد السيد العميد بأن الطالب(ة) يتابع دراسته :"),
    ("Nous attestons que l'apprenant(e) désigné(e) ci-après est régulièrement inscrit(e) :",
     "نشهد بأن المتعلم(ة) المذكور(ة) أسفله مسجل(ة) بصفة نظامية :"),
)  # fmt: skip
_LETTERS: dict[Script, tuple[str, ...]] = {
    "fr": (
        "Par la présente, la direction de {school} atteste que {name}, né{e} le {born} à {place}, suit les cours de "
        "{level} durant l'année scolaire {year}.",
        "Je soussigné, directeur pédagogique, certifie que l'élève {name}, date de naissance {born}, fréquente "
        "l'établissement {school} en classe de {level} (année {year}).",
        "{name}, né{e} à {place} le {born}, est inscrit{e} au titre de {year} à {school}, niveau {level}.",
    ),
    "ar": (
        "تشهد إدارة {school} أن {name} المزداد{t} بتاريخ {born} ب{place} {y}تابع دراست{h} بمستوى {level} خلال الموسم "
        "الدراسي {year}.",
        "أنا الموقع أسفله المدير التربوي أشهد أن {name} تاريخ ازدياد{h} {born} مسجل{t} بمؤسسة {school} بقسم {level} "
        "سنة {year}.",
        "{name} المولود{t} ب{place} في {born} مسجل{t} برسم {year} ب{school} مستوى {level}.",
    ),
}  # fmt: skip
_HEADS: tuple[Words, ...] = (
    ("Le Directeur", "المدير"), ("Le Doyen", "العميد"), ("La Directrice pédagogique", "المديرة التربوية"),
    ("Le Surveillant général", "الحارس العام"), ("Le Chef du service de scolarité", "رئيس مصلحة التسجيل"),
)  # fmt: skip
_TINTS: tuple[Colour, ...] = ((232, 238, 246), (242, 236, 228), (234, 242, 234), (244, 244, 244))
_YEARS = ("{}/{}", "{}-{}", "{} - {}", "{} / {}", "{}–{}")


def _facts(paper: papers.SchoolCertificate, rng: random.Random, calendar: Calendar) -> list[Fact]:
    """Return who learns what, where and when; numbers of pupils are no fields."""
    student, woman, year = paper.student, is_woman(paper.student), paper.school_year
    shown = [
        facts.named("student_name", facts.full_name(student, rng), "student_name", woman=woman),
        calendar.fact("birth_date", student.birth_date, "birth_date", woman=woman),
        facts.named("establishment", _school(paper, rng), "establishment", woman=woman),
        facts.figure("school_year", rng.choice(_YEARS).format(year, year + 1), "school_year", f"{year}/{year + 1}"),
    ]
    more = [
        facts.figure("massar", f"{rng.choice('CDEFGHJKLMNPRS')}{rng.randrange(10**9):09d}"),
        facts.named("birth_place", student.birth_place.name, None, woman=woman),
        facts.named("level", paper.level, None),
    ]
    for fact in more:
        if rng.random() < 0.6:
            shown.insert(rng.randint(1, len(shown)), fact)
    if rng.random() < 0.3:
        shown.insert(0, shown.pop())
    return shown


def _school(paper: papers.SchoolCertificate, rng: random.Random) -> Name:
    return paper.establishment if rng.random() < 0.5 else rng.choice(_SCHOOLS)


def flush(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print captions that all end at one column, before values that begin at it; a stripe behind the captions."""
    script: Script = rng.choice(("fr", "fr", "ar"))
    values: tuple[Script, ...] = (script,) if rng.random() < 0.8 else ("fr",)
    look = captioned(Look.drawn(rng, (script,), values, rng.uniform(10.5, 13)))
    look = replace(look, separator=rng.choice((" :", ":", "", "")), fill="")
    sheet, margin, unit = dress.blank(rng, A4), rng.uniform(15, 22), height_of(look.points)
    calendar = Calendar.drawn(rng, figures=0.7, words=0.04)
    y = letterhead(look, sheet, rng.choice(TEACHERS), paper.town, margin, rng.uniform(18, 21))
    y = dress.title(look, sheet, *rng.choice(_PAPERS), y + unit * 3, rng.uniform(15, 20)) + unit * 2
    arabic, wide = script == "ar", A4[0] - 2 * margin
    look.say(sheet, margin + wide * arabic, y, rng.choice(_SAYING)[arabic], script, fit=wide)
    shown, step = _facts(paper, rng, calendar), unit * rng.uniform(2.3, 3.8)
    says = [asked(look, fact, script) for fact in shown]
    cut = max(look.width(sheet, each.text, script, "label") for each in says) + unit
    y += unit * 3
    if rng.random() < 0.5:
        stripe: Colour = rng.choice(_TINTS)
        x = margin + wide - cut if arabic else margin
        sheet.box(x, y - unit * 1.8, cut + unit * 0.4, step * len(shown) + unit, outline=stripe, fill=stripe)
    tab = margin + wide - cut if arabic else margin + cut
    for fact, said in zip(shown, says, strict=True):
        look.say(sheet, tab + (unit * 0.3 if arabic else -unit * 0.3), y, said.text, script, "label",
                 side="left" if arabic else "right")  # fmt: skip
        piece = told(look, fact, look.values[0])
        for line in wrapped(look, sheet, piece, wide - cut - unit * 2, 2):
            look.say(sheet, tab - unit * 1.2 if arabic else tab + unit * 1.2, y, line.text, line.script, "value",
                     side="right" if arabic else "left", truth=line.truth)  # fmt: skip
            y += unit * 2.1
        y += step - unit * 2.1
    y = closing(look, sheet, paper.town, paper.issue_date, "issue_date", calendar, margin, y + unit)
    signed(look, sheet, rng.choice(_HEADS), margin, y + unit, rng)
    return (sheet,)


def afterwards(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print each value first and its caption after it, in brackets or behind a dash, at the far edge or at once."""
    labels: tuple[Script, ...] = rng.choice((("fr",), ("ar",), _BOTH))
    values: tuple[Script, ...] = (rng.choice(labels),)
    size = rng.choice((A4, A5[::-1]))
    look = captioned(Look.drawn(rng, labels, values, rng.uniform(11, 13) * (1.0 if size == A4 else 0.85)))
    look = replace(look, ratio=max(0.75, look.ratio), separator="", fill="", bold_values=True, upper=False)
    sheet, margin, unit = dress.blank(rng, size), rng.uniform(13, 20), height_of(look.points)
    calendar = Calendar.drawn(rng, figures=0.7, words=0.0)
    y = letterhead(look, sheet, rng.choice(TEACHERS), paper.town, margin, 17)
    y = dress.title(look, sheet, *rng.choice(_PAPERS), y + unit, look.points * rng.uniform(1.25, 1.5)) + unit * 2
    brackets = rng.choice(("({})", "({})", "— {}", "[{}]", "/ {}"))
    far, step = rng.random() < 0.5, unit * (rng.uniform(2.6, 4.2) if size == A4 else 2.35)
    for fact in _facts(paper, rng, calendar):
        says = [replace(asked(look, fact, script), text=brackets.format(asked(look, fact, script).text))
                for script in labels]  # fmt: skip
        shown = tellings(look, fact, rng)
        group, rest = (shown, says) if far else ([*shown, *says], [])
        if far and values == ("ar",):
            group, rest = says[::-1], shown
        row = Row(left=tuple(group), right=tuple(rest))
        if not far and values == ("ar",):
            row = Row(right=tuple(group))
        print_row(look, sheet, row, Area(margin, y, size[0] - 2 * margin, 0))
        y += step
    y = closing(look, sheet, paper.town, paper.issue_date, "issue_date", calendar, margin, y + unit)
    signed(look, sheet, rng.choice(_HEADS), margin, y, rng)
    return (sheet,)


def letter(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a school's letter: the day at its head, a paragraph in one script and below it the same in the other."""
    both = rng.random() < 0.6
    scripts: tuple[Script, ...] = rng.choice((_BOTH, _BOTH[::-1])) if both else (rng.choice(_BOTH),)
    look = Look.drawn(rng, tuple(sorted(scripts, reverse=True)), scripts, rng.uniform(11, 13))
    sheet, margin, unit = dress.blank(rng, A4), rng.uniform(18, 26), height_of(look.points)
    calendar, school = Calendar.drawn(rng, figures=0.5, words=0.08), _school(paper, rng)
    y = letterhead(look, sheet, rng.choice(TEACHERS), paper.town, margin, rng.uniform(18, 22)) + unit
    if rng.random() < 0.5:
        ornaments.emblem(sheet, A4[0] / 2, y + 4, 4)
        y += 10
    issued = replace(calendar, words=False)
    y = closing(look, sheet, paper.town, paper.issue_date, "issue_date", issued, margin, y + unit) + unit
    y = dress.title(look, sheet, *rng.choice(_PAPERS), y + unit, rng.uniform(14, 18)) + unit * 2
    name, choice = facts.full_name(paper.student, rng), rng.randrange(3)
    for at, script in enumerate(scripts):
        blanks = _blanks(paper, rng, look, script, calendar, name, school, told_here=script == "fr" or not both)
        x = A4[0] - margin if script == "ar" else margin
        y = paragraph(press_of(look, sheet), x, y, A4[0] - 2 * margin, filled(_LETTERS[script][choice], blanks),
                      arabic=script == "ar", leading=unit * rng.uniform(2.2, 2.8)) + unit * (2 - at)  # fmt: skip
    if y > A4[1] - 30:
        raise CrowdedError
    signed(look, sheet, rng.choice(_HEADS), margin, y + unit * 2, rng)
    return (sheet,)


def _blanks(paper: papers.SchoolCertificate, rng: random.Random, look: Look, script: Script, calendar: Calendar,
            name: Name, school: Name, *, told_here: bool) -> Blanks:  # fmt: skip
    """Return what fills the blanks of a letter; fields only where the values are told in this script."""
    student, arabic, year = paper.student, script == "ar", paper.school_year

    def said(known: Name) -> str:
        return known.arabic if arabic else look.cased(known.latin)

    def field(known: str) -> str | None:
        return known if told_here else None

    return gendered(woman=is_woman(student)) | {
        "name": value(said(name), field("student_name")), "school": value(said(school), field("establishment")),
        "born": value(calendar.within(student.birth_date, script), field("birth_date"), student.birth_date.isoformat()),
        "place": said(student.birth_place.name), "level": said(paper.level),
        "year": value(rng.choice(_YEARS[:2]).format(year, year + 1), field("school_year"), f"{year}/{year + 1}"),
    }  # fmt: skip
