"""Leaves torn from a book, with their counterfoil beside them or above, which says in short what they certify.

General knowledge of the books of forms that town halls and schools filled in until the nineties: tight lines, two
facts on many of them, and of old people no more than the year of birth.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from samples import faces, ornaments, papers
from samples.dates import hijri_year
from samples.layouts.layout import page
from samples.layouts.varied import facts
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.born import Born
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.geometry import Area
from samples.layouts.varied.letterheads import TEACHERS, TOWN_HALLS, Office
from samples.layouts.varied.look import CrowdedError, Fact, Look, Script, height_of
from samples.layouts.varied.naming import asked, captioned, told
from samples.layouts.varied.prose import is_woman
from samples.layouts.varied.rows import Fill, Row, print_row, wrapped
from samples.people import Person
from samples.places import Commune
from samples.surface import Colour, Surface

_LEAVES: tuple[tuple[float, float], ...] = ((250.0, 120.0), (230.0, 140.0), (210.0, 148.0))
_GROUNDS: tuple[Colour, ...] = ((250, 248, 236), (240, 246, 240), (248, 240, 238), (255, 255, 255), (238, 240, 246))
_CUTS: tuple[Colour, ...] = ((120, 120, 120), (160, 90, 90), (60, 60, 64))
_BIRTHS: tuple[Words, ...] = (("Extrait d'acte de naissance", "موجز رسم الولادة"),
                              ("FICHE DE NAISSANCE", "شهادة الولادة"),
                              ("BULLETIN D'ACTE DE NAISSANCE", "ورقة الازدياد"))  # fmt: skip
_SCHOOLS: tuple[Words, ...] = (("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"), ("Attestation scolaire", "شهادة التمدرس"))
_STUBS: Words = ("Souche n°", "أرومة رقم")
_PRESUMED_BEFORE = 1990
_PRESUMED: tuple[Words, ...] = (("en {} (présumé)", "خلال سنة {}"), ("présumé{e} en {}", "{} (سنة مفترضة)"),
                                ("courant {}", "في غضون سنة {}"))  # fmt: skip
_PAIRED = 24
"""Two values that together have no more letters than this stand on one line."""


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract beside its counterfoil; now and then only the year of birth is known."""
    calendar = Calendar.drawn(rng, figures=0.7, words=0.0)
    born = Born.drawn(paper, rng, calendar)
    if paper.holder.birth_date.year < _PRESUMED_BEFORE and rng.random() < 0.4:
        born = replace(born, day=_presumed(paper.holder, rng), hijri=_hijri_year(paper.holder))
    issued = calendar.fact("issued", paper.issue_date, "issue_date")
    short = [born.family, born.given, born.number]
    return _torn(rng, rng.choice(_BIRTHS), rng.choice(TOWN_HALLS[:3]), paper.holder.birth_place,
                 [*born.act(rng), *born.person(rng), issued], short)  # fmt: skip


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a school's leaf beside its counterfoil."""
    calendar, student, year = Calendar.drawn(rng, figures=0.7, words=0.0), paper.student, paper.school_year
    woman = is_woman(student)
    name = facts.named("student_name", facts.full_name(student, rng), "student_name", woman=woman)
    shown = [
        name, calendar.fact("birth_date", student.birth_date, "birth_date", woman=woman),
        facts.named("birth_place", student.birth_place.name, None, woman=woman),
        facts.named("level", paper.level, None),
        facts.figure("school_year", f"{year} - {year + 1}", "school_year", f"{year}/{year + 1}"),
        facts.named("establishment", paper.establishment, "establishment", woman=woman),
        facts.figure("massar", str(rng.randint(100, 9999))),
        calendar.fact("issued", paper.issue_date, "issue_date"),
    ]  # fmt: skip
    return _torn(rng, rng.choice(_SCHOOLS), rng.choice(TEACHERS), paper.town, shown, [name])


def _presumed(holder: Person, rng: random.Random) -> Fact:
    """Return the fact of a birth of which the year alone is known."""
    year, woman = str(holder.birth_date.year), is_woman(holder)
    latin, arabic = rng.choice(_PRESUMED)
    latin = latin.replace("{e}", "e" if woman else "").format(year)
    return Fact("birth_date", latin, arabic.format(year), "birth_date", year, woman=woman)


def _hijri_year(holder: Person) -> Fact:
    return facts.figure("hijri_birth", str(hijri_year(holder.birth_date)), woman=is_woman(holder))


def _torn(rng: random.Random, title: Words, office: Office, town: Commune, shown: Sequence[Fact],
          short: Sequence[Fact]) -> tuple[Surface, ...]:  # fmt: skip
    """Print the leaf at the right of its counterfoil, or the counterfoil at the right where Arabic alone is written."""
    script: Script = rng.choice(("fr", "fr", "ar"))
    look = captioned(Look.drawn(rng, (script,), (script,), rng.uniform(8.6, 10)))
    words = {("issued", "fr"): rng.choice(("Délivré le", "Fait le", "Le", "Date")),
             ("issued", "ar"): rng.choice(("سلم في", "حرر بتاريخ", "بتاريخ"))}  # fmt: skip
    look = replace(look, fill="", ratio=max(look.ratio, 0.85), words=look.words | words, value_faces=rng.choice(
        (look.value_faces, faces.TYPEWRITER)), bold_labels=False)  # fmt: skip
    size = rng.choice(_LEAVES)
    sheet, unit = page(size, rng.choice(_GROUNDS)), height_of(look.points)
    arabic, wide = script == "ar", size[0] * rng.uniform(0.2, 0.24)
    cut = size[0] - wide - 6 if arabic else wide + 6
    _perforated(sheet, cut, rng.choice(_CUTS))
    counterfoil = Area(cut + 4 if arabic else 8, 18, wide - 8, 0)
    leaf = Area(9 if arabic else cut + 6, 17, size[0] - wide - 21, size[1] - 36)
    _counterfoil(look, sheet, title, short, counterfoil, rng)
    y = leaf.y
    for line in office[:3]:
        text = line[arabic].format(town=town.name.arabic if arabic else town.name.latin, n=rng.randint(2, 20),
                                   province=town.province.arabic if arabic else town.province.latin)  # fmt: skip
        look.say(sheet, leaf.right if arabic else leaf.x, y, text, script, points=look.points * 0.85, fit=leaf.width)
        y += unit * 1.8
    y += unit * 0.8
    look.say(sheet, leaf.x + leaf.width / 2, y, title[arabic], script, "title", side="middle", points=look.points * 1.3)
    y = _rows(look, sheet, shown, replace(leaf, y=y + unit * 2.6), rng)
    radius = min(14.0, (size[1] - 9 - y) / 2)
    if radius > 8:
        ornaments.seal(
            sheet, rng, leaf.x + leaf.width * rng.uniform(0.25, 0.75), y + radius, radius, "المملكة المغربية"
        )
    return (sheet,)


def _perforated(sheet: Surface, x: float, colour: Colour) -> None:
    """Draw the dashes along which a leaf is torn off."""
    y = 11.0
    while y < sheet.size[1] - 11:
        sheet.rule(x, y, x, y + 1.6, colour, 0.3)
        y += 3.0


def _counterfoil(
    look: Look, sheet: Surface, title: Words, short: Sequence[Fact], area: Area, rng: random.Random
) -> None:
    """Print what the book keeps: its own number, what was certified, and to whom."""
    small, arabic, unit = replace(look, points=look.points * 0.85), look.labels == ("ar",), height_of(look.points)
    edge, y = area.right if arabic else area.x, area.y
    small.say(sheet, edge, y, f"{_STUBS[arabic]} {rng.randint(1, 999):03d}", look.labels[0], fit=area.width)
    y += unit * 2.6
    small.say(sheet, edge, y, title[arabic], look.labels[0], fit=area.width)
    y += unit * 2.6
    for fact in short:
        for line in wrapped(small, sheet, replace(told(small, fact, look.labels[0]), truth=None), area.width, 3):
            small.say(sheet, edge, y, line.text, line.script, "value", side="right" if arabic else "left",
                      fit=area.width)  # fmt: skip
            y += unit * 2.2


def _rows(look: Look, sheet: Surface, shown: Sequence[Fact], area: Area, rng: random.Random) -> float:
    """Print captions and values in tight lines, two on a line where both are short; return the next baseline."""
    arabic, unit = look.labels == ("ar",), height_of(look.points)
    fill: Fill = rng.choice(("dots", "dots", "rule", ""))
    lines: list[list[Fact]] = []
    for fact in shown:
        last = lines[-1] if lines else []
        letters = sum(len(told(look, each, look.labels[0]).text) for each in (*last, fact))
        if len(last) == 1 and letters <= _PAIRED and rng.random() < 0.8:
            last.append(fact)
        else:
            lines.append([fact])
    step = min((area.bottom - area.y) / len(lines), unit * 2.9)
    if step < unit * 1.75:
        raise CrowdedError
    for at, line in enumerate(lines):
        cells = replace(area, y=area.y + step * at).columns(len(line), unit * 2)
        for fact, cell in zip(line, cells[::-1] if arabic else cells, strict=True):
            group = (asked(look, fact, look.labels[0]), told(look, fact, look.labels[0]))
            row = Row(right=group, fill=fill) if arabic else Row(left=group, fill=fill)
            print_row(look, sheet, row, cell)
    return area.y + step * len(lines)
